package import DeskwireProtocol

extension SecondStepChallenge: Displayable {
    package func shown(on display: Display) -> String {
        var facts = FactList()
        facts.add("Challenge", challenge, .strong)
        facts.add("Asks for", kinds.map(secondStepWord).joined(separator: " or "))
        facts.add("Until", time: expiresAtMs, on: display)
        return facts.shown(on: display)
    }
}

/// How a kind of second step is called in a sentence.
private func secondStepWord(_ kind: String) -> String {
    switch kind {
    case "totp": "the code of your device"
    case "mailed_code": "the code of a mail"
    case "recovery_code": "a recovery code"
    default: SafeText.line(kind)
    }
}

extension ResendCodeReply: Displayable {
    package func shown(on display: Display) -> String {
        "Another code is on its way. It works until \(display.time(expiresAtMs))."
    }
}

extension GetSecondStepReply: Displayable {
    package func shown(on display: Display) -> String {
        var facts = FactList()
        facts.add("Second step", kind.isEmpty ? "none" : secondStepWord(kind), .strong)
        facts.add("Required", required ? "yes" : "no")
        facts.add("Recovery codes", String(recoveryCodesLeft))
        if sinceMs != 0 { facts.add("Since", time: sinceMs, on: display) }
        return facts.shown(on: display)
    }
}

extension EnrolSecondStepReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !secret.isEmpty else { return "A code is on its way to your address." }
        var facts = FactList()
        facts.add("Secret", secret, .strong)
        facts.add("For apps", uri)
        return facts.shown(on: display)
            + "\nPut it into your authenticator app now; it is shown this once."
    }
}

extension ConfirmSecondStepReply: Displayable {
    package func shown(on display: Display) -> String {
        "Your login has a second step from now on. Every other session of yours has ended.\n"
            + recoveryText(recoveryCodes)
    }
}

extension CreateRecoveryCodesReply: Displayable {
    package func shown(on display: Display) -> String { recoveryText(recoveryCodes) }
}

private func recoveryText(_ codes: [String]) -> String {
    "Recovery codes, each good for one login without the device. Keep them safe; they are shown this once:\n"
        + codes.map { "  \(SafeText.line($0))" }.joined(separator: "\n")
}

extension DisableSecondStepReply: Displayable {
    package func shown(on display: Display) -> String {
        "Your login has no second step any more. Every other session of yours has ended."
    }
}

extension ResetSecondStepReply: Displayable {
    package func shown(on display: Display) -> String {
        wasSet
            ? "\(SafeText.line(email)) logs in without a second step from now on, and was told so by mail."
            : "\(SafeText.line(email)) has no second step."
    }
}
