import DeskwireProtocol
import Testing

@testable import DeskwireClient

/// What is repeated, and when: by the advice of the error, not by its code.
struct RetryPolicyTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var failure: TryFailure
        var repeatClass: RepeatClass
        var isRepeated: Bool

        var testDescription: String { "\(failure) of a \(repeatClass.name ?? "?")" }
    }

    private static func error(_ retry: Retry, _ outcome: Outcome, afterMs: UInt32 = 0) -> TryFailure
    {
        // A code that this version does not know: the advice has to be enough.
        .refused(
            ServerError(
                ErrorBody(
                    code: ErrorCode(rawValue: 8_999),
                    retry: retry,
                    retryAfterMs: afterMs,
                    outcome: outcome
                )
            )
        )
    }

    static let rows: [Row] = [
        Row(failure: error(.sameRequest, .notApplied), repeatClass: .keyed, isRepeated: true),
        Row(failure: error(.sameRequest, .unknown), repeatClass: .keyed, isRepeated: true),
        Row(failure: error(.sameRequest, .unknown), repeatClass: .unspecified, isRepeated: false),
        Row(failure: error(.sameRequest, .notApplied), repeatClass: .unspecified, isRepeated: true),
        Row(failure: error(.afterReconnect, .notApplied), repeatClass: .read, isRepeated: true),
        Row(failure: error(.afterRefresh, .notApplied), repeatClass: .read, isRepeated: false),
        Row(failure: error(.no, .notApplied), repeatClass: .read, isRepeated: false),
        Row(failure: error(.unspecified, .unknown), repeatClass: .keyed, isRepeated: false),
        Row(failure: .connectionLost(""), repeatClass: .read, isRepeated: true),
        Row(failure: .connectionLost(""), repeatClass: .keyed, isRepeated: true),
        Row(failure: .connectionLost(""), repeatClass: .idempotent, isRepeated: true),
        Row(failure: .connectionLost(""), repeatClass: .unspecified, isRepeated: false),
        Row(failure: .notExecuted, repeatClass: .unspecified, isRepeated: true),
        Row(failure: .unreachable(""), repeatClass: .keyed, isRepeated: true),
        Row(failure: .timedOut, repeatClass: .read, isRepeated: false),
        Row(failure: .cancelled, repeatClass: .read, isRepeated: false),
        Row(failure: .protocolViolation(""), repeatClass: .read, isRepeated: false),
        Row(failure: .tooLarge, repeatClass: .read, isRepeated: false),
        Row(failure: .closed, repeatClass: .read, isRepeated: false),
    ]

    @Test(arguments: rows)
    func repeatsWhatMayBeRepeated(row: Row) {
        let decision = RetryPolicy().decision(
            after: row.failure,
            attempt: 1,
            repeatClass: row.repeatClass,
            remaining: .seconds(30),
            random: 0.5
        )
        #expect((decision != .giveUp) == row.isRepeated)
    }

    @Test func waitsAtLeastAsLongAsTheServerSays() {
        let decision = RetryPolicy().decision(
            after: Self.error(.sameRequest, .notApplied, afterMs: 700),
            attempt: 1,
            repeatClass: .read,
            remaining: .seconds(30),
            random: 0
        )
        #expect(decision == .again(after: .milliseconds(700)))
    }

    @Test func givesUpWhenThePauseIsLongerThanTheTimeLeft() {
        let decision = RetryPolicy().decision(
            after: Self.error(.sameRequest, .notApplied, afterMs: 60_000),
            attempt: 1,
            repeatClass: .read,
            remaining: .seconds(30),
            random: 0
        )
        #expect(decision == .giveUp)
    }

    @Test(arguments: [
        (1, 25, 50), (2, 50, 100), (4, 200, 400), (20, 2_500, 5_000), (9_999, 2_500, 5_000),
    ])
    func pausesDoubleUpToALimitAndAreSpread(attempt: Int, least: Int, most: Int) {
        let policy = RetryPolicy()
        #expect(policy.pause(attempt: attempt, random: 0) == .milliseconds(least))
        #expect(policy.pause(attempt: attempt, random: 1) == .milliseconds(most))
    }
}
