/// Things a peer must ignore, sent so that peers that fail to are found while they are young.
///
/// In debug builds every connection is greased, in release builds about one in a hundred. Randomness is an
/// argument: the same word gives the same grease.
public struct Grease: Sendable, Hashable {
    /// A feature that does not exist: `grease-` and four hexadecimal digits.
    public let featureName: String
    /// A type between 0x80 and 0xFF, for one empty frame after Hello.
    public let frameType: FrameType
    /// A length-delimited field with a number between 18000 and 18999, to stand after Hello's own.
    public let helloField: [UInt8]

    /// One connection in so many is greased in release builds.
    public static let releaseInterval: UInt64 = 100

    /// The grease for one connection, or nil when it is not its turn.
    public init?(random: UInt64, always: Bool = Grease.isDebugBuild) {
        guard always || random % Self.releaseInterval == 0 else { return nil }
        let bits = random / Self.releaseInterval
        let digits = String(UInt16(truncatingIfNeeded: bits), radix: 16)
        featureName = "grease-" + String(repeating: "0", count: 4 - digits.count) + digits
        frameType = FrameType(rawValue: 0x80 | UInt8(truncatingIfNeeded: bits >> 16) & 0x7F)
        let number = 18_000 + UInt32(truncatingIfNeeded: bits >> 23) % 1_000
        helloField = Self.lengthDelimitedField(number: number, content: [0x67])
    }

    /// Whether this is a debug build, where every connection is greased.
    public static var isDebugBuild: Bool {
        #if DEBUG
        true
        #else
        false
        #endif
    }

    private static func lengthDelimitedField(number: UInt32, content: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var tag = number << 3 | 2
        while tag > 0x7F {
            bytes.append(UInt8(truncatingIfNeeded: tag) | 0x80)
            tag >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: tag))
        bytes.append(UInt8(truncatingIfNeeded: content.count))
        return bytes + content
    }
}
