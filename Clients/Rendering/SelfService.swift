package import DeskwireProtocol

extension UpdateProfileReply {
    /// What a member of staff sees of herself: nothing of what only customers have.
    package func shownAsStaff(on display: Display) -> String {
        var facts = FactList()
        facts.add("Name", nameAndAddress(customer?.name ?? "", customer?.email ?? ""), .strong)
        facts.add("Language", customer?.language ?? "")
        facts.add("Time zone", customer?.timeZone ?? "")
        facts.add("Changed", customer?.updated?.shown(on: display) ?? "")
        return facts.shown(on: display)
    }
}

extension UpdateProfileReply: Displayable {
    package func shown(on display: Display) -> String { customer?.facts(on: display) ?? "" }
}

extension MuteTicketReply: Displayable {
    package func shown(on display: Display) -> String {
        let number = SafeText.line(ticket?.number ?? "")
        return ticket?.muted == true
            ? "You get no more mails about \(number)." : "You get mails about \(number) again."
    }
}

extension ListTicketHistoryReply: Displayable {
    package func shown(on display: Display) -> String { shownChanges(changes, on: display) }
}

private func shownChanges(_ changes: [FieldChange], on display: Display) -> String {
    guard !changes.isEmpty else { return "Nothing was changed." }
    var table = TextTable(columns: [
        .init("WHEN"), .init("WHO", isFlexible: true), .init("FIELD"),
        .init("BEFORE", isFlexible: true), .init("AFTER", isFlexible: true),
    ])
    for change in changes {
        table.addRow([
            .init(display.time(change.atMs), .faint), .init(change.actor?.shownName ?? ""),
            .init(change.field, .strong), .init(change.previous), .init(change.current),
        ])
    }
    return table.shown(on: display)
}

extension PutFactsReply: Displayable {
    package func shown(on display: Display) -> String { shownFacts(facts, on: display) }
}

extension ListFactsReply: Displayable {
    package func shown(on display: Display) -> String { shownFacts(facts, on: display) }
}

private func shownFacts(_ facts: [ProfileFact], on display: Display) -> String {
    guard !facts.isEmpty else { return "No facts." }
    var list = FactList()
    for fact in facts {
        list.add(SafeText.line(fact.label.isEmpty ? fact.key : fact.label), fact.value)
    }
    return list.shown(on: display)
}

extension GetStatisticsReply: Displayable {
    package func shown(on display: Display) -> String {
        var table = TextTable(columns: [
            .init("SEVERITY"), .init("OPEN", isNumber: true), .init("CLOSED", isNumber: true),
            .init("AVERAGE UNTIL CLOSED", isNumber: true), .init("COLOUR"),
        ])
        for slice in slices {
            table.addRow([
                .init(slice.severity == .unspecified ? "none" : slice.severity.word, .strong),
                .init(String(slice.open)), .init(String(slice.closed)),
                .init(slice.closed == 0 ? "–" : shownDuration(slice.averageClosingMs)),
                .init(slice.colour),
            ])
        }
        return table.shown(on: display)
    }
}

/// In the largest unit that says something: "3 days", "5 hours", "12 minutes".
private func shownDuration(_ milliseconds: Int64) -> String {
    let minutes = milliseconds / 60_000
    if minutes < 120 { return minutes == 1 ? "1 minute" : "\(minutes) minutes" }
    return minutes < 2880 ? "\(minutes / 60) hours" : "\(minutes / 1440) days"
}
