import DeskwireProtocol

/// Why one try of a call failed, as far as repeating it goes.
enum TryFailure: Error, Equatable {
    /// The server answered with an error.
    case refused(ServerError)
    /// There is no connection, and none could be made: nothing was sent.
    case unreachable(String)
    /// The server said that it did not execute the request (GOAWAY), or it was never sent.
    case notExecuted
    /// The connection ended after the request was sent and before its answer.
    case connectionLost(String)
    /// The call's time is over.
    case timedOut
    /// The caller no longer wants the answer.
    case cancelled
    /// The other side broke the protocol, or sent a reply that does not decode.
    case protocolViolation(String)
    /// The request does not fit a frame that the server accepts.
    case tooLarge
    /// The client was closed.
    case closed

    /// Whether this try may have taken effect, as far as anybody knows.
    var mayHaveRun: Bool {
        switch self {
        case .refused(let error): error.outcome != .notApplied
        case .connectionLost, .timedOut, .cancelled, .protocolViolation: true
        case .unreachable, .notExecuted, .tooLarge, .closed: false
        }
    }

    /// The next try needs another connection than the one this happened on.
    var wantsNewConnection: Bool {
        guard case .refused(let error) = self else { return false }
        return error.retry == .afterReconnect
    }
}

/// Decides whether a failed try is repeated: as the error says, never by knowing its code.
struct RetryPolicy: Sendable {
    enum Decision: Equatable {
        case giveUp
        case again(after: Duration)
    }

    /// The first pause; each further one is twice as long.
    var firstPause: Duration = .milliseconds(50)
    var longestPause: Duration = .seconds(5)

    /// What to do after the `attempt`-th failure (from 1), with `remaining` time and a random number from 0 to 1.
    func decision(
        after failure: TryFailure,
        attempt: Int,
        repeatClass: RepeatClass,
        remaining: Duration,
        random: Double
    ) -> Decision {
        let pause = pause(attempt: attempt, random: random)
        let decision: Decision =
            switch failure {
            case .refused(let error):
                self.decision(after: error, repeatClass: repeatClass, pause: pause)
            case .unreachable, .notExecuted:
                .again(after: pause)
            case .connectionLost:
                repeatClass.mayRepeat ? .again(after: pause) : .giveUp
            case .timedOut, .cancelled, .protocolViolation, .tooLarge, .closed:
                .giveUp
            }
        if case .again(let pause) = decision, pause >= remaining { return .giveUp }
        return decision
    }

    private func decision(
        after error: ServerError,
        repeatClass: RepeatClass,
        pause: Duration
    ) -> Decision {
        guard error.outcome == .notApplied || repeatClass.mayRepeat else { return .giveUp }
        return switch error.retry {
        case .sameRequest, .afterReconnect: .again(after: max(pause, error.retryAfter))
        default: .giveUp
        }
    }

    /// Between half of the doubled pause and all of it, so that many clients do not come back at once.
    func pause(attempt: Int, random: Double) -> Duration {
        let doubled = firstPause * (1 << min(max(attempt - 1, 0), 16))
        return min(doubled, longestPause) * (0.5 + random / 2)
    }
}

extension RepeatClass {
    /// A request of these classes may be sent again (with its key) although an earlier try may have run.
    var mayRepeat: Bool { self == .read || self == .idempotent || self == .keyed }

    /// Requests of these classes change something, so they carry a key.
    var isWrite: Bool { self == .idempotent || self == .keyed }
}
