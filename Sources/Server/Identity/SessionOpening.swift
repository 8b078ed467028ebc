import DeskwireDomain
import DeskwireStore

/// What every login ends with, whatever its credential was: the account may come in today, a second step is asked for
/// where one is needed, a session begins, and the login log has it.
struct SessionOpening: Sendable {
    let desk: Desk

    /// What was right at first.
    enum FirstStep: Sendable {
        case password
        case mail

        /// As the audit log has it.
        var word: String {
            switch self {
            case .password: "password"
            case .mail: "mailed_code"
            }
        }
    }

    /// The first credential was right. Refused with the reason where there is one to tell; nil when a mail alone would
    /// let in whose second step is a mail.
    func open(
        for account: Account,
        by first: FirstStep,
        call: Call,
        in transaction: Transaction
    ) throws -> LoginAnswer? {
        try check(account, now: call.now)
        let rules = try transaction.snapshot.settings().secondStep
        let step = try transaction.snapshot.secondStep(of: account.id)
        guard let kind = rules.kind(of: account.role, confirmed: step?.kind) else {
            return .comeIn(
                try finish(for: account, by: first.word, call: call, in: transaction)
            )
        }
        if first == .mail, kind == .mailedCode { return nil }
        try transaction.audit(.login(of: account, .half, by: first.word, call: call))
        return .secondStep(
            try challenge(account, kind, minutes: rules.minutes(kind), call: call, in: transaction)
        )
    }

    private func challenge(
        _ account: Account,
        _ kind: SecondStepKind,
        minutes: Int64,
        call: Call,
        in transaction: Transaction
    ) throws -> SecondStepNeeded {
        let expiresAt = call.now.adding(seconds: minutes * 60)
        let act = Act(transaction: transaction, actor: account.actor, now: call.now)
        let mac =
            kind == .mailedCode
            ? try desk.mailSecondStepCode(to: account, expiresAt: expiresAt, act: act) : nil
        let secret = SecretText(
            kind: .challenge,
            random: desk.randomness.bytes(SecretText.randomBytes)
        )
        try transaction.insertLoginChallenge(
            account: account.id,
            tokenHash: secret.hash,
            kind: kind,
            codeMAC: mac,
            expiresAt: expiresAt,
            at: call.now
        )
        let hasRecovery = try transaction.snapshot.recoveryCodesLeft(of: account.id) > 0
        return SecondStepNeeded(
            challenge: secret.text,
            kinds: [kind.word] + (hasRecovery ? ["recovery_code"] : []),
            expiresAt: expiresAt
        )
    }

    private func check(_ account: Account, now: Timestamp) throws(Refusal) {
        guard !account.isDisabled, account.isPortalEnabled else { throw .badCredentials }
        try account.supportPeriod.check(now)
    }

    /// Every step was right, the last of them `factor`.
    func finish(
        for account: Account,
        by factor: String,
        call: Call,
        in transaction: Transaction
    ) throws -> Authenticated {
        try check(account, now: call.now)
        let secret = SecretText(
            kind: .session,
            random: desk.randomness.bytes(SecretText.randomBytes)
        )
        let end = call.now.adding(seconds: SessionRule.absoluteSeconds(account.role))
        let expiresAt = min(end, account.supportPeriod.over ?? end)
        let id = try transaction.insertSession(
            NewSession(
                account: account.id,
                tokenHash: secret.hash,
                expiresAt: expiresAt,
                idleMs: SessionRule.idleSeconds(account.role) * 1000,
                peer: call.peer.address
            ),
            at: call.now
        )
        try transaction.trimSessions(of: account.id, to: SessionRule.sessionsMax, at: call.now)
        try transaction.recordLogin(of: account.id, peer: call.peer.address, at: call.now)
        try transaction.audit(.login(of: account, .done, by: factor, call: call))
        guard
            let principal = try transaction.snapshot.principal(
                tokenHash: secret.hash,
                now: call.now
            )
        else { throw StoreError.corrupt("session \(id)") }
        return Authenticated(
            principal: principal,
            sessionToken: secret.text,
            sessionExpiresAt: expiresAt,
            deviceToken: DeviceTokens(names: desk.names).make(for: account.email, now: call.now)
                .text
        )
    }
}

extension AuditEntry {
    /// A credential was right, and whose it was is known now.
    fileprivate static func login(
        of account: Account,
        _ outcome: Outcome,
        by factor: String,
        call: Call
    ) -> AuditEntry {
        var entry = AuditEntry(Action.login, outcome, call: call, detail: factor)
        entry.actor = AuditActor(account)
        return entry
    }
}
