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
        /// The kinds of mail that are switched off.
        package var kindsOff: Set<MailKind> = []
        /// As many wrong codes of a second step were given as are taken, until then.
        package var secondStepLockedUntil: Timestamp?
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
        if let end = facts.secondStepLockedUntil, end > now {
            add(
                "second_step_locked",
                "Too many wrong codes of the second step were given. Waiting helps; so does: "
                    + "deskwire admin second-step reset ADDRESS"
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

    /// The kinds of mail that let this account in.
    private static func loginMails(of account: Account) -> [MailKind] {
        if account.role.isStaff {
            return account.activatedAt == nil ? [.staffInvitation] : [.passwordReset]
        }
        return (account.activatedAt == nil ? [.invitation] : [.passwordReset])
            + [.loginCode, .secondStepCode]
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
        let off = loginMails(of: account).filter { facts.kindsOff.contains($0) }.map(\.rawValue)
        if !off.isEmpty {
            add(
                "template_off",
                "Mails of these kinds are switched off: \(off.joined(separator: ", ")). Switch one "
                    + "on with: deskwire admin template switch KIND yes"
            )
        }
        guard let mail = facts.mail else { return barriers }
        if mail.reason == "template_off", off.isEmpty {
            add(
                "template_off",
                "The last login mail was not sent, because its kind was switched off. Send it again."
            )
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
