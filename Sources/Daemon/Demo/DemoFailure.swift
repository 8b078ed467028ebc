/// A step of the play did not hold.
struct DemoFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// Goes on only when the condition holds; the text says what should have.
func expect(_ condition: Bool, _ expectation: String) throws {
    guard condition else { throw DemoFailure("expected: \(expectation)") }
}

/// The value, or the end of the play.
func need<Value>(_ value: Value?, _ expectation: String) throws -> Value {
    guard let value else { throw DemoFailure("expected: \(expectation)") }
    return value
}
