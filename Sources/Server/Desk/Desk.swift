package import DeskwireDomain
package import DeskwireMail
package import DeskwireStore

/// The desk's acts: each is one change with everything that belongs to it (rows, events, mails), in one transaction.
///
/// Rules are asked of the domain, words of the mail module, storage of the transaction; nothing is decided here
/// twice, and nothing is sent: mails are queued with the change. The acts stand in one file a topic.
package struct Desk: Sendable {
    let composer: MailComposer
    let randomness: Randomness
    let names: LoginNames
    /// Keeps the seeds of devices.
    let secrets: SecretBox

    package init(secrets: SecretBox, randomness: Randomness, names: LoginNames) {
        self.secrets = secrets
        composer = MailComposer(secrets: secrets)
        self.names = names
        self.randomness = randomness
    }

    /// Queues a mail with the change that caused it; a mail that goes to nobody stays in the history as skipped.
    @discardableResult
    func queue(
        _ content: MailContent,
        to addresses: [MailAddress],
        settings: Settings,
        skipping reason: SkipReason? = nil,
        toCareList: Bool = false,
        channel: NoticeChannel = .email,
        act: Act
    ) throws -> MailID {
        let reader = try reader(of: addresses, settings: settings, act: act)
        return try composer.queue(
            content,
            to: addresses,
            settings: settings,
            language: reader.language.rawValue,
            timeZone: reader.timeZone,
            skipping: try reason ?? muted(content, act: act),
            toCareList: toCareList,
            channel: channel,
            by: act.actor,
            in: act.transaction,
            now: act.now
        )
    }
}

extension Desk {
    /// Whose language and time zone a mail is written in: those of the one who gets it; where there are several, or
    /// nobody has the address, those of the desk.
    private func reader(
        of addresses: [MailAddress],
        settings: Settings,
        act: Act
    ) throws -> (language: Language, timeZone: String) {
        guard addresses.count == 1, let account = try act.snapshot.account(email: addresses[0]),
            let profile = try act.snapshot.profile(of: account.id)
        else { return (settings.defaultLanguage, "") }
        return (profile.language, profile.timeZone)
    }

    /// The customer may have had enough of a ticket's mails.
    private func muted(_ content: MailContent, act: Act) throws -> SkipReason? {
        guard content.kind.isForCustomer, let ticket = content.ticket,
            let customer = content.customer,
            try act.snapshot.isMuted(ticket, by: customer)
        else { return nil }
        return .muted
    }
}

/// Who acts, when, and in which transaction.
package struct Act {
    package let transaction: Transaction
    package let actor: Actor
    package let now: Timestamp

    package init(transaction: Transaction, actor: Actor, now: Timestamp) {
        self.transaction = transaction
        self.actor = actor
        self.now = now
    }

    package var snapshot: Snapshot { transaction.snapshot }

    /// Does a part of the act as one of the desk's own rules.
    func bySystem<Value>(_ body: (Act) throws -> Value) rethrows -> Value {
        try transaction.acting(as: .system) {
            try body(Act(transaction: transaction, actor: .system, now: now))
        }
    }
}
