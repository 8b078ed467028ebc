import DeskwireProtocol

/// Names one operation for every try of it, so that a repeat never does it twice.
///
/// The client makes one for every write. Make your own, and keep it before calling, when the operation
/// must stay one operation across a crash of your program.
public struct IdempotencyKey: Sendable, Hashable {
    /// The sixteen bytes that go over the wire.
    public let bytes: [UInt8]

    /// A new key: a UUID of version 7, whose first bytes are the time.
    public init() {
        var generator = SystemRandomNumberGenerator()
        self.init(unixMilliseconds: WallClock.milliseconds(), using: &generator)
    }

    /// The key with these bytes; nil when they are not sixteen.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Limits.idempotencyKeyBytes else { return nil }
        self.bytes = bytes
    }

    /// Reads a UUID, or 32 hexadecimal digits; nil for anything else.
    public init?(_ text: String) {
        let digits = text.filter { $0 != "-" }
        guard digits.utf8.count == 32, text.count == 32 || text.count == 36 else { return nil }
        var bytes: [UInt8] = []
        var rest = digits[...]
        while !rest.isEmpty {
            guard rest.prefix(2).allSatisfy(\.isHexDigit),
                let byte = UInt8(rest.prefix(2), radix: 16)
            else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        self.init(bytes: bytes)
    }

    init(unixMilliseconds: UInt64, using generator: inout some RandomNumberGenerator) {
        var bytes = (0..<6).map { UInt8(truncatingIfNeeded: unixMilliseconds >> (40 - 8 * $0)) }
        bytes += (0..<10).map { _ in UInt8.random(in: 0...255, using: &generator) }
        bytes[6] = 0x70 | (bytes[6] & 0x0F)
        bytes[8] = 0x80 | (bytes[8] & 0x3F)
        self.bytes = bytes
    }
}

extension IdempotencyKey: CustomStringConvertible {
    /// The key as a UUID is written.
    public var description: String {
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return text
    }
}
