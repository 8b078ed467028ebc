/// What a frame is.
///
/// Open: a type this version does not know is kept as its number.
public struct FrameType: RawRepresentable, Sendable, Hashable {
    /// The type's number in the header.
    public var rawValue: UInt8

    /// Any number is a type; ``isKnown`` and ``isIgnorable`` say what to do with it.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// A client asks.
    public static let request = FrameType(rawValue: 1)
    /// The server answers; with MORE, further REPLY frames follow.
    public static let reply = FrameType(rawValue: 2)
    /// The server refuses one request, or ends a stream, and nothing else.
    public static let error = FrameType(rawValue: 3)
    /// The client no longer wants the answer.
    public static let cancel = FrameType(rawValue: 4)
    /// A sign of life that wants one back.
    public static let ping = FrameType(rawValue: 5)
    /// A PING's eight bytes sent back.
    public static let pong = FrameType(rawValue: 6)
    /// The sender is about to end the connection.
    public static let goAway = FrameType(rawValue: 7)

    /// Whether this version gives the type a meaning.
    public var isKnown: Bool { (1...7).contains(rawValue) }

    /// Whether a receiver that does not know the type passes over the frame (0x80 to 0xFF).
    public var isIgnorable: Bool { rawValue >= 0x80 }
}

extension FrameType: CustomStringConvertible {
    /// The name as the specification writes it.
    public var description: String {
        let names = ["REQUEST", "REPLY", "ERROR", "CANCEL", "PING", "PONG", "GOAWAY"]
        return isKnown ? names[Int(rawValue) - 1] : "type \(rawValue)"
    }
}
