import DeskwireDomain
import Synchronization

@testable import DeskwireMail

/// Answers as a script says, and keeps what it was given.
final class ScriptedTransport: MailTransport {
    typealias Answer =
        @Sendable (OutgoingMail, _ attempt: Int) async throws(MailTransportError) ->
        [RecipientAnswer]

    let name = "a script"
    let mailsPerMinute: Int?
    private let given = Mutex<[OutgoingMail]>([])
    private let answer: Answer

    init(mailsPerMinute: Int? = nil, answer: @escaping Answer) {
        self.mailsPerMinute = mailsPerMinute
        self.answer = answer
    }

    /// Gives every recipient the same outcome.
    convenience init(always outcome: RecipientOutcome) {
        self.init { mail, _ in
            mail.recipients.map { RecipientAnswer(address: $0, outcome: outcome) }
        }
    }

    var delivered: [OutgoingMail] { given.withLock { $0 } }

    func deliver(
        _ mail: OutgoingMail
    ) async throws(MailTransportError) -> [RecipientAnswer] {
        let attempt = given.withLock { given in
            given.append(mail)
            return given.count
        }
        return try await answer(mail, attempt)
    }
}
