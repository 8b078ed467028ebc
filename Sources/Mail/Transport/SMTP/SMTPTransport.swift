package import DeskwireDomain
import Dispatch
import Synchronization

/// Hands mails to a mail server by SMTP.
///
/// 1. Works on a thread of its own: however slow the mail server is, nobody else waits for it.
/// 2. Keeps one connection for a batch of mails, and begins a new one when the server has ended it meanwhile.
/// 3. Ends soon when it is asked to: a mail whose content is not yet handed over is simply not sent.
package final class SMTPTransport: MailTransport {
    package let server: SMTPServer
    private let limits: SMTPLimits
    private let thread = DispatchQueue(label: "deskwire.smtp")
    private let link = Mutex<SMTPLink?>(nil)
    private let isEnding = SMTPEnd()

    package init(server: SMTPServer, limits: SMTPLimits = SMTPLimits()) {
        self.server = server
        self.limits = limits
    }

    package var name: String { server.name }
    package var mailsPerMinute: Int? { limits.mailsPerMinute }

    package func deliver(
        _ mail: OutgoingMail
    ) async throws(MailTransportError) -> [RecipientAnswer] {
        try await onThread { link throws(MailTransportError) in try self.deliver(mail, by: &link) }
    }

    /// Connects and logs in, without a mail.
    package func check() async throws(MailTransportError) {
        try await onThread { link throws(MailTransportError) in
            if link == nil { link = try self.connect() }
        }
    }

    package func batchEnded() async {
        try? await onThread { link throws(MailTransportError) in
            link?.close()
            link = nil
        }
    }

    package func end() { isEnding.begin() }

    private func deliver(
        _ mail: OutgoingMail,
        by link: inout SMTPLink?
    ) throws(MailTransportError) -> [RecipientAnswer] {
        let isKept = link != nil
        if link == nil { link = try connect() }
        guard let current = link else { throw .unavailable(SMTPBreak.lost.description) }
        switch current.deliver(mail) {
        case .answered(let answers, connectionIsGood: let isGood):
            if !isGood { link = nil }
            return answers
        case .refused(let why):
            link = nil
            throw .refused("\(server.name): \(why)")
        case .ending:
            link = nil
            throw .ending
        case .lostBeforeMail(let why):
            link = nil
            guard isKept else { throw .unavailable("\(server.name): \(why)") }
            // The server had ended the connection between two mails; that says nothing about this one.
            return try deliver(mail, by: &link)
        }
    }

    private func connect() throws(MailTransportError) -> SMTPLink {
        try SMTPLink(to: server, limits: limits, isEnding: isEnding)
    }

    /// Runs blocking work on the transport's own thread.
    private func onThread<Value: Sendable>(
        _ work: @escaping @Sendable (inout SMTPLink?) throws(MailTransportError) -> Value
    ) async throws(MailTransportError) -> Value {
        let result = await withCheckedContinuation {
            (continuation: CheckedContinuation<Result<Value, MailTransportError>, Never>) in
            thread.async {
                continuation.resume(
                    returning: self.link.withLock { link in
                        do throws(MailTransportError) {
                            return .success(try work(&link))
                        } catch {
                            return .failure(error)
                        }
                    }
                )
            }
        }
        return try result.get()
    }
}
