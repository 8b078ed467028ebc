/// The optional abilities of the protocol, each with a name of its own and independent of the others.
///
/// Both sides name what they have in Hello; what both have is in force. A name that is not known here,
/// such as grease, is no feature at all.
public struct FeatureSet: OptionSet, Sendable, Hashable {
    /// One bit for each feature; the bits never travel.
    public var rawValue: UInt32

    /// A set of these bits.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Bodies may be compressed, each frame for itself.
    public static let deflate = FeatureSet(rawValue: 1 << 0)
    /// Subscribe, and events with a durable cursor.
    public static let events = FeatureSet(rawValue: 1 << 1)
    /// Everything this version has.
    public static let all: FeatureSet = [.deflate, .events]

    private static let namesByFeature: [(feature: FeatureSet, name: String)] = [
        (.deflate, "deflate"), (.events, "events.v1"),
    ]

    /// The features among `names`.
    public init(names: some Sequence<String>) {
        self = []
        for name in names {
            for known in Self.namesByFeature where known.name == name {
                insert(known.feature)
            }
        }
    }

    /// The names as Hello carries them.
    public var names: [String] {
        Self.namesByFeature.filter { contains($0.feature) }.map(\.name)
    }
}
