import DeskwireWire
import Testing

/// Bytes that grow while messages are written into them.
struct WireBufferTests {
    private struct Refused: Error {}

    private func text(_ length: Int) -> String { String(repeating: "x", count: length) }

    @Test func itGrowsAndKeepsWhatIsThere() {
        var buffer = WireBuffer(capacity: 1)
        let lengths = [0, 1, 127, 128, 5_000, 3]
        let places = lengths.map { length in
            buffer.append(atMost: length + 15) { WireWriter.text(10, text(length), to: &$0) }
        }
        #expect(places.map(\.count) == lengths.map { $0 + ($0 < 128 ? 2 : 3) })
        let bytes = buffer.bytes(of: [places[4], places[1]], then: [7, 8])
        #expect(bytes.count == 5_003 + 3 + 2)
        #expect(bytes.suffix(5) == [10, 1, UInt8(ascii: "x"), 7, 8])
        #expect(buffer.count == lengths.reduce(0) { $0 + $1 + ($1 < 128 ? 2 : 3) })
    }

    @Test func whatThrowsLeavesNothing() {
        var buffer = WireBuffer()
        #expect(throws: Refused.self) {
            _ = try buffer.append(atMost: 20) { output in
                WireWriter.text(10, "half", to: &output)
                throw Refused()
            }
        }
        #expect(buffer.count == 0)
        let place = buffer.append(atMost: 20) { WireWriter.text(10, "whole", to: &$0) }
        #expect(place == 0..<7)
        #expect(buffer.bytes(of: [place], then: []) == [10, 5] + Array("whole".utf8))
    }

    /// The length of a nested message is written behind its bytes; a long one moves them.
    @Test(arguments: [0, 1, 127, 128, 16_383, 16_384])
    func aNestedMessageHasItsLength(length: Int) {
        var buffer = WireBuffer()
        let place = buffer.append(atMost: length + 30) { output in
            WireWriter.message(18, to: &output) { nested in
                if length > 0 { WireWriter.text(10, text(length), to: &nested) }
            }
        }
        let inner = length == 0 ? 0 : 1 + WireSize.text(text(length))
        let bytes = buffer.bytes(of: [place], then: [])
        #expect(bytes.count == 1 + WireSize.raw(UInt64(inner)) + inner)
        #expect(bytes.first == 18)
    }
}
