/// Writes the views of one file of the schema: messages that stay in the bytes they came in.
///
/// Only what is read in bulk has a view: the replies named here, and every message within them.
struct SwiftViews {
    private static let roots = ["GetTicketReply", "ListTicketsReply", "SubscribeReply"]

    let schema: Schema
    let file: SchemaFile

    /// Nil where no message of the file has a view.
    func text() -> String? {
        let viewed = schema.messages(within: Self.roots)
        let messages = file.messages.filter { viewed.contains($0.name) }
        guard !messages.isEmpty else { return nil }
        var text = SourceText.swiftFile(
            from: "Protocol/schema/\(file.name).proto",
            imports: ["public import DeskwireWire"]
        )
        for message in messages { SwiftView(message: message).write(to: &text) }
        return text.text
    }
}

extension Schema {
    /// The names of these messages and of all that they contain.
    fileprivate func messages(within roots: [String]) -> Set<String> {
        var found: Set<String> = []
        var waiting = roots
        while let name = waiting.popLast() {
            guard found.insert(name).inserted, let message = message(name) else { continue }
            for field in message.fields {
                if case .message(let inner) = field.kind { waiting.append(inner) }
            }
        }
        return found
    }
}

/// Writes the view of one message.
private struct SwiftView {
    let message: SchemaMessage

    private var name: String { SwiftNames.type(message.name) + "View" }

    func write(to text: inout SourceText) {
        text.line("/// `\(message.name)` in the bytes it came in.")
        text.block("public struct \(name): WireView") { text in
            for property in properties { write(property, to: &text) }
            if !properties.isEmpty { text.line() }
            for index in message.oneofs.indices { writeOneof(index, to: &text) }
            text.line("/// The view of a message without any field.")
            text.line("public init() {}")
            text.line()
            writeRead(to: &text)
        }
        text.line()
    }

    // MARK: Properties

    private struct Property {
        let comment: String
        let declaration: String
    }

    /// In the order of the schema, a oneof where its first member stands.
    private var properties: [Property] {
        var written: Set<Int> = []
        return message.fields.compactMap { field in
            guard case .oneof(let index) = field.presence else {
                return Property(
                    comment: field.comment.isEmpty ? "`\(field.name)`." : field.comment,
                    declaration: "\(SwiftNames.field(field.name))\(field.viewDeclaration)"
                )
            }
            guard written.insert(index).inserted else { return nil }
            let oneof = message.oneofs[index]
            return Property(
                comment: "`\(oneof)`.",
                declaration: "\(SwiftNames.field(oneof)): \(SwiftNames.oneofType(oneof))?"
            )
        }
    }

    private func write(_ property: Property, to text: inout SourceText) {
        text.documentation(property.comment, otherwise: "")
        text.line("public private(set) var \(property.declaration)")
    }

    private func writeOneof(_ oneof: Int, to text: inout SourceText) {
        text.line("/// The members of `\(message.oneofs[oneof])`, of which one is set.")
        text.block(
            "public enum \(SwiftNames.oneofType(message.oneofs[oneof])): Sendable"
        ) { text in
            for field in message.fields where field.presence == .oneof(oneof) {
                text.documentation(field.comment, otherwise: "`\(field.name)`.")
                text.line("case \(SwiftNames.field(field.name))(\(field.viewType))")
            }
        }
        text.line()
    }

    // MARK: Reading

    private func writeRead(to text: inout SourceText) {
        text.line("/// Reads fields until the reader is at its end.")
        text.block(
            "public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) "
                + "throws(WireError)"
        ) { text in
            text.block("while let tag = try reader.nextTag(in: bytes)") { text in
                text.cases(of: "tag") { text in
                    for field in message.fieldsByNumber { write(field, to: &text) }
                    text.line("default: try reader.skip(tag, in: bytes)")
                }
            }
        }
    }

    private func write(_ field: SchemaField, to text: inout SourceText) {
        let name = field.swiftName
        switch field.presence {
        case .repeated where field.isVarint:
            text.line("case \(field.unpackedTag): try reader.append(to: &\(name), in: bytes)")
            text.line("case \(field.tag): try reader.appendPacked(to: &\(name), in: bytes)")
        case .repeated:
            text.line("case \(field.tag): try \(name).found(tag, at: try reader.place(in: bytes))")
        case .oneof(let index):
            writeMember(field, of: "self." + SwiftNames.field(message.oneofs[index]), to: &text)
        case .implicit, .explicit:
            if case .message = field.kind {
                text.line(
                    "case \(field.tag): try \(name).found("
                        + "at: try reader.place(in: bytes), field: \(field.number))"
                )
            } else {
                text.line("case \(field.tag): \(name) = try \(field.viewRead)")
            }
        }
    }

    private func writeMember(_ field: SchemaField, of oneof: String, to text: inout SourceText) {
        let member = SwiftNames.field(field.name)
        guard case .message = field.kind else {
            text.line("case \(field.tag): \(oneof) = .\(member)(try \(field.viewRead))")
            return
        }
        text.line("case \(field.tag):")
        text.indented { text in
            text.line("var value = \(field.viewType)()")
            text.line("if case .\(member)(let present) = \(oneof) { value = present }")
            text.line("try value.found(at: try reader.place(in: bytes), field: \(field.number))")
            text.line("\(oneof) = .\(member)(value)")
        }
    }
}

extension SchemaField {
    /// The type of one value in a view.
    fileprivate var viewType: String {
        switch kind {
        case .string, .bytes: "WirePlace"
        case .message(let name): "WireNested<\(SwiftNames.type(name))View>"
        default: swiftType
        }
    }

    /// The type and the first value of the property in a view.
    fileprivate var viewDeclaration: String {
        switch (kind, presence) {
        case (.message(let name), .repeated): " = WireItems<\(SwiftNames.type(name))View>()"
        case (.string, .repeated), (.bytes, .repeated): " = WirePlaces()"
        case (_, .repeated): ": [\(swiftType)] = []"
        case (.message, _): " = \(viewType)()"
        case (_, .explicit): ": \(viewType)?"
        case (.string, _), (.bytes, _): " = WirePlace()"
        case (.bool, _): " = false"
        case (.enumeration, _): ": \(swiftType) = .unspecified"
        default: ": \(swiftType) = 0"
        }
    }

    fileprivate var viewRead: String {
        switch kind {
        case .string, .bytes: "reader.place(in: bytes)"
        default: "reader.varint(in: bytes)"
        }
    }
}
