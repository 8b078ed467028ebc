import DeskwireDomain
import Testing

/// SEC-130: what happens often has few rows in the audit log.
struct AuditCountsTests {
    private func refusal(_ account: Int64, at ms: Int64, detail: String = "x") -> AuditEntry {
        AuditEntry(
            AuditEntry.Action.refused,
            .refused,
            at: Timestamp(rawValue: ms),
            actor: AuditActor(.customer, id: account),
            detail: detail
        )
    }

    @Test func theFirstHasItsRowAndTheOthersAreCounted() {
        var counts = AuditCounts(kindsMax: 10, windowMs: 1_000)
        #expect(counts.take(refusal(1, at: 0), place: "").map(\.times) == [1])
        for ms in 1..<400 as Range<Int64> {
            #expect(counts.take(refusal(1, at: ms), place: "").isEmpty)
        }
        #expect(counts.close(at: Timestamp(rawValue: 999)).isEmpty)
        let over = counts.close(at: Timestamp(rawValue: 1_000))
        #expect(over.map(\.times) == [399])
        #expect(over.map(\.at.rawValue) == [399], "the last of them")
        #expect(counts.close().isEmpty)
        #expect(counts.take(refusal(1, at: 1_001), place: "").map(\.times) == [1])
    }

    @Test func whatDiffersHasRowsOfItsOwn() {
        var counts = AuditCounts(kindsMax: 10, windowMs: 1_000)
        #expect(counts.take(refusal(1, at: 0), place: "").count == 1)
        #expect(counts.take(refusal(2, at: 0), place: "").count == 1)
        #expect(counts.take(refusal(1, at: 0, detail: "y"), place: "").count == 1)
        #expect(counts.take(refusal(1, at: 0), place: "192.0.2.7").count == 1)
        #expect(counts.take(refusal(2, at: 0), place: "").isEmpty)
    }

    @Test func aCrowdMakesABoundedNumberOfRowsAndNoneIsUncounted() {
        var counts = AuditCounts(kindsMax: 100, windowMs: 3_600_000)
        var rows: [AuditEntry] = []
        for account in 0..<50_000 as Range<Int64> {
            rows += counts.take(refusal(account % 20_000, at: account), place: "")
        }
        rows += counts.close()
        #expect(rows.count <= counts.rowsMax)
        #expect(rows.reduce(0) { $0 + $1.times } == 50_000)
        #expect(rows.contains { $0.detail == "and others" && $0.actor == .nobody })
    }

    @Test func aClockThatGoesBackEndsTheWindow() {
        var counts = AuditCounts(kindsMax: 10, windowMs: 1_000)
        _ = counts.take(refusal(1, at: 100_000), place: "")
        _ = counts.take(refusal(1, at: 100_001), place: "")
        #expect(counts.take(refusal(1, at: 5), place: "").map(\.times) == [1, 1])
    }

    @Test func retentionHasALeast() {
        #expect(throws: Never.self) { try AuditRetention.days(0) }
        #expect(throws: Never.self) { try AuditRetention.days(90) }
        #expect(throws: Refusal.self) { try AuditRetention.days(89) }
        #expect(throws: Refusal.self) { try AuditRetention.days(36_501) }
    }
}
