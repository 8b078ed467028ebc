import DeskwireDomain
import DeskwireStore

/// What every login ends with, whatever its credential was: the account may come in today, a session begins, and the
/// login log has it.
struct SessionOpening: Sendable {
    let randomness: Randomness

    /// The credential was right. Refused with the reason where there is one to tell.
    func open(for account: Account, call: Call, in transaction: Transaction) throws -> Authenticated
    {
        guard !account.isDisabled, account.isPortalEnabled else { throw Refusal.badCredentials }
        try account.supportPeriod.check(call.now)
        let secret = SecretText(kind: .session, random: randomness.bytes(SecretText.randomBytes))
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
        return Authenticated(
            principal: Principal(
                account: account.id,
                role: account.role,
                name: account.name,
                email: account.email,
                session: id,
                expiresAt: expiresAt,
                sharing: account.role == .customer
                    ? try transaction.snapshot.sharedOrganisation(of: account.id) : nil
            ),
            sessionToken: secret.text,
            sessionExpiresAt: expiresAt
        )
    }
}
