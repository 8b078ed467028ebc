package import DeskwireProtocol

extension GetInboxCountsReply: Displayable {
    package func shown(on display: Display) -> String {
        let style = display.style
        let unreadText = style.paint("\(unread) unread", unread == 0 ? nil : .attention)
        let head =
            "\(style.paint("\(open) open", .strong)) · \(unreadText)"
            + " · \(mine) mine" + (myGroups == 0 ? "" : " · \(myGroups) in my groups")
            + " · \(unassigned) unassigned"
        let byStatus =
            statuses
            .map { "\(SafeText.line($0.status?.name ?? "")) \($0.count)" }
            .joined(separator: " · ")
        let warning =
            unassignedLate == 0
            ? ""
            : "\n"
                + style.paint(
                    "\(unassignedLate) unassigned for too long, the oldest since "
                        + "\(display.time(oldestUnassignedSinceMs)). "
                        + "See: deskwire-agent unassigned",
                    .bad
                )
        return (byStatus.isEmpty ? head : head + "\n" + style.paint(byStatus, .faint)) + warning
    }
}

extension MarkReadReply: Displayable {
    package func shown(on display: Display) -> String {
        "Marked as read. \(unread) unread in all."
    }
}

extension ListStatusesReply: Displayable {
    package func shown(on display: Display) -> String {
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("STATUS"), .init("CATEGORY"),
        ])
        for status in statuses {
            table.addRow([
                .init(String(status.id)), .init(status.name, status.category.paint),
                .init(status.category.word),
            ])
        }
        return table.shown(on: display)
    }
}
