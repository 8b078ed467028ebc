/// Which passwords are accepted (SEC-042, SEC-043): long enough, not everybody's, not made of one's own name.
package enum PasswordRule {
    package static let charactersMin = 12
    /// Staff act for everybody, so without a second factor theirs is longer.
    package static let staffCharactersMin = 15
    package static let charactersMax = 128
    package static let bytesMax = 1024

    package static func charactersMin(_ role: PrincipalRole, hasSecondStep: Bool) -> Int {
        role.isStaff && !hasSecondStep ? staffCharactersMin : charactersMin
    }

    package static func check(
        _ password: String,
        role: PrincipalRole,
        hasSecondStep: Bool = false,
        name: String,
        email: String,
        isCommon: (String) -> Bool
    ) throws(Refusal) {
        guard password.utf8.count <= bytesMax, password.count <= charactersMax else {
            throw .invalid("password", "Choose a password of at most \(charactersMax) characters.")
        }
        let least = charactersMin(role, hasSecondStep: hasSecondStep)
        guard password.count >= least else {
            throw .invalid("password", "Choose a password of at least \(least) characters.")
        }
        let lowered = password.lowercased()
        guard !isCommon(lowered), Set(lowered).count > 3 else {
            throw .invalid(
                "password",
                "This password is one of the first that others would try; choose another."
            )
        }
        for part in ownWords(name: name, email: email) where lowered.contains(part) {
            throw .invalid(
                "password",
                "Choose a password that does not contain your name or e-mail address."
            )
        }
    }

    private static func ownWords(name: String, email: String) -> [String] {
        let local = email.prefix { $0 != "@" }
        let parts =
            (local.split(whereSeparator: isSeparator) + name.split(whereSeparator: isSeparator))
            .map(String.init)
        return ([String(local)] + parts + ["deskwire"])
            .map { $0.lowercased() }
            .filter { $0.count >= 4 }
    }

    /// Words that are no secret at a desk, in small letters: what it and its customer's organisation are called, and
    /// the domain of the address. A password may hold them, and they add next to nothing to it.
    package static func contextWords(names: [String], email: String) -> Set<String> {
        let domain = email.drop { $0 != "@" }
        let words = (names + [String(domain)]).flatMap { $0.split(whereSeparator: isSeparator) }
        return Set(words.map { $0.lowercased() }.filter { $0.count >= 3 })
    }

    private static func isSeparator(_ character: Character) -> Bool {
        !character.isLetter && !character.isNumber
    }
}
