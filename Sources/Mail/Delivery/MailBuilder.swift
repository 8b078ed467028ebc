import DeskwireDomain

/// Makes the mail that goes out from the mail in the store: puts the secret in its place, writes the message, and
/// addresses the envelope. The same claimed mail gives the same bytes in every attempt.
struct MailBuilder: Sendable {
    let secrets: SecretBox
    let installationID: String

    func build(_ mail: ClaimedMail) throws(MailBuildError) -> OutgoingMail {
        let draft = mail.draft
        let message = MailMessage(
            from: Mailbox(name: draft.fromName, address: draft.fromAddress),
            to: mailboxes(of: draft, in: .to),
            cc: mailboxes(of: draft, in: .cc),
            replyTo: draft.replyTo.map { Mailbox(name: draft.replyToName, address: $0) },
            subject: draft.subject,
            created: mail.created,
            messageID: mail.messageID,
            references: mail.references,
            installationID: installationID,
            text: try text(of: draft),
            language: draft.language
        )
        do {
            return OutgoingMail(
                id: mail.id,
                created: mail.created,
                messageID: mail.messageID,
                sender: draft.fromAddress,
                recipients: mail.pending,
                content: try message.encoded(),
                internationalContent: message.isInternational
                    ? try message.encoded(international: true) : nil
            )
        } catch {
            throw .message(error)
        }
    }

    private func mailboxes(of draft: MailDraft, in field: RecipientField) -> [Mailbox] {
        draft.recipients.filter { $0.field == field }.map { Mailbox(address: $0.address.text) }
    }

    private func text(of draft: MailDraft) throws(MailBuildError) -> String {
        guard draft.kind.carriesCredential else { return draft.text }
        guard let sealed = draft.sealedSecret, let secret = try? secrets.open(sealed) else {
            throw .secretNotReadable
        }
        var text = draft.text
        for token in String(decoding: secret, as: UTF8.self).split(separator: "\n") {
            guard let place = text.firstRange(of: MailDraft.secretMark) else {
                throw .noPlaceForSecret
            }
            text.replaceSubrange(place, with: token)
        }
        return text
    }
}

/// Why a stored mail cannot be sent, now or later. The texts go into the history.
enum MailBuildError: Error, Equatable, CustomStringConvertible {
    case message(MailMessageError)
    case secretNotReadable
    case noPlaceForSecret

    var description: String {
        switch self {
        case .message(.controlCharacter(let header)):
            "not sent: the header \(header) would hold a control character"
        case .message(.unusableAddress(let header)):
            "not sent: an address in the header \(header) cannot be used"
        case .secretNotReadable:
            "not sent: the key file does not open the token of this mail; send a new invitation"
        case .noPlaceForSecret: "not sent: the text has no place for the token"
        }
    }
}
