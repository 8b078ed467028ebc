package import DeskwireDomain

extension Snapshot {
    /// A mail names at most so many before it, beside the first.
    private static let threadMax = 9

    /// The `Message-ID`s that a new mail follows, oldest first: the earlier mails about its ticket that went to one of
    /// its addressees, so that nobody's mail names what somebody else received.
    func thread(of draft: MailDraft) throws -> [String] {
        let addresses = draft.recipients.filter { $0.field == .to }.map(\.address.text)
        guard let ticket = draft.ticket, !addresses.isEmpty else { return [] }
        let places = addresses.map { _ in "?" }.joined(separator: ", ")
        let query = """
            SELECT m.message_id FROM mail m WHERE m.ticket_id = ?
                AND m.status NOT IN (?, ?, ?)
                AND EXISTS (SELECT 1 FROM mail_recipient r WHERE r.mail_id = m.id
                    AND \(Self.isTo) AND r.address IN (\(places)))
            ORDER BY m.id
            """
        let arguments: StatementArguments =
            [
                ticket.sql, MailStatus.skipped.rawValue, MailStatus.suppressed.rawValue,
                MailStatus.cancelled.rawValue,
            ] + StatementArguments(addresses)
        let latest = try all("\(query) DESC LIMIT \(Self.threadMax)", arguments) { $0.text(0) }
        guard latest.count == Self.threadMax,
            let first = try first("\(query) LIMIT 1", arguments, read: { $0.text(0) }),
            !latest.contains(first)
        else { return latest.reversed() }
        return [first] + latest.reversed()
    }

    /// As a literal: SQLite would ask a placeholder whether it is what the index wants, and compile the question anew
    /// for each value. That was a fifth of the time of a new ticket.
    private static let isTo = "r.field = 1"

    /// Word for word what the index `mail_recipient_counted` says of itself: field is to; not suppressed, skipped or
    /// cancelled.
    private static let isCounted = "\(isTo) AND r.status NOT IN (8, 9, 10)"

    /// The automatic mails that went, or are to go, to this addressee lately, as far as brakes and caps ask.
    package func earlierMails(
        to address: MailAddress,
        now: Timestamp
    ) throws -> [EarlierMail] {
        let since = now.adding(milliseconds: -LoopBrake.windowMs)
        let byHand = MailKind.allCases.filter(\.carriesMessage)
        let places = byHand.map { _ in "?" }.joined(separator: ", ")
        return try all(
            """
            SELECT m.created_at, m.ticket_id, m.kind FROM mail_recipient r JOIN mail m ON m.id = r.mail_id
            WHERE r.address = ? AND \(Self.isCounted)
                AND r.mail_id >= (SELECT id FROM mail WHERE created_at > ?
                    ORDER BY created_at, id LIMIT 1)
                AND m.created_at > ? AND NOT (m.actor_kind = ? AND m.kind IN (\(places)))
            ORDER BY r.mail_id DESC LIMIT \(LoopBrake.mailsMax)
            """,
            [
                address.text, since.rawValue, since.rawValue, ActorKind.staff.rawValue,
            ] + StatementArguments(byHand.map(\.rawValue))
        ) { EarlierMail(at: $0.time(0), kind: $0.text(2), ticket: $0.optionalID(1)) }
    }
}
