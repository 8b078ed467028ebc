/// The flags of a frame.
///
/// Open: reserved bits are kept as received and have no effect.
public struct FrameFlags: OptionSet, Sendable, Hashable {
    /// The flags as the header has them.
    public var rawValue: UInt8

    /// Any byte is a set of flags.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The body is `u32 raw length` and raw DEFLATE.
    public static let deflate = FrameFlags(rawValue: 0x01)
    /// Further REPLY frames follow under the same request id.
    public static let more = FrameFlags(rawValue: 0x02)
    /// The body starts with a `RequestMeta` and its length.
    public static let meta = FrameFlags(rawValue: 0x04)
    /// The answer was recorded when the request first ran, and is sent again.
    public static let replayed = FrameFlags(rawValue: 0x08)
    /// Flags a receiver must understand: none has a meaning yet, so each is an error.
    public static let critical = FrameFlags(rawValue: 0xC0)
}
