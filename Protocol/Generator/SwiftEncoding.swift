/// Writes the two passes of encoding: the size, and the bytes. Every field is spelled out.
struct SwiftEncoding {
    let message: SchemaMessage

    func write(to text: inout SourceText) {
        text.line("/// How many bytes the message has.")
        text.block("public var encodedSize: Int") { text in
            guard !message.fields.isEmpty else { return text.line("0") }
            text.line("var size = 0")
            each(to: &text) { field, value in
                "size += \(tagSize(field)) + WireSize.\(form(field))(\(value))"
            }
            text.line("return size")
        }
        text.line()
        text.line("/// Writes exactly as many bytes as `encodedSize` says.")
        text.block("public func encode(into output: inout OutputRawSpan)") { text in
            each(to: &text) { field, value in
                "WireWriter.\(form(field))(\(field.tag), \(value), to: &output)"
            }
        }
        text.line()
    }

    private func each(
        to text: inout SourceText,
        _ statement: (SchemaField, _ value: String) -> String
    ) {
        for field in message.fieldsByNumber {
            let name = field.swiftName
            switch field.presence {
            case .implicit:
                text.line("if \(field.isNotDefault) { \(statement(field, name)) }")
            case .explicit:
                text.line("if let value = \(name) { \(statement(field, "value")) }")
            case .oneof(let index):
                let oneof = "self." + SwiftNames.field(message.oneofs[index])
                let member = SwiftNames.field(field.name)
                text.line(
                    "if case .\(member)(let value) = \(oneof) { \(statement(field, "value")) }"
                )
            case .repeated where field.isVarint:
                text.line("if !\(name).isEmpty { \(statement(field, name)) }")
            case .repeated:
                text.line("for item in \(name) { \(statement(field, "item")) }")
            }
        }
    }

    /// The part of `WireSize` and `WireWriter` that knows the field's form.
    private func form(_ field: SchemaField) -> String {
        switch field.kind {
        case .string: "text"
        case .bytes: "bytes"
        case .message: "message"
        case .uint64, .int64, .uint32, .int32, .bool, .enumeration:
            field.presence == .repeated ? "packed" : "varint"
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
