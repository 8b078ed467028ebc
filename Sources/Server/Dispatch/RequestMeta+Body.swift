import DeskwireProtocol
import DeskwireWire
import NIOCore

extension RequestMeta {
    /// Takes the meta off the front of a body that has one: a length of one or two bytes as a varint, then so
    /// many bytes. What a method must understand whole, it must understand with its meta.
    init(
        takingFrom body: inout ByteBuffer,
        of method: MethodDescription
    ) throws(Rejection) {
        guard let low = body.readInteger(as: UInt8.self) else { throw .malformedBody }
        var length = Int(low & 0x7F)
        if low & 0x80 != 0 {
            guard let high = body.readInteger(as: UInt8.self), high & 0x80 == 0 else {
                throw .malformedBody
            }
            length |= Int(high) << 7
        }
        guard length <= Limits.maxMetaBytes, let bytes = body.readSlice(length: length) else {
            throw .malformedBody
        }
        var hasUnknownFields = false
        do {
            self = try bytes.decoded(unknownFields: &hasUnknownFields)
        } catch {
            throw .malformedBody
        }
        if hasUnknownFields && method.refusesUnknownFields { throw .unknownField }
    }
}
