import DeskwireDomain
import DeskwireMail
import DeskwireStore

extension Desk {
    /// Sets a password in place of another: every session but the caller's ends, older reset tokens are void, and the
    /// owner is told by mail (R-137, SEC-047, SEC-052).
    func changePassword(
        of account: Account,
        to hash: String,
        keeping session: SessionID?,
        act: Act
    ) throws {
        try act.transaction.setPassword(of: account.id, hash: hash, at: act.now)
        try act.transaction.endSessions(
            of: account.id,
            except: session,
            sparingLinks: true,
            at: act.now
        )
        try act.transaction.voidTokens(of: account.id, at: act.now)
        try queue(
            .passwordChanged(account),
            to: MailAddress(account.email).map { [$0] } ?? [],
            settings: try act.snapshot.settings(),
            act: act
        )
    }

    /// Spends a reset token and sets the password. Does not log in (SEC-053).
    func completeReset(
        _ secret: SecretText,
        passwordHash: String,
        now: Timestamp,
        transaction: Transaction
    ) throws -> Account {
        let id = try transaction.spendToken(hash: secret.hash, purpose: .reset, at: now)
        guard let id, let account = try transaction.snapshot.account(id), !account.isDisabled
        else { throw Desk.resetIsVoid }
        transaction.acting.actor = account.actor
        try changePassword(
            of: account,
            to: passwordHash,
            keeping: nil,
            act: Act(transaction: transaction, actor: account.actor, now: now)
        )
        return account
    }

    /// Mails a token to set a new password, at most three an hour (SEC-054). Who has no password yet has an invitation.
    func mailReset(to account: Account, act: Act) throws {
        guard account.activatedAt != nil, !account.isDisabled, account.role != .service,
            let address = MailAddress(account.email)
        else { return }
        let recent = try act.snapshot.tokenCount(
            of: account.id,
            purpose: .reset,
            since: act.now.adding(seconds: -3600)
        )
        guard recent < SingleUseToken.resetsPerHour else { return }
        let expiresAt = act.now.adding(seconds: SingleUseToken.resetMinutes * 60)
        let secret = SecretText(kind: .reset, random: randomness.bytes(SecretText.randomBytes))
        let reason = try reasonToHoldBack(account, act: act)
        if reason == nil {
            try act.transaction.insertToken(
                account: account.id,
                purpose: .reset,
                hash: secret.hash,
                expiresAt: expiresAt,
                at: act.now
            )
        }
        try queue(
            .passwordReset(account, secret: MailSecret(token: secret.text, expiresAt: expiresAt)),
            to: [address],
            settings: try act.snapshot.settings(),
            skipping: reason,
            act: act
        )
    }

    /// One text for unknown, used, expired and revoked: a guesser learns nothing.
    static let resetIsVoid = Refusal.failedPrecondition(
        "This token is not valid any more. Ask for a new one with: deskwire password forgot"
    )
}

extension Account {
    /// The account as the one who acts.
    var actor: Actor { Actor(kind: role.actorKind, id: id, name: name) }
}
