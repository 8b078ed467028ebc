package import DeskwireProtocol

extension ListMailsReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !mails.isEmpty else { return "No e-mails." }
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("TIME"), .init("STATUS"), .init("KIND", dropRank: 1),
            .init("TO", isFlexible: true), .init("TICKET", dropRank: 2),
            .init("SUBJECT", isFlexible: true),
        ])
        for mail in mails {
            table.addRow([
                .init(String(mail.id)), .init(display.time(mail.createdAtMs), .faint),
                .init(mail.shownStatus, mail.status.paint), .init(mail.kind),
                .init(mail.shownRecipients), .init(mail.ticketNumber), .init(mail.subject, .strong),
            ])
        }
        return table.shown(on: display)
    }

    /// "17 e-mails", when the total was asked for.
    package func shownTotal() -> String {
        total >= 10_000 ? "At least 10000 e-mails." : total == 1 ? "1 e-mail." : "\(total) e-mails."
    }
}

extension MailSummary {
    /// "skipped/no_recipient".
    fileprivate var shownStatus: String {
        reason.isEmpty ? status.word : "\(status.word)/\(SafeText.line(reason))"
    }

    /// The first addressee and how many more there are.
    fileprivate var shownRecipients: String {
        guard let first = recipients.first else { return "–" }
        return recipients.count == 1 ? first.address : "\(first.address) +\(recipients.count - 1)"
    }

    fileprivate func facts() -> FactList {
        var facts = FactList()
        facts.add("E-mail", String(id))
        facts.add("Subject", subject, .strong)
        facts.add("Status", shownStatus, status.paint)
        facts.add("Kind", kind)
        return facts
    }

    fileprivate func addContext(to facts: inout FactList, display: Display) {
        for recipient in recipients {
            let reply = recipient.reply.isEmpty ? "" : " (\(recipient.reply))"
            facts.add(
                recipient.field.word.isEmpty ? "To" : recipient.field.word.capitalizedFirst,
                "\(recipient.address)  \(recipient.status.word)\(reply)"
            )
        }
        facts.add("Ticket", ticketNumber)
        facts.add("Created", time: createdAtMs, on: display)
        facts.add("Attempts", attempts == 0 ? "" : String(attempts))
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension GetMailReply: Displayable {
    package func shown(on display: Display) -> String {
        guard let mail, let summary = mail.summary else { return "" }
        var facts = summary.facts()
        facts.add("From", mail.from)
        facts.add("Reply to", mail.replyTo)
        summary.addContext(to: &facts, display: display)
        facts.add("Message id", mail.messageID)
        facts.add("Because of", mail.actor?.shownName ?? "")
        facts.add("Through", mail.source.word)
        facts.add("Finished", time: mail.finishedAtMs, on: display)
        let attempts = mail.attempts.isEmpty ? "" : "\n\n" + mail.shownAttempts(on: display)
        return facts.shown(on: display) + attempts + "\n\n" + SafeText.lines(mail.text)
    }
}

extension Mail {
    fileprivate func shownAttempts(on display: Display) -> String {
        var table = TextTable(columns: [
            .init("TRY", isNumber: true), .init("TIME"), .init("TO", isFlexible: true),
            .init("STATUS"), .init("ANSWER", isFlexible: true),
        ])
        for attempt in attempts {
            table.addRow([
                .init(String(attempt.number)), .init(display.time(attempt.begunAtMs), .faint),
                .init(attempt.address),
                .init(attempt.endedAtMs == 0 ? "open" : attempt.status.word, attempt.status.paint),
                .init(attempt.reply),
            ])
        }
        return table.shown(on: display)
    }
}

extension PreviewMailReply: Displayable {
    package func shown(on display: Display) -> String {
        guard let summary else { return "" }
        var facts = summary.facts()
        facts.add("From", from)
        summary.addContext(to: &facts, display: display)
        let text = SafeText.lines(text) + (truncated ? " …" : "")
        return facts.shown(on: display) + "\n\n" + text
    }
}

extension ResendMailReply: Displayable {
    package func shown(on display: Display) -> String {
        guard let summary = mail?.summary else { return "" }
        return "E-mail \(summary.id) is \(summary.status.word): \(SafeText.line(summary.subject))"
    }
}

extension RetryMailsReply: Displayable {
    package func shown(on display: Display) -> String {
        switch retried {
        case 0: "No e-mail was waiting for another attempt."
        case 1: "1 e-mail is tried again now."
        default: "\(retried) e-mails are tried again now."
        }
    }
}

extension SendTestMailReply: Displayable {
    package func shown(on display: Display) -> String {
        guard let summary = mail?.summary else { return "" }
        let recipients = summary.recipients.map {
            "\n  \(SafeText.line($0.address))  \($0.status.word)  \(SafeText.line($0.reply))"
        }
        return "E-mail \(summary.id) is \(summary.status.word)." + recipients.joined()
    }
}

extension CancelMailReply: Displayable {
    package func shown(on display: Display) -> String {
        guard let summary = mail?.summary else { return "" }
        return "E-mail \(summary.id) is \(summary.status.word)."
    }
}
