import DeskwireDomain

/// Checks a password that somebody chose, and hashes it. Slow: never on an event loop.
package struct NewPasswords: Sendable {
    let randomness: Randomness

    func hash(
        _ password: String,
        role: PrincipalRole,
        hasSecondStep: Bool = false,
        name: String,
        email: String
    ) throws -> String {
        try PasswordRule.check(
            password,
            role: role,
            hasSecondStep: hasSecondStep,
            name: name,
            email: email,
            isCommon: CommonPasswords.contains
        )
        let salt = randomness.bytes(PasswordHash.saltBytes)
        guard let hash = PasswordHash.make(password, salt: salt) else {
            throw Refusal.overloaded("Passwords cannot be set just now; try again.")
        }
        return hash
    }
}
