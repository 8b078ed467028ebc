/// The bytes of tokens that the server makes and knows again.
enum SecretBytes {
    /// Compares every byte, so that the time tells nothing. What is longer or shorter is not the same.
    static func areEqual(
        _ offered: some Collection<UInt8>,
        _ expected: some Collection<UInt8>
    ) -> Bool {
        offered.count == expected.count
            && zip(offered, expected).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Eight bytes, the greatest first.
    static func of(_ number: Int64) -> [UInt8] {
        let bits = UInt64(bitPattern: number)
        return (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    }
}
