import Testing

@testable import deskwire_load

/// What a soak says of memory (PERFORMANCE, goal 7).
@Suite struct MemoryTraceTests {
    @Test func fifthsAreTheMediansOfTheirTime() {
        var trace = MemoryTrace()
        for second in 0..<50 {
            trace.add(seconds: Double(second), ownKiB: (second / 10 + 1) * 10_240)
        }
        #expect(trace.parts == [10, 20, 30, 40, 50])
    }

    @Test func growthIsThatOfTheLastThreeFifths() {
        var (leaking, flat) = (MemoryTrace(), MemoryTrace())
        for second in 0..<100 {
            // A mebibyte a minute, after a start in which caches fill.
            let filled = second < 40 ? second * 1_024 : 40_960
            flat.add(seconds: Double(second), ownKiB: filled)
            leaking.add(seconds: Double(second), ownKiB: filled + second * 1_024 / 60)
        }
        #expect(abs(flat.growthAnHour) < 0.01)
        #expect(abs(leaking.growthAnHour - 60) < 1)
    }

    @Test func tooFewLooksSayNothing() {
        var trace = MemoryTrace()
        #expect(trace.parts.isEmpty)
        trace.add(seconds: 0, ownKiB: 5)
        #expect(trace.parts.isEmpty && trace.growthAnHour == 0)
    }
}
