/// A field that is longer than the schema allows.
public struct FieldOverLimit: Sendable, Equatable {
    /// What is counted.
    public enum Measure: Sendable {
        /// Bytes of a text, in UTF-8, or of a byte string.
        case bytes
        /// Items of a list.
        case items
    }

    /// The schema's name, with dots for nesting, e.g. `credential.token.token`.
    public var field: String
    /// The most that is accepted.
    public var limit: Int
    /// What the limit counts.
    public var measure: Measure

    /// A field of the outermost message.
    public init(field: String, limit: Int, measure: Measure) {
        self.field = field
        self.limit = limit
        self.measure = measure
    }

    /// The same field, seen from the message that has the inner one as a field.
    public func inside(_ outer: String) -> FieldOverLimit {
        FieldOverLimit(field: outer + "." + field, limit: limit, measure: measure)
    }
}
