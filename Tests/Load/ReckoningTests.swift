import Testing

@testable import deskwire_load

/// What is lost or doubled is found, and said.
struct ReckoningTests {
    private func ledger() -> Ledger {
        var ledger = Ledger(run: 0xABC)
        ledger.began(1, .create, ticket: 0)
        ledger.began(2, .reply, ticket: 7)
        ledger.began(3, .note, ticket: 7)
        ledger.began(4, .create, ticket: 0)
        ledger.acknowledged(1, ticket: 9)
        ledger.acknowledged(2)
        ledger.refused(3)
        return ledger
    }

    @Test func whatIsAsAcknowledgedIsSound() {
        let reckoning = Reckoning(of: ledger(), found: [1: 1, 2: 1])
        #expect(reckoning.isSound)
        #expect((reckoning.sound, reckoning.open) == (3, 1))
        #expect(Reckoning(of: ledger(), found: [1: 1, 2: 1, 4: 1]).isSound)
    }

    @Test func whatIsMissingIsLost() {
        let reckoning = Reckoning(of: ledger(), found: [2: 1])
        #expect(!reckoning.isSound)
        #expect(reckoning.lost == ["create 1 of ticket 9"])
    }

    @Test(arguments: [UInt64(1), 2, 4])
    func whatIsThereTwiceIsDoubled(number: UInt64) {
        var found: [UInt64: Int] = [1: 1, 2: 1]
        found[number] = 2
        #expect(Reckoning(of: ledger(), found: found).doubled.count == 1)
    }

    @Test func whatWasRefusedMustNotBeThere() {
        #expect(Reckoning(of: ledger(), found: [1: 1, 2: 1, 3: 1]).undue.count == 1)
    }

    @Test func marksOfOtherRunsAreNotCounted() {
        let ledger = ledger()
        #expect(ledger.mark(12) == "[load-abc-12]")
        #expect(ledger.number(in: "It flickers. [load-abc-12]") == 12)
        #expect(ledger.number(in: "It flickers. [load-abd-12]") == nil)
        #expect(ledger.number(in: "[load-abc-12] It flickers.") == nil)
        #expect(ledger.number(in: "") == nil)
        #expect(ledger.key(12).count == 16)
        #expect(ledger.key(12) != ledger.key(13))
    }
}
