package import DeskwireDomain
package import DeskwireStore

extension MailComposer {
    /// Words a mail and stores it in the transaction of the change that causes it (SEC-100).
    ///
    /// With nobody to send it to, the history gets a row that says so, and nothing is sent.
    @discardableResult
    package func queue(
        _ content: MailContent,
        to addresses: [MailAddress],
        settings: Settings,
        language: String = "en",
        skipping reason: SkipReason? = nil,
        by actor: Actor,
        in transaction: Transaction,
        now: Timestamp
    ) throws -> MailID {
        let draft = try draft(
            content,
            to: addresses,
            settings: settings,
            language: language,
            skipping: reason
        )
        return try transaction.queueMail(
            draft,
            actor: actor,
            messageID: MailMessageID.make(senderAddress: draft.fromAddress),
            now: now
        )
    }
}
