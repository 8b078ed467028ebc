package import DeskwireProtocol

extension ListStatusDefinitionsReply: Displayable {
    package func shown(on display: Display) -> String {
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("STATUS"), .init("MEANS"), .init("CUSTOMERS SEE"),
            .init("STATE"), .init("PROMISE"), .init("MAY MOVE TO", isFlexible: true),
        ])
        for status in statuses {
            let targets = status.transitions.map(\.name).joined(separator: ", ")
            table.addRow([
                .init(String(status.id)), .init(status.name, .strong),
                .init(status.category.word, status.category.paint),
                .init(status.customerLabel.isEmpty ? status.name : status.customerLabel),
                .init(status.active ? "active" : "not active"),
                .init(status.pausesPromise ? "pauses" : "runs"),
                .init(targets.isEmpty ? "anywhere" : targets),
            ])
        }
        return table.shown(on: display)
    }
}

extension StatusDefinition {
    fileprivate func state() -> String {
        let targets = transitions.map { SafeText.line($0.name) }.joined(separator: ", ")
        return "Status \(id): \(SafeText.line(name)), means \(category.word), "
            + (active ? "active" : "not active")
            + ", may move to \(targets.isEmpty ? "any other" : targets)."
    }
}

extension CreateStatusReply: Displayable {
    package func shown(on display: Display) -> String { status?.state() ?? "" }
}

extension UpdateStatusReply: Displayable {
    package func shown(on display: Display) -> String { status?.state() ?? "" }
}

extension SetTransitionsReply: Displayable {
    package func shown(on display: Display) -> String { status?.state() ?? "" }
}
