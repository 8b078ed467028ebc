import DeskwireProtocol
import Testing

/// Both machines against each other: a correct client and a correct server never fault each other, and what the
/// client learns of its requests is true, however bytes, time and the drain fall together.
@Suite struct ConversationTests {
    enum Ending: CaseIterable {
        case serverDrains, serverDrainsInHaste, clientLeaves
    }

    // DWP-40, DWP-61, DWP-62
    @Test(arguments: Ending.allCases)
    func everyRequestHasATrueEnd(ending: Ending) {
        let first = UInt64.random(in: 0 ... .max / 2)
        var counts = (answered: 0, refused: 0, notExecuted: 0, inDoubt: 0, givenUp: 0)
        for seed in first..<first + 300 {
            var conversation = Conversation(seed: seed)
            for _ in 0..<400 { conversation.step() }
            switch ending {
            case .serverDrains: conversation.drain(graceMs: 60_000)
            case .serverDrainsInHaste: conversation.drain(graceMs: 600)
            case .clientLeaves: conversation.leave()
            }
            for _ in 0..<20 { conversation.step() }
            conversation.settle()
            check(conversation, ending, seed: seed)
            counts.answered += conversation.answered.count
            counts.refused += conversation.refused.count
            counts.notExecuted += conversation.notExecuted.count
            counts.inDoubt += conversation.inDoubt.count
            counts.givenUp += conversation.givenUp.count
        }
        print("everyRequestHasATrueEnd, \(ending): \(counts)")
        // The conversations reach what they are here to check.
        #expect(counts.answered > 3_000 && counts.givenUp > 300, "first seed \(first)")
        if ending == .serverDrainsInHaste {
            #expect(counts.notExecuted > 0 && counts.inDoubt > 0, "first seed \(first)")
        }
    }

    private func check(_ conversation: borrowing Conversation, _ ending: Ending, seed: UInt64) {
        let isOver = conversation.isOver
        let faults = conversation.faults
        let begun = conversation.begun
        let executed = conversation.executed
        let answered = conversation.answered
        let refused = conversation.refused
        let notExecuted = conversation.notExecuted
        let inDoubt = conversation.inDoubt
        let known = answered.union(refused).union(notExecuted).union(inDoubt)
        #expect(isOver, "seed \(seed)")
        #expect(faults == [], "seed \(seed)")
        #expect(
            known.union(conversation.givenUp) == begun,
            "seed \(seed): every request has an end"
        )
        #expect(answered.isSubset(of: executed), "seed \(seed)")
        #expect(refused.isDisjoint(with: executed), "seed \(seed): refused means not done")
        #expect(notExecuted.isDisjoint(with: executed), "seed \(seed): not executed means that")
        if ending != .serverDrainsInHaste {
            #expect(inDoubt == [], "seed \(seed): nothing is in doubt when there is time")
        }
    }
}
