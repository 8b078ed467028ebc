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
        try composer.queue(
            content,
            to: addresses,
            settings: settings,
            skipping: reason,
            toCareList: toCareList,
            channel: channel,
            by: act.actor,
            in: act.transaction,
            now: act.now
        )
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

    /// The same, as the desk's own rules do it.
    var bySystem: Act { Act(transaction: transaction, actor: .system, now: now) }
}
