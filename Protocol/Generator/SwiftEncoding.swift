/// Writes the two passes of encoding: the size, and the bytes. Every field is spelled out.
struct SwiftEncoding {
    let message: SchemaMessage

    func write(to text: inout SourceText) {
        text.line("/// How many bytes the message has.")
        text.block("public var encodedSize: Int") { text in
            guard !message.fields.isEmpty else { return text.line("0") }
            text.line("var size = 0")
            for field in message.fieldsByNumber {
                text.line(
                    present(field) { value in
                        let size = "WireSize.\(form(field))(\(value)"
                        return field.presence == .repeated && !field.isVarint
                            ? "size += \(size), tag: \(tagSize(field)))"
                            : "size += \(tagSize(field)) + \(size))"
                    }
                )
            }
            text.line("return size")
        }
        text.line()
        text.line("/// Writes exactly as many bytes as `encodedSize` says.")
        text.block("public func encode(into output: inout OutputRawSpan)") { text in
            for field in message.fieldsByNumber {
                text.line(
                    present(field) { value in
                        "WireWriter.\(form(field))(\(field.tag), \(value), to: &output)"
                    }
                )
            }
        }
        text.line()
    }

    /// A statement about a field's value, under the condition that the field is there.
    private func present(_ field: SchemaField, _ statement: (_ value: String) -> String) -> String {
        let name = field.swiftName
        switch field.presence {
        case .implicit:
            return "if \(field.isNotDefault) { \(statement(name)) }"
        case .repeated:
            if case .message = field.kind {
                return "if !\(name).isEmpty { \(statement(name + ".span")) }"
            }
            return "if !\(name).isEmpty { \(statement(name)) }"
        case .explicit:
            return "if let value = \(name) { \(statement("value")) }"
        case .oneof(let index):
            let oneof = "self." + SwiftNames.field(message.oneofs[index])
            let member = SwiftNames.field(field.name)
            return "if case .\(member)(let value) = \(oneof) { \(statement("value")) }"
        }
    }

    /// The part of `WireSize` and `WireWriter` that knows the field's form.
    private func form(_ field: SchemaField) -> String {
        let isRepeated = field.presence == .repeated
        return switch field.kind {
        case .string: isRepeated ? "texts" : "text"
        case .bytes: isRepeated ? "byteStrings" : "bytes"
        case .message: isRepeated ? "messages" : "message"
        case .uint64, .int64, .uint32, .int32, .bool, .enumeration:
            isRepeated ? "packed" : "varint"
        }
    }

    private func tagSize(_ field: SchemaField) -> Int {
        var size = 1
        var rest = field.tag >> 7
        while rest > 0 {
            size += 1
            rest >>= 7
        }
        return size
    }
}
