/// What happened to somebody's second step, as its owner is told and as the events have it.
package enum SecondStepChange: Sendable, Equatable {
    case enabled(SecondStepKind)
    case disabled
    /// By an administrator.
    case reset
    case newRecoveryCodes
    case recoveryCodeUsed(left: Int64)
    /// As many wrong codes as the rules allow, behind a right password.
    case guessed
    /// Twenty wrong codes in a day (SEC-072).
    case guessedAllDay

    /// One word for the events.
    package var word: String {
        switch self {
        case .enabled: "enabled"
        case .disabled: "disabled"
        case .reset: "reset"
        case .newRecoveryCodes: "recovery codes made"
        case .recoveryCodeUsed: "recovery code used"
        case .guessed: "guessed at"
        case .guessedAllDay: "guessed at all day"
        }
    }

    /// What the mail says.
    package var sentence: String {
        switch self {
        case .enabled(.totp):
            "From now on a login asks for a code of your device. Every other session has ended."
        case .enabled(.mailedCode):
            "From now on a login asks for a code that we mail you. Every other session has ended."
        case .disabled:
            "Your login has no second step any more. Every other session has ended."
        case .reset:
            "An administrator has taken away the second step of your login. Every session has ended."
        case .newRecoveryCodes:
            "Recovery codes were made anew; those you had before are void."
        case .recoveryCodeUsed(let left):
            "Somebody logged in with one of your recovery codes. \(left) are left."
        case .guessed:
            "Somebody gave your password and then several wrong codes. No further code is taken for a while."
        case .guessedAllDay:
            "Somebody gave your password and then twenty wrong codes today. Choose another password at once: "
                + "whoever it is knows the one you have."
        }
    }
}
