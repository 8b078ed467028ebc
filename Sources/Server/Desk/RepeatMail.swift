package import DeskwireDomain
import DeskwireMail
import DeskwireStore

extension Desk {
    /// Sends a mail of the history again, as a new one. Tokens are never sent twice: an invitation becomes a
    /// new invitation.
    package func resend(_ mail: StoredMail, by role: PrincipalRole, act: Act) throws -> MailID {
        guard mail.status.isFinal else {
            throw Refusal.failedPrecondition(
                "E-mail \(mail.id) is still on its way; cancel it first, or wait."
            )
        }
        if let customer = try mail.customer.flatMap({ try act.snapshot.account($0) }),
            customer.deletedAt != nil
        {
            throw Account.deletedCustomer
        }
        if let message = try mail.message.flatMap({ try act.snapshot.message($0) }),
            message.deletedAt != nil
        {
            throw Refusal.failedPrecondition(
                "The message that e-mail \(mail.id) carries was deleted; its text is not sent again."
            )
        }
        guard let kind = MailKind(rawValue: mail.kind) else {
            throw Refusal.failedPrecondition("This version does not write e-mails of this kind.")
        }
        if kind.carriesCredential {
            let new = try inviteAgain(mail, kind: kind, by: role, act: act)
            try act.transaction.setResentFrom(mail.id, of: new)
            return new
        }
        let settings = try act.snapshot.settings()
        var recipients = mail.recipients.compactMap { recipient in
            MailAddress(recipient.address).map {
                MailDraft.Recipient(address: $0, field: recipient.field)
            }
        }
        // It went to nobody because nobody was named; by now somebody may be.
        let goesToCare: [MailKind] = [.issueReported, .cancellationRequested, .customerReply]
        if recipients.isEmpty, goesToCare.contains(kind) {
            recipients = settings.careAddresses.map { MailDraft.Recipient(address: $0, field: .to) }
        }
        guard !recipients.isEmpty else {
            throw Refusal.failedPrecondition(
                "E-mail \(mail.id) has no recipient; name a care address in the settings first."
            )
        }
        let draft = composer.repeating(mail, kind: kind, to: recipients, settings: settings)
        return try act.transaction.queueMail(
            draft,
            actor: act.actor,
            messageID: MailMessageID.make(senderAddress: draft.fromAddress),
            now: act.now
        )
    }

    private func inviteAgain(
        _ mail: StoredMail,
        kind: MailKind,
        by role: PrincipalRole,
        act: Act
    ) throws -> MailID {
        guard kind == .invitation || kind == .staffInvitation else {
            throw Refusal.failedPrecondition(
                "The token of this e-mail is gone for good; ask for a new one."
            )
        }
        guard kind == .invitation || role == .administrator else {
            throw Refusal.permissionDenied("Only administrators invite staff.")
        }
        guard let address = mail.recipients.first.flatMap({ MailAddress($0.address) }),
            let account = try act.snapshot.account(email: address)
        else { throw Refusal.failedPrecondition("Nobody has the address of this e-mail now.") }
        if account.role == .customer {
            return try inviteCustomer(account, act: act).mail
        }
        guard account.activatedAt == nil else {
            throw Refusal.failedPrecondition("\(account.name) has registered already.")
        }
        return try invite(account, act: act).mail
    }

    /// Sends a mail that says nothing but that mail works; to the administrator who asks, when nobody is named.
    func sendTestMail(to text: String, by caller: Principal, act: Act) throws -> MailID {
        let own = try act.snapshot.account(caller.account)?.email ?? ""
        guard let address = MailAddress(text.isEmpty ? own : text) else {
            throw Refusal.invalid("address", "Write the address as name@example.com.")
        }
        return try queue(
            .testMail(by: act.actor),
            to: [address],
            settings: try act.snapshot.settings(),
            act: act
        )
    }

    /// Stops a mail that waits. What has ended, or goes out at this moment, cannot be stopped.
    package func cancel(_ mail: StoredMail, act: Act) throws {
        switch mail.status {
        case .cancelled: return
        case .queued, .deferred:
            try act.transaction.cancelMail(
                mail.id,
                note: "Cancelled by \(act.actor.name).",
                at: act.now
            )
        case .sending:
            throw Refusal.failedPrecondition("E-mail \(mail.id) is being sent at this moment.")
        default:
            throw Refusal.failedPrecondition("E-mail \(mail.id) has ended; nothing can be stopped.")
        }
    }
}
