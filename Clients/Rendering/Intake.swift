package import DeskwireProtocol

extension RequestCancellationReply: Displayable {
    package func shown(on display: Display) -> String {
        CreateTicketReply(ticket: ticket, confirmation: confirmation).shown(on: display)
    }
}

extension GetReportFormReply: Displayable {
    package func shown(on display: Display) -> String {
        var table = TextTable(columns: [
            .init("FIELD"), .init("REQUIRED"), .init("AT MOST", isNumber: true),
            .init("CHOICES", isFlexible: true),
        ])
        for field in fields {
            table.addRow([
                .init(field.name, .strong), .init(field.required ? "yes" : "no"),
                .init(field.maxBytes == 0 ? "" : "\(field.maxBytes) bytes"),
                .init(field.choices.map(\.shown).joined(separator: ", ")),
            ])
        }
        var text = table.shown(on: display)
        if let rules = fileRules, rules.enabled {
            let size = ByteCount.text(rules.maxFileBytes)
            text += "\nUp to \(rules.maxFilesPerMessage) files of at most \(size) each."
        }
        if !enabled { text += "\nReporting issues is switched off." }
        if !supportAddress.isEmpty { text += "\nOr write to \(SafeText.line(supportAddress))." }
        return text
    }
}

extension FormChoice {
    /// As the options take it, with what people read beside it where that is another word: `high (Hoch)`.
    fileprivate var shown: String {
        let typed = typed
        return typed.lowercased() == label.lowercased() ? typed : "\(typed) (\(label))"
    }

    /// A value of the schema's enums is typed as its word; a number stands for something that has a name.
    private var typed: String {
        if let priority = Priority.all.first(where: { $0.name == value }) { return priority.word }
        if let severity = Severity.all.first(where: { $0.name == value }) { return severity.word }
        return UInt64(value) == nil ? value : label
    }
}

extension Item {
    fileprivate var shownName: String {
        label.isEmpty ? SafeText.line(ref) : "\(SafeText.line(ref)) (\(SafeText.line(label)))"
    }
}

extension PutItemReply: Displayable {
    package func shown(on display: Display) -> String {
        "The customer has \(item?.shownName ?? "")."
    }
}

extension RemoveItemReply: Displayable {
    package func shown(on display: Display) -> String {
        removed ? "The item is removed." : "The customer did not have the item."
    }
}

extension ListItemsReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !items.isEmpty else { return "No items." }
        var table = TextTable(columns: [
            .init("REF"), .init("LABEL", isFlexible: true), .init("STATUS"),
            .init("YOU CAN", isFlexible: true),
        ])
        for item in items {
            table.addRow([
                .init(item.ref, .strong), .init(item.label), .init(item.status),
                .init(item.allowedActions.map(\.word).joined(separator: ", ")),
            ])
        }
        return table.shown(on: display)
    }
}
