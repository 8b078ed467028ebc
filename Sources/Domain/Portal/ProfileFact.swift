/// What the embedding product says of a customer, for her to read.
package struct ProfileFact: Sendable, Equatable {
    package static let countMax = 100

    package let key: String
    package let label: String
    package let value: String
    package let updatedAt: Timestamp

    package init(key: String, label: String, value: String, updatedAt: Timestamp) {
        self.key = key
        self.label = label
        self.value = value
        self.updatedAt = updatedAt
    }

    /// As it is kept: one line each. An empty value takes the fact away.
    package init(
        keyInput key: String,
        label: String,
        value: String,
        now: Timestamp
    ) throws(Refusal) {
        self.key = try Wording.line(key, field: "key", bytesMax: 100)
        self.label = try Wording.optionalLine(label, field: "label", bytesMax: 100)
        self.value = try Wording.optionalLine(value, field: "value", bytesMax: 1000)
        updatedAt = now
    }
}
