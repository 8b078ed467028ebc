/// How far a connection's caller has got with logging in; as a set, the standings that may call a method.
public struct CallerStanding: OptionSet, Sendable, Hashable {
    /// One bit for each standing.
    public var rawValue: UInt8

    /// A set of these bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// No credential was accepted yet.
    public static let anonymous = CallerStanding(rawValue: 1)
    /// The password was right and the second step is missing.
    public static let halfAuthenticated = CallerStanding(rawValue: 2)
    /// Logged in.
    public static let authenticated = CallerStanding(rawValue: 4)
}
