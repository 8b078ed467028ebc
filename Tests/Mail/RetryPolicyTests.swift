import DeskwireDomain
import Testing

@testable import DeskwireMail

///
@Suite("Attempts and pace")
struct RetryPolicyTests {
    private static let minute: Int64 = 60_000
    private static let hour: Int64 = 3_600_000
    private static let day: Int64 = 86_400_000
    private let created = Timestamp(rawValue: 0)

    @Test(
        "One minute, five minutes, then every hour, for a week",
        arguments: [
            (0, 0, 1 * minute), (1, 0, 1 * minute), (2, minute, 6 * minute),
            (3, 6 * minute, 6 * minute + hour), (100, day, day + hour),
            (170, 7 * day - hour - 1, 7 * day - 1), (170, 7 * day - hour, nil), (170, 8 * day, nil),
        ] as [(Int, Int64, Int64?)]
    )
    func nextAttempt(attempts: Int, now: Int64, expected: Int64?) {
        let next = RetryPolicy().nextAttempt(
            after: attempts,
            now: Timestamp(rawValue: now),
            created: created,
            expiresAt: nil
        )
        #expect(next?.rawValue == expected)
    }

    @Test("A mail with a token ends with its token, and never later than a week")
    func tokenEndsMail() {
        let policy = RetryPolicy()
        let token = Timestamp(rawValue: 10 * Self.minute)
        #expect(policy.end(created: created, expiresAt: token) == token)
        #expect(
            policy.end(created: created, expiresAt: Timestamp(rawValue: 30 * Self.day)).rawValue
                == 7 * Self.day
        )
        #expect(
            policy.nextAttempt(
                after: 3,
                now: Timestamp(rawValue: Self.minute),
                created: created,
                expiresAt: token
            )
                == nil
        )
    }

    @Test("Paced mails are spread evenly; a rest outlasts the pace; unpaced mails never wait")
    func pace() {
        var schedule = DeliverySchedule(mailsPerMinute: 300)
        #expect(schedule.delay(at: Timestamp(rawValue: 0)) == 0)
        schedule.taken(envelopes: 1, at: Timestamp(rawValue: 0))
        #expect(schedule.delay(at: Timestamp(rawValue: 0)) == 200)
        #expect(schedule.delay(at: Timestamp(rawValue: 150)) == 50)
        #expect(schedule.delay(at: Timestamp(rawValue: 200)) == 0)
        schedule.rest(until: Timestamp(rawValue: 5000))
        schedule.rest(until: Timestamp(rawValue: 4000))
        #expect(schedule.delay(at: Timestamp(rawValue: 200)) == 4800)
        schedule.taken(envelopes: 5, at: Timestamp(rawValue: 200))
        schedule.restNoLonger()
        #expect(schedule.delay(at: Timestamp(rawValue: 200)) == 1000)

        var unpaced = DeliverySchedule(mailsPerMinute: nil)
        unpaced.taken(envelopes: 3, at: Timestamp(rawValue: 7))
        #expect(unpaced.delay(at: Timestamp(rawValue: 7)) == 0)
    }
}
