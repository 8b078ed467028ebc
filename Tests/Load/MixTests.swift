import Testing

@testable import deskwire_load

/// A mix is read as people write it.
struct MixTests {
    @Test(arguments: [
        ("create", "create=1"), ("read=3,reply=1", "read=3,reply=1"),
        ("list,inbox=2", "list=1,inbox=2"),
    ])
    func aMixIsRead(text: String, meaning: String) {
        #expect(Mix(text)?.description == meaning)
    }

    @Test(arguments: [
        "", "create=0", "create=-1", "create=x", "boast", "read,read", "read=1=2", "read,",
    ])
    func whatIsNoMixIsRefused(text: String) {
        #expect(Mix(text) == nil)
    }

    @Test func sharesAreKept() throws {
        let mix = try #require(Mix("read=3,reply=1"))
        var random = SeededRandom(seed: 7)
        var counts = [0, 0]
        for _ in 0..<10_000 { counts[mix.operation(at: random.next())] += 1 }
        #expect((7_300...7_700).contains(counts[0]), "\(counts)")
    }

    @Test func theSameSeedMakesTheSameDesk() {
        func desk(_ seed: UInt64) -> SampleDesk {
            SampleDesk(seed: seed, tickets: 1_000, endsAtMs: 1_700_000_000_000, categories: ["A"])
        }
        #expect(desk(1).ticket(5) == desk(1).ticket(5))
        #expect(desk(1).ticket(5).messages != desk(2).ticket(5).messages)
        let sample = (0..<1_000).map(desk(1).ticket)
        let messages = sample.reduce(0) { $0 + $1.messages.count }
        #expect((4_500...5_500).contains(messages), "five messages a ticket in the middle")
        let closed = sample.count { $0.status == "Closed" }
        #expect((700...900).contains(closed), "most tickets of a used desk are closed")
        #expect(sample.allSatisfy { $0.messages.first?.by == "customer" })
    }
}
