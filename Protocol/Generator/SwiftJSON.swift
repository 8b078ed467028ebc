/// Writes how the messages of one file of the schema look in proto3 JSON.
struct SwiftJSON {
    let file: SchemaFile

    func text() -> String {
        let imports =
            file.messages.isEmpty && file.enums.isEmpty ? [] : ["package import DeskwireProtocol"]
        var text = SourceText.swiftFile(
            from: "Protocol/schema/\(file.name).proto",
            imports: imports
        )
        for value in file.enums {
            text.block("extension \(SwiftNames.type(value.name)): JSONWritable") { text in
                text.block("package func writeJSON(to json: inout JSONWriter)") { text in
                    text.line("json.enumeration(name, rawValue)")
                }
            }
            text.line()
        }
        for message in file.messages { write(message, to: &text) }
        return text.text
    }

    private func write(_ message: SchemaMessage, to text: inout SourceText) {
        text.block("extension \(SwiftNames.type(message.name)): JSONWritable") { text in
            text.block("package func writeJSON(to json: inout JSONWriter)") { text in
                text.line("json.beginObject()")
                for field in message.fields { write(field, of: message, to: &text) }
                text.line("json.endObject()")
            }
        }
        text.line()
    }

    private func write(_ field: SchemaField, of message: SchemaMessage, to text: inout SourceText) {
        let name = field.swiftName
        switch field.presence {
        case .implicit:
            text.line("if \(field.isNotDefault) { \(member(field, name)) }")
        case .repeated:
            text.line("if !\(name).isEmpty { \(member(field, name)) }")
        case .explicit:
            text.line("if let value = \(name) { \(member(field, "value")) }")
        case .oneof(let index):
            let oneof = "self." + SwiftNames.field(message.oneofs[index])
            let member = member(field, "value")
            text.line(
                "if case .\(SwiftNames.field(field.name))(let value) = \(oneof) { \(member) }"
            )
        }
    }

    private func member(_ field: SchemaField, _ value: String) -> String {
        let label = field.kind == .bytes ? "bytes: " : ""
        return "json.member(\"\(field.jsonName)\", \(label)\(value))"
    }
}
