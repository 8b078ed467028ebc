import DeskwireProtocol
import DeskwireSeeds
import DeskwireWire
import Testing

/// Bytes nobody meant: the decoder throws or succeeds, and what it read can be written (SEC-012, T-R13).
@Suite struct FuzzTests {
    @Test func damagedMessagesNeverTrap() throws {
        var random = SeededRandom(seed: seedOfThisRun())
        var accepted = 0
        for name in messageTypes.keys.sorted() {
            let type = try #require(messageTypes[name])
            for _ in 0..<200 {
                accepted += decode(RandomBytes.damagedMessage(&random), as: type) ? 1 : 0
            }
        }
        #expect(accepted > 0)
    }

    private func decode<Message: WireMessage>(_ bytes: [UInt8], as type: Message.Type) -> Bool {
        guard let message = try? Message(decoding: bytes) else { return false }
        let encoded = message.encoded()
        #expect(encoded.count == message.encodedSize)
        #expect(
            (try? Message(decoding: encoded)) == message,
            "\(Message.name): \(bytes.hexadecimal)"
        )
        return true
    }
}

/// Bytes that look like a message, more or less.
enum RandomBytes {
    static func damagedMessage(_ random: inout SeededRandom) -> [UInt8] {
        var bytes = message(&random, depth: 0)
        for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
            damage(&bytes, &random)
        }
        return bytes
    }

    static func damage(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        guard let index = bytes.indices.randomElement(using: &random) else { return }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 2: bytes.removeSubrange(index...)
        default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
        }
    }

    private static func message(_ random: inout SeededRandom, depth: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...8, using: &random) {
            let number = UInt8.random(in: 1...15, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                bytes += [number << 3] + varint(&random)
            case 1 where depth < 3:
                let inner = message(&random, depth: depth + 1)
                bytes += [number << 3 | 2, UInt8(truncatingIfNeeded: inner.count)] + inner
            default:
                let count = UInt8.random(in: 0...20, using: &random)
                let text = (0..<count).map { _ in UInt8.random(in: 32...126, using: &random) }
                bytes += [number << 3 | 2, count] + text
            }
        }
        return bytes
    }

    private static func varint(_ random: inout SeededRandom) -> [UInt8] {
        let count = Int.random(in: 0...9, using: &random)
        return (0..<count).map { _ in UInt8.random(in: 128...255, using: &random) }
            + [UInt8.random(in: 0...127, using: &random)]
    }
}
