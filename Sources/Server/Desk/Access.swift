import DeskwireDomain
import DeskwireMail
import DeskwireStore

extension Desk {
    /// Voids the customer's open invitation.
    func revokeInvitation(of customer: Account, act: Act) throws {
        guard customer.activatedAt == nil else {
            throw Refusal.failedPrecondition("\(customer.name) has registered already.")
        }
        try act.transaction.revokeTokens(of: customer.id, purpose: .invitation, at: act.now)
    }

    /// Sets the days of access; whoever is outside them now has no session left.
    func setSupportPeriod(
        of customer: Account,
        _ period: SupportPeriod,
        act: Act
    ) throws -> Account {
        guard customer.supportPeriod != period else { return customer }
        try act.transaction.setSupportPeriod(of: customer.id, period)
        if !period.contains(act.now) {
            try act.transaction.endSessions(of: customer.id, sparingLinks: true, at: act.now)
        }
        return try act.snapshot.account(customer.id) ?? customer
    }

    /// Does what the first who waits and named an address asked for.
    func answerAccessRequest(in transaction: Transaction, now: Timestamp) throws {
        guard let request = try transaction.takeAccessRequest(),
            let account = try transaction.snapshot.account(email: request.address)
        else { return }
        let act = Act(transaction: transaction, actor: account.actor, now: now)
        switch request.kind {
        case .reset: try mailReset(to: account, act: act)
        case .loginCode: try mailLoginCode(to: account, act: act)
        }
    }

    /// Mails a code and a link to log in with, to customers only.
    private func mailLoginCode(to account: Account, act: Act) throws {
        guard account.role == .customer, !account.isDisabled, account.isPortalEnabled,
            let address = MailAddress(account.email)
        else { return }
        let recent = try act.snapshot.loginCodeCount(
            of: account.id,
            since: act.now.adding(seconds: -3600)
        )
        guard recent < LoginCode.mailsPerHour else { return }
        let expiresAt = act.now.adding(seconds: LoginCode.minutes * 60)
        let code = LoginCode.make(random: randomness.bytes(8))
        let link = SecretText(kind: .loginLink, random: randomness.bytes(SecretText.randomBytes))
        let rules = try act.snapshot.settings().secondStep
        let step = try act.snapshot.secondStep(of: account.id)
        var reason = try reasonToHoldBack(account, act: act)
        if rules.kind(of: account.role, confirmed: step?.kind) == .mailedCode {
            reason = reason ?? .secondStep
        }
        if reason == nil {
            try act.transaction.insertLoginCode(
                account: account.id,
                codeMAC: names.codeMAC(code, of: account.id),
                linkHash: link.hash,
                expiresAt: expiresAt,
                at: act.now
            )
        }
        let secret = MailSecret(token: code, secondToken: link.text, expiresAt: expiresAt)
        try queue(
            .loginCode(account, secret: secret),
            to: [address],
            settings: try act.snapshot.settings(),
            skipping: reason,
            act: act
        )
    }

    /// Why a mail that lets somebody in is not sent; there is no token then either.
    func reasonToHoldBack(_ account: Account, act: Act) throws -> SkipReason? {
        if account.supportPeriod.hasEnded(act.now) { return .supportPeriod }
        if account.role == .customer, account.isOptedOut,
            try !act.snapshot.settings().transactionalToOptedOut
        {
            return .optedOut
        }
        return nil
    }

    /// Lets the customer in or out. The first time, she is mailed how to log in; out, she is out at once.
    func setPortalEnabled(_ customer: Account, _ isEnabled: Bool, act: Act) throws -> MailID? {
        if customer.isPortalEnabled != isEnabled {
            try act.transaction.setPortalEnabled(of: customer.id, isEnabled)
        }
        guard isEnabled else {
            try act.transaction.endSessions(of: customer.id, at: act.now)
            try act.transaction.voidTokens(of: customer.id, at: act.now)
            return nil
        }
        guard try !act.snapshot.hasLoginDetails(customer.id) else { return nil }
        try act.transaction.markLoginDetails(of: customer.id, at: act.now)
        guard customer.activatedAt != nil else {
            return try inviteCustomer(customer, act: act).mail
        }
        return try queue(
            .loginDetails(customer),
            to: MailAddress(customer.email).map { [$0] } ?? [],
            settings: try act.snapshot.settings(),
            skipping: try reasonToHoldBack(customer, act: act),
            act: act
        )
    }
}
