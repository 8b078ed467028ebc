package import DeskwireProtocol

extension ListChangesReply: Displayable {
    package func shown(on display: Display) -> String {
        changes.isEmpty ? "Nothing was changed." : changes.shown(on: display)
    }
}

extension [Change] {
    fileprivate func shown(on display: Display) -> String {
        var table = TextTable(columns: [
            .init("WHEN"), .init("WHO"), .init("THROUGH", dropRank: 1), .init("FIELD"),
            .init("OLD", isFlexible: true), .init("NEW", isFlexible: true),
            .init("OPERATION", dropRank: 2),
        ])
        for change in self {
            table.addRow([
                .init(display.time(change.by?.atMs ?? 0), .faint),
                .init(change.by?.actor?.shownName ?? "", .name),
                .init(change.by?.source.word ?? ""),
                change.field.isEmpty ? .init("created", .good) : .init(change.field, .strong),
                .init(change.oldValue), .init(change.newValue), .init(change.operation, .faint),
            ])
        }
        return table.shown(on: display)
    }
}

extension GetCustomerOverviewReply: Displayable {
    package func shown(on display: Display) -> String {
        let style = display.style
        func part(_ title: String, _ text: String) -> String {
            "\n\n" + style.paint(title, .strong) + "\n" + text
        }
        return (customer?.facts(on: display) ?? "")
            + part("Tickets", ListTicketsReply(tickets: tickets).shown(on: display))
            + part("E-mails", ListMailsReply(mails: mails).shown(on: display))
            + part("Logins", loginLines(on: display))
            + part("Changes", ListChangesReply(changes: changes).shown(on: display))
    }

    private func loginLines(on display: Display) -> String {
        guard !sessions.isEmpty else { return "Has never logged in." }
        let head =
            "\(logins?.logins ?? 0) logins, the last \(display.time(logins?.lastLoginAtMs ?? 0))."
        let lines = sessions.map { session in
            let how = session.openLink ? "open link" : "login"
            let end = session.endedAtMs == 0 ? "" : ", ended \(display.time(session.endedAtMs))"
            let peer = session.peer.isEmpty ? "" : " from \(SafeText.line(session.peer))"
            return "  \(display.time(session.beganAtMs)) \(how)\(peer)\(end)"
        }
        return ([head] + lines).joined(separator: "\n")
    }
}

extension DeleteCustomerReply: Displayable {
    package func shown(on display: Display) -> String {
        "Deleted customer \(customer?.id ?? 0); what she wrote stays, as by "
            + "\(SafeText.line(customer?.name ?? ""))."
    }
}
