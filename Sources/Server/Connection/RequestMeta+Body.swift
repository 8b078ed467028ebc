import DeskwireProtocol
import DeskwireWire
import NIOCore

extension RequestMeta {
    /// Takes the meta off the front of a body that has one: a length as a varint, then so many bytes.
    init(takingFrom body: inout ByteBuffer) throws(Rejection) {
        var length = 0
        var shift = 0
        while true {
            // The longest meta needs two bytes of length.
            guard shift <= 7, let byte = body.readInteger(as: UInt8.self) else {
                throw .malformedBody
            }
            length |= Int(byte & 0x7F) << shift
            shift += 7
            if byte & 0x80 == 0 { break }
        }
        guard length <= Limits.maxMetaBytes, let bytes = body.readSlice(length: length) else {
            throw .malformedBody
        }
        var hasUnknownFields = false
        do {
            try self.init(decoding: bytes.readableBytesUInt8Span, unknownFields: &hasUnknownFields)
        } catch {
            throw .malformedBody
        }
    }
}
