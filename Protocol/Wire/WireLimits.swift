/// What a decoder accepts before it gives up (SEC-012). Bounds memory and time, whatever the peer sends.
public struct WireLimits: Sendable, Equatable {
    /// How deep messages may be nested, the outermost one counted.
    public var nesting: Int
    /// How many fields one message may have, each occurrence counted, known or not.
    public var fieldsPerMessage: Int

    /// Limits of one's own, for bytes that do not come from a peer.
    public init(nesting: Int, fieldsPerMessage: Int) {
        self.nesting = nesting
        self.fieldsPerMessage = fieldsPerMessage
    }

    /// The limits that hold for everything a peer sends.
    public static let peer = WireLimits(nesting: 32, fieldsPerMessage: 4_096)

    /// How many items a repeated field may have. A lower `max_items` of the schema is no matter of decoding:
    /// ``WireMessage/firstFieldOverLimit()`` finds it, and the answer can name the field.
    public static let itemsPerField = 1_000
}
