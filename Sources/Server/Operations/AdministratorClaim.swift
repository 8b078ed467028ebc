import Crypto
package import DeskwireDomain
import DeskwireMail
package import DeskwireStore

/// The one-time way to the first administrator account: a secret in a file that only the operator can read
/// (SEC-048).
///
/// The first start writes 256 random bits to `claim` in the data folder (mode 0600). They are good for 24 hours and
/// until there is an administrator; a restart without one writes a new secret. The secret is never printed, and the
/// file goes when it is used.
package struct AdministratorClaim: Sendable {
    package static let validSeconds: Int64 = 86_400
    package static let isVoid = Refusal.failedPrecondition(
        "This claim is not valid any more. Read the claim file again; restart deskwired if it is "
            + "older than a day."
    )

    /// Where the secret lies; nil when there is an administrator.
    package let path: String?
    private let hash: [UInt8]?
    private let expiresAt: Timestamp
    private let store: DeskStore

    /// Writes a new claim unless there is an administrator already.
    package init(
        store: DeskStore,
        folder: String,
        randomness: Randomness,
        now: Timestamp
    ) throws {
        self.store = store
        expiresAt = now.adding(seconds: Self.validSeconds)
        let file = folder + "/claim"
        guard try !store.reads.now({ try $0.hasAdministrator() }) else {
            // A stop between the use and the removal leaves it behind.
            PrivateFile.remove(file)
            path = nil
            hash = nil
            return
        }
        let secret = SecretText(kind: .claim, random: randomness.bytes(SecretText.randomBytes))
        try PrivateFile.write(Array(secret.text.utf8), to: file, replacing: true)
        path = file
        hash = secret.hash
    }

    /// Removes the file of a claim that was used.
    package func remove() {
        if let path { PrivateFile.remove(path) }
    }

    func isValid(_ secret: SecretText, now: Timestamp) throws -> Bool {
        guard let hash, now < expiresAt else { return false }
        guard secret.hash == hash else { return false }
        return try !store.reads.now { try $0.hasAdministrator() }
    }
}
