extension Settings {
    /// Whether a change touches how people come in, where mails' links lead, or to whom mail of customers goes: what a
    /// stolen session must not do (SEC-065).
    package func isGuarded(against changed: Settings) -> Bool {
        secondStep != changed.secondStep || accessMode != changed.accessMode
            || publicURL != changed.publicURL || careAddresses != changed.careAddresses
            || senderAddress != changed.senderAddress || replyToAddress != changed.replyToAddress
    }
}

extension Refusal {
    package static let needsFreshLogin = Refusal.permissionDenied(
        "This needs a login of the last ten minutes: log in again, then repeat."
    )
}
