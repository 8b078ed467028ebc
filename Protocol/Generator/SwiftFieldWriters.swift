/// Writes the fields of some messages as functions of their own, for whoever has the texts of a message in other memory
/// than this program's strings: rows of the storage go into the reply's bytes as they are.
struct SwiftFieldWriters {
    /// What is made from rows in bulk, and what stands within.
    private static let messages: Set<String> = [
        "Actor", "AssigneeRef", "CategoryRef", "CustomerRef", "ListTicketsReply", "OrganisationRef",
        "SearchHit", "SearchReply", "StatusRef", "Ticket", "TicketRef",
    ]

    let file: SchemaFile

    /// Nil where no message of the file is among them.
    func text() -> String? {
        let messages = file.messages.filter { Self.messages.contains($0.name) }
        guard !messages.isEmpty else { return nil }
        var text = SourceText.swiftFile(
            from: "Protocol/schema/\(file.name).proto",
            imports: ["public import DeskwireWire"]
        )
        for message in messages { write(message, to: &text) }
        return text.text
    }

    private func write(_ message: SchemaMessage, to text: inout SourceText) {
        text.line(
            "/// Writes the fields of `\(message.name)`, which are to come in the order of their numbers."
        )
        text.line(
            "/// A value that is the default writes nothing; a repeated field is written value by value."
        )
        text.block("public enum \(SwiftNames.type(message.name))Fields") { text in
            for field in message.fieldsByNumber { write(field, to: &text) }
        }
        text.line()
    }

    private func write(_ field: SchemaField, to text: inout SourceText) {
        switch field.kind {
        case .string: writeText(field, to: &text)
        case .message(let name):
            write(field, as: SwiftNames.type(name), unless: nil, with: "message", to: &text)
            writeNested(field, to: &text)
        case .bytes:
            write(field, as: "[UInt8]", unless: "value.isEmpty", with: "bytes", to: &text)
        case .enumeration:
            write(
                field,
                as: field.swiftType,
                unless: "value.rawValue == 0",
                with: "varint",
                to: &text
            )
        case .bool:
            write(field, as: "Bool", unless: "!value", with: "varint", to: &text)
        case .uint64, .int64, .uint32, .int32:
            write(field, as: field.swiftType, unless: "value == 0", with: "varint", to: &text)
        }
    }

    private func writeText(_ field: SchemaField, to text: inout SourceText) {
        let condition = field.presence == .repeated ? nil : "value.isEmpty"
        for type in ["UnsafeBufferPointer<UInt8>", "String"] {
            write(field, as: type, unless: condition, with: "text", to: &text)
        }
    }

    private func writeNested(_ field: SchemaField, to text: inout SourceText) {
        head(field, to: &text)
        text.block(
            "public static func \(SwiftNames.field(field.name))(to output: inout OutputRawSpan, "
                + "_ fields: (inout OutputRawSpan) throws -> Void) rethrows"
        ) { text in
            text.line("try WireWriter.message(\(field.tag), to: &output, fields)")
        }
    }

    private func write(
        _ field: SchemaField,
        as type: String,
        unless condition: String?,
        with form: String,
        to text: inout SourceText
    ) {
        head(field, to: &text)
        text.block(
            "public static func \(SwiftNames.field(field.name))(_ value: \(type), "
                + "to output: inout OutputRawSpan)"
        ) { text in
            if let condition { text.line("if \(condition) { return }") }
            text.line("WireWriter.\(form)(\(field.tag), value, to: &output)")
        }
    }

    private func head(_ field: SchemaField, to text: inout SourceText) {
        text.line("/// `\(field.name)`.")
        text.line("@inlinable @inline(__always)")
    }
}
