/// Writes `methods.md`: what can be asked, with the fields of every request and reply.
struct MethodsPage {
    let schema: Schema

    func text() -> String {
        var page = MarkdownText(title: "Methods")
        page.paragraph(
            """
            One section for every opcode group, then the types that several methods use. A field's name is the \
            schema's; in JSON it is lowerCamelCase. Numbers are proto3 field numbers. A repeated field has at most \
            1,000 items where no limit is given.
            """
        )
        for file in schema.files {
            for service in file.services { write(service, of: file, to: &page) }
        }
        page.heading(2, "Types")
        for file in schema.files {
            for message in file.messages where !isOfMethod(message) { write(message, to: &page) }
            for value in file.enums where value.name != "ErrorCode" { write(value, to: &page) }
        }
        page.heading(3, "ErrorCode")
        page.paragraph("See [errors.md](errors.md).")
        return page.text
    }

    private func write(
        _ service: SchemaService,
        of file: SchemaFile,
        to page: inout MarkdownText
    ) {
        page.heading(2, service.name)
        page.paragraph(file.comment)
        page.table(
            ["opcode", "method", "who", "scope", "repeat", "deadline", ""],
            service.methods.map { method in
                [
                    opcode(method), "[\(method.name)](#\(method.name.lowercased()))",
                    roles(method), method.scope, repeatClass(method), "\(method.deadlineMs) ms",
                    flags(method),
                ]
            }
        )
        for method in service.methods { write(method, to: &page) }
    }

    private func write(_ method: SchemaMethod, to page: inout MarkdownText) {
        page.heading(3, method.name)
        page.paragraph(method.comment)
        for (label, name) in [("Request", method.request), ("Reply", method.reply)] {
            guard let message = schema.message(name) else { continue }
            page.paragraph(
                "**\(label)** `\(name)`" + (message.fields.isEmpty ? ": no fields." : "")
            )
            page.paragraph(message.comment)
            writeFields(of: message, to: &page)
        }
    }

    private func write(_ message: SchemaMessage, to page: inout MarkdownText) {
        page.heading(3, message.name)
        page.paragraph(message.comment)
        writeFields(of: message, to: &page)
    }

    private func write(_ value: SchemaEnum, to page: inout MarkdownText) {
        page.heading(3, value.name)
        page.paragraph(value.comment)
        page.table(
            ["number", "name", "meaning"],
            value.values.map { ["\($0.number)", "`\($0.name)`", $0.comment] }
        )
    }

    private func writeFields(of message: SchemaMessage, to page: inout MarkdownText) {
        page.table(
            ["number", "field", "type", "limit", "meaning"],
            message.fields.map { field in
                [
                    "\(field.number)", "`\(field.name)`", type(field, of: message), limit(field),
                    field.comment,
                ]
            }
        )
    }

    private func type(_ field: SchemaField, of message: SchemaMessage) -> String {
        let name =
            switch field.kind {
            case .message(let name), .enumeration(let name): "[\(name)](#\(name.lowercased()))"
            case .string: "string"
            case .bytes: "bytes"
            case .bool: "bool"
            case .uint64, .int64, .uint32, .int32: field.swiftType.lowercased()
            }
        switch field.presence {
        case .implicit: return name
        case .repeated: return "repeated \(name)"
        case .oneof(let index): return "\(name), one of `\(message.oneofs[index])`"
        case .explicit:
            if case .message = field.kind { return name }
            return "optional \(name)"
        }
    }

    private func limit(_ field: SchemaField) -> String {
        let parts = [
            field.maxItems.map { "\($0) items" },
            field.maxBytes.map { "\($0) bytes" },
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    private func isOfMethod(_ message: SchemaMessage) -> Bool {
        schema.methods.contains { $0.request == message.name || $0.reply == message.name }
    }

    private func opcode(_ method: SchemaMethod) -> String {
        let digits = String(method.opcode, radix: 16, uppercase: true)
        return "`" + String(repeating: "0", count: 4 - digits.count) + digits + "`"
    }

    private func roles(_ method: SchemaMethod) -> String {
        method.roles.map { word($0, of: "Role") }.joined(separator: ", ")
    }

    private func repeatClass(_ method: SchemaMethod) -> String {
        word(method.repeatClass, of: "RepeatClass").uppercased()
    }

    private func flags(_ method: SchemaMethod) -> String {
        let flags = [
            method.isSensitive ? "sensitive" : nil, method.isStreaming ? "streaming" : nil,
            word(method.limitedTokens, of: "LimitedTokens") == "refused" ? "undivided" : nil,
        ]
        return flags.compactMap { $0 }.joined(separator: ", ")
    }

    /// A value's name without what all values of the enum begin with.
    private func word(_ number: Int32, of enumName: String) -> String {
        guard let type = schema.enumeration(enumName),
            let value = type.values.first(where: { $0.number == number })
        else { return "\(number)" }
        return value.name.dropFirst(type.prefix.count).lowercased()
    }
}
