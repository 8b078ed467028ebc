package import DeskwireProtocol

// One's own address, and where one is logged in.

extension RequestEmailChangeReply: Displayable {
    package func shown(on display: Display) -> String {
        "A mail with a token is on its way to the new address. It works until "
            + "\(display.time(expiresAtMs)); until then nothing changes."
    }
}

extension ConfirmEmailChangeReply: Displayable {
    package func shown(on display: Display) -> String {
        "Your address is \(SafeText.line(email)) now. Every other session has ended."
    }
}

extension RevertEmailChangeReply: Displayable {
    package func shown(on display: Display) -> String {
        "Your address is \(SafeText.line(email)) again. Every session has ended."
    }
}

extension ListSessionsReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !sessions.isEmpty else { return "No open sessions." }
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("SINCE"), .init("LAST USED"), .init("ENDS"),
            .init("FROM", isFlexible: true),
        ])
        for session in sessions {
            table.addRow([
                .init(String(session.id), session.current ? .strong : .faint),
                .init(display.time(session.beganAtMs)), .init(display.time(session.lastUsedAtMs)),
                .init(display.time(session.expiresAtMs), .faint),
                .init(session.peer + (session.current ? " (this one)" : "")),
            ])
        }
        return table.shown(on: display)
    }
}

extension EndSessionReply: Displayable {
    package func shown(on display: Display) -> String {
        ended == 1 ? "Ended 1 session." : "Ended \(ended) sessions."
    }
}
