package import DeskwireDomain

/// Sends nothing, on purpose (`--mail none`): the history says of each mail that it was held back.
package struct NoTransport: MailTransport {
    package static let reply =
        "not sent: mail is switched off (--mail none); send it again when it is on"

    package init() {}

    package var name: String { "none" }
    package var mailsPerMinute: Int? { nil }

    package func deliver(
        _ mail: OutgoingMail
    ) async throws(MailTransportError) -> [RecipientAnswer] {
        mail.recipients.map {
            RecipientAnswer(address: $0, outcome: .suppressed(reply: Self.reply))
        }
    }
}

/// Stands where the option that names the mail server is not usable: all mail waits, and tickets go on.
package struct UnusableTransport: MailTransport {
    package let reason: String

    package init(reason: String) { self.reason = reason }

    package var name: String { "unusable" }
    package var mailsPerMinute: Int? { nil }

    package func check() async throws(MailTransportError) { throw .refused(reason) }

    package func deliver(
        _ mail: OutgoingMail
    ) async throws(MailTransportError) -> [RecipientAnswer] {
        throw .refused(reason)
    }
}
