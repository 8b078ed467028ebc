internal import DeskwireWire

/// A message of which nothing is known but its bytes: fields by number, as they came.
struct RawMessage {
    private enum Value {
        case number(UInt64)
        case bytes([UInt8])
    }

    private var fields: [UInt32: [Value]] = [:]

    /// Takes apart one level; what is inside byte fields stays as it is.
    init(_ bytes: [UInt8]) throws(WireError) {
        let span = bytes.span
        var reader = WireReader(span, limits: WireLimits(nesting: 1, fieldsPerMessage: .max))
        while let tag = try reader.nextTag(in: span) {
            switch tag & 7 {
            case 0: fields[tag >> 3, default: []].append(.number(try reader.varint(in: span)))
            case 2: fields[tag >> 3, default: []].append(.bytes(try reader.bytes(in: span)))
            default: try reader.skip(tag, in: span)
            }
        }
    }

    /// The last number of a field, or nil.
    func number(_ field: UInt32) -> UInt64? {
        numbers(field).last
    }

    /// All numbers of a field, packed or not.
    func numbers(_ field: UInt32) -> [UInt64] {
        (fields[field] ?? []).flatMap { value in
            switch value {
            case .number(let number): [number]
            case .bytes(let bytes): Self.unpacked(bytes)
            }
        }
    }

    /// The last text of a field, or nothing.
    func text(_ field: UInt32) -> String {
        byteStrings(field).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// The messages of a repeated field.
    func messages(_ field: UInt32) throws(WireError) -> [RawMessage] {
        var messages: [RawMessage] = []
        for bytes in byteStrings(field) {
            messages.append(try RawMessage(bytes))
        }
        return messages
    }

    /// The message of a singular field; an empty one where there is none.
    func message(_ field: UInt32) throws(WireError) -> RawMessage {
        try RawMessage(byteStrings(field).flatMap { $0 })
    }

    private func byteStrings(_ field: UInt32) -> [[UInt8]] {
        (fields[field] ?? []).compactMap { value in
            guard case .bytes(let bytes) = value else { return nil }
            return bytes
        }
    }

    private static func unpacked(_ bytes: [UInt8]) -> [UInt64] {
        let span = bytes.span
        var numbers: [UInt64] = []
        var reader = WireReader(span)
        while let number: UInt64 = try? reader.varint(in: span) {
            numbers.append(number)
        }
        return numbers
    }
}
