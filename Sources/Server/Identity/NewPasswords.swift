import DeskwireDomain
import DeskwireStore

/// Checks a password that somebody chose, and hashes it. Slow: never on an event loop.
package struct NewPasswords: Sendable {
    let store: DeskStore
    let randomness: Randomness

    func hash(
        _ typed: String,
        role: PrincipalRole,
        hasSecondStep: Bool = false,
        name: String,
        email: String
    ) throws -> String {
        let password = typed.composed
        let context = PasswordRule.contextWords(names: try names(around: email), email: email)
        try PasswordRule.check(
            password,
            role: role,
            hasSecondStep: hasSecondStep,
            name: name,
            email: email,
            isCommon: { CommonPasswords.contains($0, context: context) }
        )
        let salt = randomness.bytes(PasswordHash.saltBytes)
        guard let hash = PasswordHash.make(password, salt: salt) else {
            throw Refusal.overloaded("Passwords cannot be set just now; try again.")
        }
        return hash
    }

    /// What the desk and the organisation of the account are called.
    private func names(around email: String) throws -> [String] {
        try store.reads.now { snapshot in
            let settings = try snapshot.settings()
            let account = try MailAddress(email).flatMap { try snapshot.account(email: $0) }
            let organisation = try account.flatMap { try snapshot.organisation(of: $0.id) }
            return [settings.portal.name, settings.senderName, organisation?.name ?? ""]
        }
    }
}
