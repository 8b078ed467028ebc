import CArgon2
import DeskwireStore

/// Argon2id through the system library, with the parameters stored in each hash (SEC-040).
///
/// Costs about 20 ms and 19 MiB: never on an event loop.
package enum PasswordHash {
    static let memoryKiB: UInt32 = 19_456
    static let passes: UInt32 = 2
    static let lanes: UInt32 = 1
    static let saltBytes = 16
    static let hashBytes = 32

    /// The password as a PHC string; nil when the library cannot get its memory.
    package static func make(_ password: String, salt: [UInt8]) -> String? {
        let bytes = Array(password.utf8)
        let length = argon2_encodedlen(
            passes,
            memoryKiB,
            lanes,
            UInt32(salt.count),
            UInt32(hashBytes),
            Argon2_id
        )
        var encoded = [CChar](repeating: 0, count: length)
        let status = argon2id_hash_encoded(
            passes,
            memoryKiB,
            lanes,
            bytes,
            bytes.count,
            salt,
            salt.count,
            hashBytes,
            &encoded,
            encoded.count
        )
        guard status == ARGON2_OK.rawValue else { return nil }
        return String(
            decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
            as: UTF8.self
        )
    }

    package static func verify(_ password: String, against encoded: String) -> Bool {
        let bytes = Array(password.utf8)
        return argon2id_verify(encoded, bytes, bytes.count) == ARGON2_OK.rawValue
    }

    /// How a password that somebody typed is right (SEC-042).
    enum Match {
        case wrong
        /// In its composed form, as all are hashed now.
        case right
        /// As it was typed: the hash is from before passwords were composed, and is to be renewed.
        case rightAsTyped
    }

    /// What cannot be told apart on the screen is the same password. The second look happens for known and unknown
    /// accounts alike, and only for what was not typed in its composed form.
    static func match(_ typed: String, against encoded: String) -> Match {
        let composed = typed.composed
        if verify(composed, against: encoded) { return .right }
        guard !composed.utf8.elementsEqual(typed.utf8) else { return .wrong }
        return verify(typed, against: encoded) ? .rightAsTyped : .wrong
    }

    /// Made with other parameters than today's: to be renewed at the next login.
    package static func isOutdated(_ encoded: String) -> Bool {
        !encoded.hasPrefix("$argon2id$v=19$m=\(memoryKiB),t=\(passes),p=\(lanes)$")
    }

    /// Stands in for the hash of an account that does not exist, so that the work is the same (SEC-044).
    static let decoy = make("decoy", salt: Array("deskwire.no.such".utf8)) ?? ""
}
