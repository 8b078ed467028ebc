package import DeskwireProtocol

extension ListTicketsReply: Displayable {
    package func shown(on display: Display) -> String {
        let isStaff = display.reader == .staff
        guard !tickets.isEmpty else {
            return isStaff
                ? "No tickets." : "There are none; those that are closed show with --all."
        }
        var columns: [TextTable.Column] = [
            .init("TICKET"), .init("STATUS"), .init("PRIORITY", dropRank: 2),
        ]
        if isStaff { columns += [.init("UNREAD", isNumber: true)] }
        columns += [
            .init("SUBJECT", isFlexible: true), .init("REF", isFlexible: true, dropRank: 1),
        ]
        if isStaff {
            columns += [
                .init("CUSTOMER", isFlexible: true, dropRank: 4),
                .init("ASSIGNEE", isFlexible: true, dropRank: 3),
            ]
        }
        columns += [.init("LAST ACTIVITY")]
        var table = TextTable(columns: columns)
        for ticket in tickets {
            table.addRow(ticket.cells(isStaff: isStaff, display: display))
        }
        return table.shown(on: display)
    }
}

extension Ticket {
    fileprivate func cells(isStaff: Bool, display: Display) -> [TextTable.Cell] {
        var cells: [TextTable.Cell] = [
            .init(number, .strong), .init(status?.name ?? "", status?.category.paint),
            .init(priority.word, priority.paint),
        ]
        if isStaff { cells += [.init(unread == 0 ? "" : String(unread), .attention)] }
        cells += [.init(subject), .init(ref)]
        if isStaff {
            let customerName = customer.map { $0.name.isEmpty ? $0.email : $0.name }
            cells += [.init(customerName ?? ""), .init(assignee?.name ?? "–")]
        }
        return cells + [.init(display.time(lastActivityAtMs), .faint)]
    }

    /// The head above a thread.
    func head(on display: Display) -> String {
        let title = display.style.paint(SafeText.line(number), .strong)
        var facts = FactList()
        facts.add("Status", status?.name ?? "", status?.category.paint)
        facts.add("Kind", kind == .cancellation ? kind.word : "", .attention)
        facts.add("Priority", priority.word, priority.paint)
        facts.add("Severity", severity.word)
        facts.add("Ref", ref)
        facts.add("Product", productRef)
        facts.add("Contract", contractRef)
        facts.add("Project", projectRef)
        facts.add("Category", category?.name ?? "")
        if display.reader == .staff {
            facts.add("Customer", customer?.shownName ?? "")
            facts.add("Organisation", organisation?.name ?? "")
            facts.add("Assignee", assignee?.name ?? "nobody")
            if unassignedSinceMs != 0 {
                facts.add("Nobody's since", display.time(unassignedSinceMs), .attention)
            }
            facts.add("Source", source.word)
            facts.add("Unread", unread == 0 ? "" : String(unread), .attention)
            facts.add("Tags", tags.joined(separator: ", "))
            facts.add("Followed by mail", participants.map(\.shown).joined(separator: ", "))
            if dueAtMs != 0 { facts.add("Promised by", display.time(dueAtMs)) }
        }
        if muted { facts.add("Mails", "none, as you wished", .attention) }
        facts.add("Follows", followUpOf?.number ?? "")
        facts.add("Mail", mailError, .bad)
        facts.add("Followed by", followUps.map(\.number).joined(separator: ", "))
        let opener = createdBy.map { " by \($0.shownName)" } ?? ""
        facts.add("Opened", display.time(createdAtMs) + opener)
        facts.add("Changed", updated?.shown(on: display) ?? "")
        if closedAtMs != 0 {
            let closer = closedBy.map { " by \($0.shownName)" } ?? ""
            let reason = closeReason.isEmpty ? "" : ": \(closeReason)"
            facts.add("Closed", display.time(closedAtMs) + closer + reason)
        }
        return "\(title)  \(SafeText.line(subject))\n\(facts.shown(on: display))"
    }

    /// "DW-12 is Open now, assigned to Bo."
    fileprivate func state(on display: Display) -> String {
        let name = display.style.paint(SafeText.line(number), .strong)
        let assigned =
            assignee.map { "assigned to \(SafeText.line($0.name))" } ?? "assigned to nobody"
        return "\(name): \(SafeText.line(status?.name ?? "")), \(assigned)."
    }
}

