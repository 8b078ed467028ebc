import Foundation

extension String {
    /// The text in the composed form of Unicode (NFC), so that what looks the same is the same (SEC-042, SEC-090).
    /// What is ASCII alone is in it already.
    package var composed: String {
        utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
    }
}
