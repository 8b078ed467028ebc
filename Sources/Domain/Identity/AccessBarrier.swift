/// Why somebody cannot come in, or gets no mail to come in with (R-139). Pure: the facts in, every reason out.
package struct AccessBarrier: Sendable, Equatable {
    package let name: String
    /// What it means and what to do.
    package let message: String

    /// What the desk knows about an address.
    package struct Facts: Sendable {
        package var account: Account?
        package var invitation: SingleUseToken?
        package var throttle: LoginThrottle?
        package var settings = Settings()
        /// The newest mail with a credential.
        package var mail: (status: MailStatus, reason: String)?

        package init() {}
    }

    package static func all(in facts: Facts, now: Timestamp) -> [AccessBarrier] {
        guard let account = facts.account else {
            return [
                AccessBarrier(
                    name: "unknown",
                    message: "There is no account with this address. Create one with: "
                        + "deskwire admin customer create"
                )
            ]
        }
        return ofAccount(account, facts: facts, now: now) + ofPeriod(account, now: now)
            + ofMail(account, facts: facts)
    }

    private static func ofAccount(
        _ account: Account,
        facts: Facts,
        now: Timestamp
    ) -> [AccessBarrier] {
        var barriers: [AccessBarrier] = []
        func add(_ name: String, _ message: String) {
            barriers.append(AccessBarrier(name: name, message: message))
        }
        if account.isDisabled { add("disabled", "The account is disabled.") }
        if !account.isPortalEnabled {
            add(
                "not_enabled",
                "The portal is switched off for this customer. Switch it on with: "
                    + "deskwire admin customer portal ADDRESS --enable"
            )
        }
        if account.activatedAt == nil {
            add("not_activated", "Nobody has registered with an invitation yet.")
            let state = AccessState(
                account: account,
                newestInvitation: facts.invitation,
                now: now
            )
            if state == .expired || state == .revoked {
                add(
                    state == .expired ? "invite_expired" : "invite_revoked",
                    "The invitation is not valid any more. Send another with: "
                        + "deskwire admin customer resend ADDRESS"
                )
            }
        }
        if let throttle = facts.throttle,
            throttle.failures >= LoginThrottle.failuresMax || throttle.blockedUntil > now
        {
            add(
                "locked",
                "Too many wrong passwords were tried. Waiting helps, and so does a new password: "
                    + "deskwire password forgot"
            )
        }
        return barriers
    }

    private static func ofPeriod(_ account: Account, now: Timestamp) -> [AccessBarrier] {
        let period = account.supportPeriod
        guard !period.contains(now) else { return [] }
        if period.hasEnded(now) {
            return [
                AccessBarrier(
                    name: "ended",
                    message: "The support period ended on \(period.end?.description ?? "")."
                )
            ]
        }
        return [
            AccessBarrier(
                name: "not_started",
                message: "The support period begins on \(period.start?.description ?? "")."
            )
        ]
    }

    private static func ofMail(_ account: Account, facts: Facts) -> [AccessBarrier] {
        var barriers: [AccessBarrier] = []
        func add(_ name: String, _ message: String) {
            barriers.append(AccessBarrier(name: name, message: message))
        }
        if account.isOptedOut, !facts.settings.transactionalToOptedOut {
            add(
                "opted_out",
                "The customer wants no marketing mail, and the settings hold back all mail to such "
                    + "customers, login mails included (transactional_to_opted_out)."
            )
        }
        if facts.settings.senderAddress == nil {
            add(
                "mail_not_configured",
                "No sender address is set. Set one with: "
                    + "deskwire admin settings set --sender-address support@example.com"
            )
        }
        guard let mail = facts.mail else { return barriers }
        if mail.reason == "template_off" {
            add("template_off", "The template of this kind of mail is switched off.")
        }
        switch mail.status {
        case .suppressed:
            add("address_suppressed", "No mail goes to this address: it is suppressed.")
        case .bounced, .failed, .expired:
            add("mail_failed", "The last login mail did not arrive; the history says why.")
        default: break
        }
        return barriers
    }
}
