package import DeskwireDomain

/// Words a mail and decides who gets it. Stores nothing and sends nothing.
///
/// 1. Adds the addresses of the BCC list, except to mails that carry a credential (K7).
/// 2. Puts `•••` where a secret goes, and the secret, sealed, beside the text.
/// 3. Marks a mail to nobody, or one that is held back, as skipped, so that the history says so.
/// 4. Refuses what could not be written as a header (SEC-101), while there is still somebody to tell.
package struct MailComposer: Sendable {
    private let secrets: SecretBox
    private let wordings: MailWordings

    package init(secrets: SecretBox, wordings: MailWordings = .builtIn) {
        self.secrets = secrets
        self.wordings = wordings
    }

    package func draft(
        _ content: MailContent,
        to addresses: [MailAddress],
        settings: Settings,
        language: String = "en",
        timeZone: String = "",
        template: MailTemplate? = nil,
        skipping reason: SkipReason? = nil
    ) throws(MailComposerError) -> MailDraft {
        let words = try wordsOrBuiltIn(
            template,
            for: content,
            settings: settings,
            language: language,
            timeZone: timeZone
        )
        let recipients = recipients(of: content.kind, to: addresses, settings: settings)
        var draft = MailDraft(
            kind: content.kind,
            language: language,
            subject: words.subject,
            text: words.text,
            fromName: settings.mailSender.name,
            fromAddress: settings.mailSender.address,
            // Nobody is asked to answer a mail that holds a credential (SEC-107).
            replyTo: content.kind.carriesCredential ? nil : settings.replyToAddress?.text,
            replyToName: content.kind.carriesCredential || settings.replyToAddress == nil
                ? "" : settings.replyToName,
            recipients: recipients,
            ticket: content.ticket,
            customer: content.customer,
            message: content.message
        )
        if recipients.isEmpty || reason != nil {
            draft.skipReason = reason ?? .noRecipient
        } else if let secret = content.secret {
            draft.expiresAt = secret.expiresAt
            draft.sealedSecret = try sealed(secret)
        }
        return draft
    }

    /// The same mail once more, from whom mails come now. Only for mails without a secret: theirs is gone.
    package func repeating(
        _ mail: StoredMail,
        kind: MailKind,
        to recipients: [MailDraft.Recipient],
        settings: Settings
    ) -> MailDraft {
        MailDraft(
            kind: kind,
            language: mail.language,
            subject: mail.subject,
            text: mail.text,
            fromName: settings.mailSender.name,
            fromAddress: settings.mailSender.address,
            replyTo: settings.replyToAddress?.text,
            replyToName: settings.replyToAddress == nil ? "" : settings.replyToName,
            recipients: recipients,
            ticket: mail.ticket,
            customer: mail.customer,
            message: mail.message,
            resentFrom: mail.id
        )
    }

    /// A template was tried when it was chosen; should a value not fit it all the same, the mail goes out in the
    /// built-in words.
    private func wordsOrBuiltIn(
        _ template: MailTemplate?,
        for content: MailContent,
        settings: Settings,
        language: String,
        timeZone: String
    ) throws(MailComposerError) -> (subject: String, text: String) {
        if let template,
            let words = try? words(
                template,
                for: content,
                settings: settings,
                language: language,
                timeZone: timeZone
            )
        {
            return words
        }
        return try words(
            nil,
            for: content,
            settings: settings,
            language: language,
            timeZone: timeZone
        )
    }

    /// Nil stands for the built-in wording.
    func words(
        _ template: MailTemplate?,
        for content: MailContent,
        settings: Settings,
        language: String,
        timeZone: String = ""
    ) throws(MailComposerError) -> (subject: String, text: String) {
        let wording = wordings.wording(for: content.kind, language: language)
        var variables = content.variables(in: Language(rawValue: language) ?? .english)
        if !settings.includeText {
            variables = content.withoutTicketText(
                variables,
                in: Language(rawValue: language) ?? .english
            )
        }
        variables["public_url"] = settings.publicURL
        variables["sender_name"] = settings.mailSender.name
        if let secret = content.secret {
            // The first mark in the text is the place of the secret, so no value may look like one.
            variables = variables.mapValues { $0.replacing(MailDraft.secretMark, with: "***") }
            variables["token"] = MailDraft.secretMark
            variables["second_token"] = MailDraft.secretMark
            variables["expires"] = MailDate.readable(
                secret.expiresAt,
                in: Language(rawValue: language) ?? .english,
                timeZone: timeZone
            )
        }
        do {
            var action = wording.command
            if !settings.publicURL.isEmpty {
                action = wording.link
            }
            variables["action"] = try MailTemplate.fill(action, with: variables)
            let words = try (template ?? wording.template).rendered(with: variables)
            try checkHeaders(subject: words.subject, settings: settings)
            return words
        } catch let error as MailTemplateError {
            throw .template(error)
        } catch let error as MailMessageError {
            throw .message(error)
        } catch {
            throw .sealing
        }
    }

    /// Learns whether the headers can be written.
    private func checkHeaders(subject: String, settings: Settings) throws {
        try MailHeader.check("Subject", text: subject)
        _ = try MailHeader("From", mailboxes: [settings.mailSender])
    }

    private func recipients(
        of kind: MailKind,
        to addresses: [MailAddress],
        settings: Settings
    ) -> [MailDraft.Recipient] {
        // A mail that goes to nobody has no copies either.
        guard !addresses.isEmpty else { return [] }
        var seen: Set<MailAddress> = []
        var recipients = addresses.filter { seen.insert($0).inserted }
            .map { MailDraft.Recipient(address: $0, field: .to) }
        if !kind.carriesCredential && !settings.bccExcludedKinds.contains(kind) {
            recipients += settings.bccAddresses.filter { seen.insert($0).inserted }
                .map { MailDraft.Recipient(address: $0, field: .bcc) }
        }
        return recipients
    }

    private func sealed(_ secret: MailSecret) throws(MailComposerError) -> [UInt8] {
        do {
            // One a line, in the order of their marks in the text.
            let tokens = [secret.token] + (secret.secondToken.map { [$0] } ?? [])
            return try secrets.seal(Array(tokens.joined(separator: "\n").utf8))
        } catch {
            throw .sealing
        }
    }
}

/// Why a mail could not be worded.
package enum MailComposerError: Error, Equatable, Sendable {
    /// The wording has a mistake.
    case template(MailTemplateError)
    /// A value cannot stand in a header.
    case message(MailMessageError)
    /// The secret could not be sealed.
    case sealing
}

extension Settings {
    /// Who mails come from. Where the settings name nobody, something stands in: enough for the spool folder and a
    /// first run.
    fileprivate var mailSender: Mailbox {
        Mailbox(
            name: senderName.isEmpty ? "Support" : senderName,
            address: senderAddress?.text ?? "deskwire@localhost"
        )
    }
}
