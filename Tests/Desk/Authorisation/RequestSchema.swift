import Foundation

@testable import deskwire_generate

/// The fields of every request as the compiled schema has them, and how one of them is written.
///
/// The matrix is made of these: nobody lists requests or fields by hand and forgets one.
struct RequestSchema: Sendable {
    /// One value of a request, inside other messages or not.
    struct Field: Sendable {
        /// As `filter.ticket_id`.
        let path: String
        fileprivate let numbers: [UInt32]
        fileprivate let isVarint: Bool
        fileprivate let isRepeated: Bool
    }

    /// By the method's name, then by the path.
    let fields: [String: [String: Field]]
    /// The numbers of the reply's own fields, by the method's name and theirs.
    let replies: [String: [String: UInt32]]

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "Protocol/schema/protocol.binpb")
        let schema = try Schema(descriptorSet: [UInt8](Data(contentsOf: file)))
        var fields: [String: [String: Field]] = [:]
        var replies: [String: [String: UInt32]] = [:]
        for method in schema.methods {
            let found = Self.fields(of: method.request, below: ("", []), in: schema)
            fields[method.name] = Dictionary(found.map { ($0.path, $0) }) { first, _ in first }
            let reply = schema.message(method.reply)?.fields ?? []
            replies[method.name] = Dictionary(reply.map { ($0.name, $0.number) }) { first, _ in
                first
            }
        }
        self.fields = fields
        self.replies = replies
    }

    private static func fields(
        of message: String,
        below parent: (path: String, numbers: [UInt32]),
        in schema: Schema
    ) -> [Field] {
        (schema.message(message)?.fields ?? []).flatMap { field -> [Field] in
            let path = parent.path + field.name
            let numbers = parent.numbers + [field.number]
            if case .message(let inner) = field.kind {
                return Self.fields(of: inner, below: (path + ".", numbers), in: schema)
            }
            return [
                Field(
                    path: path,
                    numbers: numbers,
                    isVarint: field.isVarint,
                    isRepeated: field.presence == .repeated
                )
            ]
        }
    }
}

/// What a field of a request may be given.
enum FieldValue: Sendable, Equatable {
    case number(UInt64)
    case text(String)
    case bytes([UInt8])
}

extension RequestSchema.Field {
    /// The field alone, to be put behind a request that has none: of a value that stands there twice the last counts.
    func encoded(_ value: FieldValue) -> [UInt8] {
        var body: [UInt8]
        switch value {
        case .number(let number) where isVarint && !isRepeated:
            body = ProtoBytes.varint(UInt64(numbers.last ?? 0) << 3) + ProtoBytes.varint(number)
        case .number(let number):
            body = ProtoBytes.delimited(numbers.last ?? 0, ProtoBytes.varint(number))
        case .text(let text): body = ProtoBytes.delimited(numbers.last ?? 0, Array(text.utf8))
        case .bytes(let bytes): body = ProtoBytes.delimited(numbers.last ?? 0, bytes)
        }
        for number in numbers.dropLast().reversed() { body = ProtoBytes.delimited(number, body) }
        return body
    }

    /// The request without what stands in this field's place at the top.
    func removed(from request: [UInt8]) -> [UInt8] {
        ProtoBytes.parts(of: request).filter { $0.number != numbers.first }.flatMap(\.bytes)
    }
}

/// Just enough of the wire format to take a message apart at the top.
enum ProtoBytes {
    struct Part {
        let number: UInt32
        /// With its tag.
        let bytes: [UInt8]
        /// Without tag and length.
        let content: [UInt8]
    }

    static func varint(_ value: UInt64) -> [UInt8] {
        var rest = value
        var bytes: [UInt8] = []
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }

    static func delimited(_ number: UInt32, _ content: [UInt8]) -> [UInt8] {
        varint(UInt64(number) << 3 | 2) + varint(UInt64(content.count)) + content
    }

    /// Of what this program's own encoder wrote.
    static func parts(of message: [UInt8]) -> [Part] {
        var parts: [Part] = []
        var place = 0
        func number() -> UInt64 {
            var value: UInt64 = 0
            var shift: UInt64 = 0
            while place < message.count {
                let byte = message[place]
                place += 1
                value |= UInt64(byte & 0x7F) << shift
                if byte < 0x80 { break }
                shift += 7
            }
            return value
        }
        while place < message.count {
            let start = place
            let tag = number()
            var contentStart = place
            if tag & 7 == 2 {
                let length = Int(number())
                contentStart = place
                place += length
            } else {
                _ = number()
            }
            parts.append(
                Part(
                    number: UInt32(tag >> 3),
                    bytes: Array(message[start..<place]),
                    content: Array(message[contentStart..<place])
                )
            )
        }
        return parts
    }
}
