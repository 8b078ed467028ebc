package import DeskwireProtocol

extension ListGroupsReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !groups.isEmpty else { return "No groups." }
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("GROUP"), .init("OPEN", isNumber: true),
            .init("GIVES OUT", dropRank: 1), .init("MEMBERS", isFlexible: true),
        ])
        for group in groups {
            table.addRow([
                .init(String(group.id)), .init(group.name, .strong),
                .init(String(group.openTickets)), .init(group.distribution.word),
                .init(group.memberNames),
            ])
        }
        return table.shown(on: display)
    }
}

extension Group {
    fileprivate var memberNames: String {
        guard !members.isEmpty else { return "nobody" }
        return members.map { member in
            member.disabled
                ? "\(member.name) (disabled)" : member.name + (member.away ? " (away)" : "")
        }.joined(separator: ", ")
    }

    fileprivate var state: String {
        "Group \(id), \(SafeText.line(name)): \(SafeText.line(memberNames))."
    }
}

extension CreateGroupReply: Displayable {
    package func shown(on display: Display) -> String { group?.state ?? "" }
}

extension UpdateGroupReply: Displayable {
    package func shown(on display: Display) -> String { group?.state ?? "" }
}

extension UpdateStaffReply: Displayable {
    package func shown(on display: Display) -> String {
        let who = nameAndAddress(staff?.name ?? "", staff?.email ?? "")
        let state = staff?.disabled == true ? "disabled" : "active"
        let moved =
            reassigned == 0 ? "" : " \(reassigned) open tickets went to somebody else or to nobody."
        return "\(who): \(staff?.role.word ?? "staff"), \(state).\(moved)"
    }
}

extension ListUnassignedReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !tickets.isEmpty else { return "No open ticket is without somebody." }
        var table = TextTable(columns: [
            .init("TICKET"), .init("WAITS", isNumber: true), .init("PRIORITY", dropRank: 2),
            .init("UNREAD", isNumber: true), .init("SUBJECT", isFlexible: true),
            .init("CUSTOMER", isFlexible: true, dropRank: 1), .init("CATEGORY", dropRank: 3),
        ])
        var late = 0
        for ticket in tickets {
            let isLate = ticket.unassignedSinceMs < lateBeforeMs
            if isLate { late += 1 }
            table.addRow([
                .init(ticket.number, .strong),
                .init(waited(since: ticket.unassignedSinceMs), isLate ? .bad : nil),
                .init(ticket.priority.word, ticket.priority.paint),
                .init(ticket.unread == 0 ? "" : String(ticket.unread), .attention),
                .init(ticket.subject), .init(ticket.customer?.name ?? ""),
                .init(ticket.category?.name ?? ""),
            ])
        }
        let list = table.shown(on: display)
        guard late > 0 else { return list }
        let minutes = (nowMs - lateBeforeMs) / 60_000
        return list + "\n"
            + display.style.paint("\(late) of these wait longer than \(minutes) minutes.", .bad)
    }

    private func waited(since moment: Int64) -> String { Age.shown(nowMs - moment) }
}

/// How long something has been so, in the two largest units.
package enum Age {
    package static func shown(_ milliseconds: Int64) -> String {
        let minutes = max(0, milliseconds) / 60_000
        let (hours, days) = (minutes / 60, minutes / 1440)
        if days > 0 { return "\(days) d \(hours % 24) h" }
        if hours > 0 { return "\(hours) h \(minutes % 60) min" }
        return "\(minutes) min"
    }
}

extension SetAwayReply: Displayable {
    package func shown(on display: Display) -> String {
        staff?.away == true
            ? "You are away: no ticket comes to you by itself."
            : "You are here: tickets may come to you again."
    }
}
