import DeskwireDomain
import DeskwireMail
import DeskwireSeeds
import Synchronization

/// A mail server that answers as the seed says, and remembers what it took.
final class SimulatedPost: MailTransport {
    struct Taken: Sendable, Equatable {
        let messageID: String
        let address: String
        let at: Timestamp
    }

    fileprivate struct State {
        var random: SeededRandom
        var isFaulty = true
        var mayCrash = false
        var taken: [Taken] = []
        /// Mails that were taken, and the answer was lost with the process.
        var answersLost: [String] = []
        var hasCrashed = false
    }

    let name = "a simulated mail server"
    let mailsPerMinute: Int? = nil
    private let state: Mutex<State>

    init(seed: UInt64) { state = Mutex(State(random: SeededRandom(seed: seed))) }

    var taken: [Taken] { state.withLock { $0.taken } }
    var answersLost: [String] { state.withLock { $0.answersLost } }

    func recover() { state.withLock { $0.isFaulty = false } }

    /// Begins a round of deliveries, in which the process may die.
    func begin(mayCrash: Bool) { state.withLock { $0.mayCrash = mayCrash } }

    /// Whether the process died in this round. Asking it starts the next process.
    func hasCrashed() -> Bool {
        state.withLock { state in
            defer { state.hasCrashed = false }
            return state.hasCrashed
        }
    }

    func deliver(_ mail: OutgoingMail) async throws(MailTransportError) -> [RecipientAnswer] {
        let result: Result<[RecipientAnswer], MailTransportError> = state.withLock { state in
            guard state.isFaulty else { return .success(state.take(mail)) }
            switch state.random.number(0...99) {
            case 0..<10 where state.mayCrash:
                state.hasCrashed = true
                if state.random.chance(0.5) {
                    _ = state.take(mail)
                    state.answersLost.append(mail.messageID)
                }
                return .failure(.ending)
            case 10..<18: return .failure(.unavailable("connection refused"))
            case 18..<21: return .failure(.refused("535 no"))
            case 21..<35: return .success(mail.answers(.deferred(reply: "450 later")))
            case 35..<40: return .success(mail.answers(.failed(reply: "550 nobody")))
            default: return .success(state.take(mail))
            }
        }
        return try result.get()
    }
}

extension SimulatedPost.State {
    fileprivate mutating func take(_ mail: OutgoingMail) -> [RecipientAnswer] {
        taken += mail.recipients.map {
            SimulatedPost.Taken(messageID: mail.messageID, address: $0.text, at: mail.created)
        }
        return mail.answers(.accepted(reply: "250 OK"))
    }
}

extension OutgoingMail {
    fileprivate func answers(_ outcome: RecipientOutcome) -> [RecipientAnswer] {
        recipients.map { RecipientAnswer(address: $0, outcome: outcome) }
    }
}
