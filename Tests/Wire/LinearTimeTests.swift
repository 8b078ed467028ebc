import DeskwireProtocol
import DeskwireWire
import Testing

/// Twice the bytes take about twice the time, whatever shape they have (SEC-012).
@Suite(.serialized) struct LinearTimeTests {
    struct Shape: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: @Sendable (Int) -> [UInt8]
        let decode: @Sendable ([UInt8]) throws -> Void
    }

    static let shapes = [
        Shape(testDescription: "one text") { size in
            field(0x12, [UInt8](repeating: 0x61, count: size * 64))
        } decode: {
            _ = try CreateTicketRequest(decoding: $0)
        },
        Shape(testDescription: "one unknown field") { size in
            field(0xFA, 0x7F, [UInt8](repeating: 0, count: size * 64))
        } decode: {
            _ = try Ticket(decoding: $0)
        },
        Shape(testDescription: "many small fields") { size in
            repeated([0x08, 0x01], size)
        } decode: {
            _ = try Ticket(decoding: $0)
        },
        Shape(testDescription: "a message in many pieces") { size in
            repeated([0x12, 0x04, 0x0A, 0x02, 0x08, 0x01], min(size, 1_000))
        } decode: {
            _ = try SubscribeReply(decoding: $0)
        },
        Shape(testDescription: "many messages, nested") { size in
            repeated(field(0x1A, repeated([0x1A, 0x00], 8)), min(size, 1_000))
        } decode: {
            _ = try Tree(decoding: $0)
        },
    ]

    @Test(arguments: shapes)
    func timeGrowsWithTheBytes(_ shape: Shape) throws {
        let small = try leastTime(of: shape, size: 125)
        let large = try leastTime(of: shape, size: 1_000)
        // Eight times the bytes: quadratic time would be 64 times as long.
        #expect(large < small * 32 + .microseconds(200), "\(small) grew to \(large)")
    }

    private func leastTime(of shape: Shape, size: Int) throws -> Duration {
        let bytes = shape.bytes(size)
        var least = Duration.seconds(60)
        for _ in 0..<7 {
            least = min(least, try ContinuousClock().measure { try shape.decode(bytes) })
        }
        return least
    }

    private static func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
        [[UInt8]](repeating: bytes, count: count).flatMap { $0 }
    }

    private static func field(_ tag: UInt8..., content: [UInt8]) -> [UInt8] {
        var length: [UInt8] = []
        var rest = content.count
        while rest >= 0x80 {
            length.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        return tag + length + [UInt8(rest)] + content
    }

    private static func field(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        field(tag, content: content)
    }

    private static func field(_ first: UInt8, _ second: UInt8, _ content: [UInt8]) -> [UInt8] {
        field(first, second, content: content)
    }
}
