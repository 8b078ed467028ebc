import Synchronization
import Testing

@testable import DeskwireStore

/// Whoever has much waiting makes nobody else wait for all of it (goal 8 of PERFORMANCE).
@Suite(.timeLimit(.minutes(1)))
struct FairLineTests {
    @Test func ownersTakeTurnsAndKeepTheirOrder() {
        var line = FairLine<String>()
        for number in 1...3 { line.append("a\(number)", of: 1) }
        line.append("b1", of: 2)
        line.append("c1", of: 3)
        line.append("c2", of: 3)
        var taken: [String] = []
        while let (element, _) = line.next() { taken.append(element) }
        #expect(taken == ["a1", "b1", "c1", "a2", "c2", "a3"])
        #expect(line.count == 0)
        line.append("a4", of: 1)
        #expect(line.next()?.element == "a4")
    }

    @Test func aLineForgetsWhatIsGone() {
        var line = Line<Int>()
        for round in 0..<3_000 {
            line.append(round)
            line.append(round)
            #expect(line.popFirst() != nil)
        }
        #expect(line.count == 3_000)
        #expect(line.popFirst() == 1_500)
    }

    private static let job = WriteJob(run: { _ in }, finish: { _ in })

    @Test func aBatchThatOneFillsEndsWithWhoeverHasLittle() {
        var batch = WriteBatch(of: 100, before: [1: 60])
        for _ in 0..<20 {
            batch.take(Self.job, of: 1, hasMore: true)
            #expect(!batch.mustEnd)
        }
        batch.take(Self.job, of: 2, hasMore: false)
        #expect(batch.mustEnd)
    }

    @Test(arguments: [
        // Everybody has little: they share the commit.
        (counts: [UInt64: Int](), filled: 3, hasMore: false),
        // Who comes has much herself, now or just before.
        (counts: [1: 60, 2: 60], filled: 20, hasMore: false),
        (counts: [1: 60], filled: 20, hasMore: true),
    ])
    func otherBatchesGoOn(counts: [UInt64: Int], filled: Int, hasMore: Bool) {
        var batch = WriteBatch(of: 100, before: counts)
        for _ in 0..<filled { batch.take(Self.job, of: 1, hasMore: true) }
        batch.take(Self.job, of: 2, hasMore: hasMore)
        #expect(!batch.mustEnd)
    }

    /// A job that reads much does as much as fits in its turn, and others come in between.
    @Test func aReadThatGoesOnWaitsForItsNextTurn() async throws {
        try await TestFolder.withStore { store in
            let turns = Turns()
            let isAccepted = store.reads.submit(of: 7) { _ in turns.taken() == 5 }
            #expect(isAccepted)
            while turns.count < 5 { try await Task.sleep(for: .milliseconds(5)) }
            #expect(turns.count == 5)
        }
    }

    private final class Turns: Sendable {
        private let number = Mutex(0)

        var count: Int { number.withLock { $0 } }

        func taken() -> Int {
            number.withLock {
                $0 += 1
                return $0
            }
        }
    }
}
