import DeskwireDomain
import DeskwireProtocol
import DeskwireWire
import NIOCore

extension WireMessage {
    /// Decodes a request as its method demands: a message of its type, with no unknown field where it changes
    /// something, and no field longer than the schema allows.
    init(
        request body: ByteBuffer,
        of method: MethodDescription
    ) throws(Rejection) {
        var hasUnknownFields = false
        do {
            try self.init(decoding: body.readableBytesUInt8Span, unknownFields: &hasUnknownFields)
        } catch {
            throw .malformedBody
        }
        if hasUnknownFields && method.refusesUnknownFields { throw .unknownField }
        if let field = firstFieldOverLimit() {
            throw .refused(.invalid([field.problem]))
        }
    }
}

extension Frame {
    /// Takes the meta off the front of the body; nil where there is none. What a method must understand whole, it
    /// must understand with its meta.
    mutating func takeMeta(
        refusingUnknownFields refuses: Bool
    ) throws(Rejection) -> RequestMeta? {
        var hasUnknownFields = false
        let meta: RequestMeta?
        do {
            meta = try takeMeta(unknownFields: &hasUnknownFields)
        } catch {
            throw .malformedBody
        }
        if hasUnknownFields && refuses { throw .unknownField }
        return meta
    }
}

extension MethodDescription {
    /// A request that changes something must be understood whole, or not carried out at all. Hello and
    /// Authenticate count as reading (their class in the schema).
    var refusesUnknownFields: Bool { repeatClass != .read }
}

extension FieldOverLimit {
    /// The limit in words for the person who filled in the field.
    fileprivate var problem: FieldProblem {
        switch measure {
        case .bytes: FieldProblem(field: field, message: "At most \(limit) bytes are accepted.")
        case .items: FieldProblem(field: field, message: "At most \(limit) items are accepted.")
        }
    }
}
