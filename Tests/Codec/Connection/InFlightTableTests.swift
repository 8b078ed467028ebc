import DeskwireSeeds
import Testing

@testable import DeskwireProtocol

@Suite struct InFlightTableTests {
    @Test func tableDoesWhatADictionaryDoes() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededRandom(seed: seed)
        for _ in 0..<50 {
            var table = InFlightTable<Int>()
            var model: [UInt32: Int] = [:]
            var lastID: UInt32 = 0
            for step in 0..<400 {
                switch Int.random(in: 0..<3, using: &random) {
                case 0:
                    lastID += UInt32.random(in: 1...5, using: &random)
                    table.append(lastID, step)
                    model[lastID] = step
                case 1:
                    let id = UInt32.random(in: 0...lastID + 2, using: &random)
                    table[id] = nil
                    model[id] = nil
                default:
                    let id = UInt32.random(in: 0...lastID + 2, using: &random)
                    #expect(table[id] == model[id], "seed \(seed)")
                    guard model[id] != nil else { continue }
                    table[id] = -step
                    model[id] = -step
                }
                #expect(table.count == model.count, "seed \(seed)")
            }
            table.forEach { id, entry in entry += Int(id) }
            for id in table.allIDs {
                #expect(table[id] == model[id].map { $0 + Int(id) }, "seed \(seed)")
            }
            #expect(table.allIDs == model.keys.sorted(), "seed \(seed)")
        }
    }

    @Test func windowCountsFromItsFirstEvent() {
        var window = RateWindow(limit: 2, windowMs: 100)
        let start = MonotonicTime(milliseconds: 50)
        #expect(window.admit(now: start) == true)
        #expect(window.admit(now: start + 99) == true)
        #expect(window.admit(now: start + 99) == false)
        #expect(window.admit(now: start + 100) == true)
    }

    @Test func timeDoesNotOverflow() {
        let end = MonotonicTime(milliseconds: .max)
        #expect(end + 1 == end)
        #expect(end - MonotonicTime(milliseconds: .min) == .max)
        #expect(MonotonicTime(milliseconds: 3) - MonotonicTime(milliseconds: 5) == -2)
    }
}
