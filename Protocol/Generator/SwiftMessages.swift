/// Writes one file of the schema as Swift: its enums, then its messages.
struct SwiftMessages {
    let schema: Schema
    let file: SchemaFile

    func text() -> String {
        var text = SourceText.swiftFile(
            from: "Protocol/schema/\(file.name).proto",
            imports: ["public import DeskwireWire"]
        )
        for value in file.enums { SwiftEnum(value: value).write(to: &text) }
        for message in file.messages { write(message, to: &text) }
        return text.text
    }

    private func write(_ message: SchemaMessage, to text: inout SourceText) {
        text.documentation(message.comment, otherwise: "`\(message.name)`.")
        text.block("public struct \(SwiftNames.type(message.name)): WireMessage") { text in
            writeProperties(of: message, to: &text)
            for oneof in message.oneofs.indices { writeOneof(oneof, of: message, to: &text) }
            writeInitializers(of: message, to: &text)
            text.line("/// The schema's name.")
            text.line("public static var name: String { \"\(message.name)\" }")
            text.line()
            SwiftDecoding(message: message).write(to: &text)
            SwiftEncoding(message: message).write(to: &text)
            SwiftLimits(schema: schema, message: message).write(to: &text)
        }
        text.line()
    }

    private func writeProperties(of message: SchemaMessage, to text: inout SourceText) {
        for property in message.properties {
            text.documentation(property.comment, otherwise: "`\(property.schemaName)`.")
            text.line("public var \(property.declaration)")
        }
        if !message.properties.isEmpty { text.line() }
    }

    private func writeOneof(_ oneof: Int, of message: SchemaMessage, to text: inout SourceText) {
        text.line("/// The members of `\(message.oneofs[oneof])`, of which one is set.")
        text.block(
            "public enum \(SwiftNames.oneofType(message.oneofs[oneof])): Sendable, Equatable"
        ) { text in
            for field in message.fields where field.presence == .oneof(oneof) {
                text.documentation(field.comment, otherwise: "`\(field.name)`.")
                text.line("case \(SwiftNames.field(field.name))(\(field.swiftType))")
            }
        }
        text.line()
    }

    private func writeInitializers(of message: SchemaMessage, to text: inout SourceText) {
        text.line("/// The message without any field.")
        text.line("public init() {}")
        text.line()
        guard !message.properties.isEmpty else { return }
        text.line("/// The message with the fields that are given.")
        text.line("public init(")
        text.indented { text in
            for (index, property) in message.properties.enumerated() {
                let comma = index + 1 < message.properties.count ? "," : ""
                text.line(property.argument + comma)
            }
        }
        text.block(")") { text in
            for property in message.properties {
                text.line("self.\(property.plainName) = \(property.name)")
            }
        }
        text.line()
    }
}

/// A stored property: a field, or a oneof.
struct SwiftProperty {
    let schemaName: String
    let comment: String
    let type: String
    /// The default, or nil where the property is optional and begins as nil.
    let initialValue: String?

    var name: String { SwiftNames.field(schemaName) }
    var plainName: String { SwiftNames.plainField(schemaName) }

    var declaration: String {
        "\(name): \(type)" + (initialValue.map { " = \($0)" } ?? "")
    }

    var argument: String {
        "\(name): \(type) = \(initialValue ?? "nil")"
    }
}

extension SchemaMessage {
    /// The stored properties, a oneof where its first member stands.
    var properties: [SwiftProperty] {
        var written: Set<Int> = []
        return fields.compactMap { field in
            guard case .oneof(let index) = field.presence else { return field.property }
            guard written.insert(index).inserted else { return nil }
            return SwiftProperty(
                schemaName: oneofs[index],
                comment: "",
                type: SwiftNames.oneofType(oneofs[index]) + "?",
                initialValue: nil
            )
        }
    }
}

extension SchemaField {
    /// The Swift type of one value.
    var swiftType: String {
        switch kind {
        case .uint64: "UInt64"
        case .int64: "Int64"
        case .uint32: "UInt32"
        case .int32: "Int32"
        case .bool: "Bool"
        case .string: "String"
        case .bytes: "[UInt8]"
        case .message(let name), .enumeration(let name): SwiftNames.type(name)
        }
    }

    /// The property as an expression inside the message; a field may have the name of a local variable.
    var swiftName: String { "self." + SwiftNames.field(name) }

    fileprivate var property: SwiftProperty {
        let type: String
        let initialValue: String?
        switch presence {
        case .repeated:
            (type, initialValue) = ("[\(swiftType)]", "[]")
        case .explicit, .oneof:
            (type, initialValue) = (swiftType + "?", nil)
        case .implicit:
            (type, initialValue) = (swiftType, defaultValue)
        }
        return SwiftProperty(
            schemaName: name,
            comment: comment,
            type: type,
            initialValue: initialValue
        )
    }

    private var defaultValue: String {
        switch kind {
        case .bool: "false"
        case .string: "\"\""
        case .bytes: "[]"
        case .enumeration: ".unspecified"
        case .message: "nil"
        default: "0"
        }
    }

    /// The condition under which a field without presence is written.
    var isNotDefault: String {
        switch kind {
        case .bool: swiftName
        case .string, .bytes: "!\(swiftName).isEmpty"
        case .enumeration: "\(swiftName).rawValue != 0"
        default: "\(swiftName) != 0"
        }
    }
}