extension GetTicketReply: Displayable {
    package func shown(on display: Display) -> String {
        let thread = messages.map { "\n\n" + $0.shown(on: display) }.joined()
        let pending = pendingReplies.map { "\n\n" + $0.shown(on: display) }.joined()
        return (ticket?.head(on: display) ?? "") + thread + pending
    }
}

extension TicketMessage: Displayable {
    package func shown(on display: Display) -> String {
        var parts = ["\(seq)", author?.shownName ?? "", display.time(createdAtMs)]
        if visibility == .internal { parts.insert("internal note", at: 2) }
        if deletedAtMs != 0 {
            parts.append("deleted")
        } else if editedAtMs != 0 {
            parts.append("changed " + display.time(editedAtMs))
        }
        let head = parts.filter { !$0.isEmpty }.joined(separator: " · ")
        let rule = "── \(head) "
        let fill = String(repeating: "─", count: max(2, 72 - rule.displayWidth))
        let body = SafeText.lines(text)
        let fitted = display.width.map { body.wrapped(toWidth: max(20, $0 - 2)) } ?? body
        let paint: Style.Paint = visibility == .internal ? .attention : .name
        let files = attachments.map { "\n  " + $0.line(on: display) }.joined()
        let mail = mailLine(on: display).map { "\n  " + $0 } ?? ""
        return display.style.paint(rule + fill, paint) + "\n" + fitted.indented(by: 2) + files
            + mail
    }

    /// How far the mail came, for those who are told.
    private func mailLine(on display: Display) -> String? {
        guard mailStatus != .unspecified else { return nil }
        let states = mailRecipients.map { "\(SafeText.line($0.address)) \($0.status.word)" }
        let line =
            "E-mail \(mailID): "
            + (states.isEmpty ? [mailStatus.word] : states)
            .joined(separator: ", ") + "."
        let error = mailError.isEmpty ? "" : " " + SafeText.line(mailError)
        return display.style.paint(line + error, mailError.isEmpty ? .faint : .bad)
    }
}

extension CreateTicketReply: Displayable {
    package func shown(on display: Display) -> String {
        let number = display.style.paint(SafeText.line(ticket?.number ?? ""), .strong)
        let head = "Ticket \(number): \(SafeText.line(ticket?.subject ?? ""))"
        return confirmation.isEmpty ? head : head + "\n" + SafeText.lines(confirmation)
    }
}

extension PostMessageReply: Displayable {
    package func shown(on display: Display) -> String {
        if let pending { return pending.advice(on: display) }
        let isNote = message?.visibility == .internal
        let what = isNote ? "Internal note" : "Reply"
        let state =
            "\(what) \(message?.seq ?? 0) added. Status: \(SafeText.line(status?.name ?? ""))."
        if !followUpNumber.isEmpty {
            let number = SafeText.line(followUpNumber)
            return "The ticket is closed; your message opened \(number), which follows it."
        }
        return reopened ? state + " The ticket is open again." : state
    }
}

extension CreateFollowUpReply: Displayable {
    package func shown(on display: Display) -> String {
        let number = display.style.paint(SafeText.line(ticket?.number ?? ""), .strong)
        return "Ticket \(number) follows \(SafeText.line(ticket?.followUpOf?.number ?? ""))."
    }
}

extension TagTicketReply: Displayable {
    package func shown(on display: Display) -> String {
        let tags = (ticket?.tags ?? []).map(SafeText.line).joined(separator: ", ")
        return "\(SafeText.line(ticket?.number ?? "")): \(tags.isEmpty ? "no tags" : tags)."
    }
}

extension AssignTicketReply: Displayable {
    package func shown(on display: Display) -> String { ticket?.state(on: display) ?? "" }
}

extension SetTicketStatusReply: Displayable {
    package func shown(on display: Display) -> String { ticket?.state(on: display) ?? "" }
}

extension CloseTicketReply: Displayable {
    package func shown(on display: Display) -> String {
        let number = display.style.paint(SafeText.line(ticket?.number ?? ""), .strong)
        return "\(number): \(SafeText.line(ticket?.status?.name ?? ""))."
    }
}
