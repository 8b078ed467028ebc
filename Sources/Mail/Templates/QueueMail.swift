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
        timeZone: String = "",
        skipping reason: SkipReason? = nil,
        toCareList: Bool = false,
        channel: NoticeChannel = .email,
        by actor: Actor,
        in transaction: Transaction,
        now: Timestamp
    ) throws -> MailID {
        let chosen = try transaction.snapshot.chosenTemplate(
            kind: content.kind,
            language: language
        )
        var draft = try draft(
            content,
            to: addresses,
            settings: settings,
            language: language,
            timeZone: timeZone,
            template: chosen.map { MailTemplate(subject: $0.subject, text: $0.text) },
            skipping: try reason
                ?? transaction.snapshot.skipReason(
                    for: content.kind,
                    customer: content.customer,
                    channel: channel,
                    toCareList: toCareList,
                    settings: settings
                )
        )
        if !content.kind.isByHand(of: actor.kind) {
            draft.hold = try transaction.snapshot.hold(on: draft, settings: settings, now: now)
        }
        return try transaction.queueMail(
            draft,
            actor: actor,
            messageID: MailMessageID.make(senderAddress: draft.fromAddress),
            now: now
        )
    }
}

extension Snapshot {
    /// Why the addressees of an automatic mail to somebody outside the desk do not get it; nil when they do (S-246,
    /// SEC-105).
    fileprivate func hold(
        on draft: MailDraft,
        settings: Settings,
        now: Timestamp
    ) throws -> MailHold? {
        let kind = draft.kind
        guard draft.skipReason == nil, kind.isBraked || kind.securitySort != nil else { return nil }
        for recipient in draft.recipients where recipient.field == .to {
            let earlier = try earlierMails(to: recipient.address, now: now)
            if let brake = brake(on: draft, to: recipient.address, after: earlier, settings, now) {
                return .loopBrake(brake)
            }
            if let hold = MailCaps.hold(on: kind, after: earlier, now: now) { return hold }
        }
        return nil
    }

    private func brake(
        on draft: MailDraft,
        to address: MailAddress,
        after earlier: [EarlierMail],
        _ settings: Settings,
        _ now: Timestamp
    ) -> String? {
        guard draft.kind.isBraked else { return nil }
        guard !LoopBrake.isOwn(address, settings: settings) else { return LoopBrake.ownAddress }
        return LoopBrake.reason(forMailAbout: draft.ticket, after: earlier, now: now)
    }

    /// Why a message of this kind is only recorded; nil when it goes out.
    package func skipReason(
        for kind: MailKind,
        customer: AccountID?,
        channel: NoticeChannel,
        toCareList: Bool,
        settings: Settings
    ) throws -> SkipReason? {
        var hasOptedOut = false
        if kind.isForCustomer, let customer {
            hasOptedOut = try optOuts(of: customer).contains(channel)
        }
        return SkipReason(
            for: kind,
            toCareList: toCareList || kind.isOnlyCareNotice,
            isEnabled: !(try isMailKindOff(kind)),
            hasOptedOut: hasOptedOut,
            settings: settings
        )
    }
}
