import NIOCore

/// How many events a piece of a stream has, and when the first happened, without decoding them: a thousand subscribers
/// in one process would otherwise measure their own decoding.
struct EventScan {
    private(set) var events = 0
    private(set) var firstAtMs: Int64?

    /// `SubscribeReply { batch = 2 { events = 1 { at_ms = 3 } } }`
    init(_ body: ByteBuffer) {
        Self.fields(of: body) { number, _, batch in
            guard number == 2, let batch else { return }
            Self.fields(of: batch) { number, _, event in
                guard number == 1, let event else { return }
                events += 1
                guard firstAtMs == nil else { return }
                Self.fields(of: event) { number, value, _ in
                    if number == 3 { firstAtMs = Int64(bitPattern: value) }
                }
            }
        }
    }

    private static func fields(
        of message: ByteBuffer,
        _ each: (_ number: UInt64, _ value: UInt64, _ bytes: ByteBuffer?) -> Void
    ) {
        var rest = message
        while let tag = varint(&rest) {
            switch tag & 7 {
            case 0:
                guard let value = varint(&rest) else { return }
                each(tag >> 3, value, nil)
            case 2:
                guard let length = varint(&rest), let bytes = rest.readSlice(length: Int(length))
                else { return }
                each(tag >> 3, 0, bytes)
            default: return
            }
        }
    }

    private static func varint(_ bytes: inout ByteBuffer) -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 64, let byte: UInt8 = bytes.readInteger() {
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }
}
