import DeskwireDomain
import DeskwireMail
import DeskwireStore

/// Another e-mail address of somebody's account (SEC-057). Who somebody is, is her account's id and never an address
/// that she claims; so nothing is looked up by the new one until its owner has shown that mails arrive there.
extension Desk {
    /// Mails a token to the new address. Where somebody has it already, no mail goes out and the answer is the same.
    func requestAddress(
        _ address: MailAddress,
        for account: Account,
        act: Act
    ) throws -> Timestamp {
        guard address.text != account.email else {
            throw Refusal.invalid("email", "This is your address already.")
        }
        let recent = try act.snapshot.tokenCount(
            of: account.id,
            purpose: .addressChange,
            since: act.now.adding(seconds: -3600)
        )
        guard recent < SingleUseToken.addressChangesPerHour else {
            throw Refusal.rateLimited(name: "address_changes", retryAfterMs: 3_600_000)
        }
        let expiresAt = act.now.adding(seconds: SingleUseToken.addressChangeHours * 3600)
        let secret = try token(
            .addressChange,
            .addressChange,
            of: account,
            for: address,
            until: expiresAt,
            act: act
        )
        guard try act.snapshot.account(email: address) == nil else { return expiresAt }
        try queue(
            .emailChange(account, to: address, secret: secret),
            to: [address],
            settings: try act.snapshot.settings(),
            act: act
        )
        return expiresAt
    }

    /// Puts the new address in force. Every session ends but the one that confirms, whatever could let somebody in is
    /// void, and the old address is told and gets a token to take it back.
    func confirmAddress(
        _ secret: SecretText,
        keeping caller: Principal?,
        now: Timestamp,
        transaction: Transaction
    ) throws -> Account {
        let (account, address) = try spend(secret, .addressChange, now: now, in: transaction)
        let act = Act(transaction: transaction, actor: account.actor, now: now)
        // Worded before the change, while the reader of the old address, and so her language, is known.
        try tellOldAddress(of: account, newAddress: address, act: act)
        return try change(account, to: address, keeping: caller, act: act)
    }

    private func tellOldAddress(
        of account: Account,
        newAddress: MailAddress,
        act: Act
    ) throws {
        guard let old = MailAddress(account.email) else { return }
        let secret = try token(
            .addressRevert,
            .addressRevert,
            of: account,
            for: old,
            until: act.now.adding(days: SingleUseToken.addressRevertDays),
            act: act
        )
        try queue(
            .emailChanged(account, to: newAddress, secret: secret),
            to: [old],
            settings: try act.snapshot.settings(),
            act: act
        )
    }

    /// A token that puts an address in force, as the mail to that address carries it.
    private func token(
        _ kind: SecretText.Kind,
        _ purpose: SingleUseToken.Purpose,
        of account: Account,
        for address: MailAddress,
        until expiresAt: Timestamp,
        act: Act
    ) throws -> MailSecret {
        let secret = SecretText(kind: kind, random: randomness.bytes(SecretText.randomBytes))
        try act.transaction.insertToken(
            account: account.id,
            purpose: purpose,
            hash: secret.hash,
            address: address,
            expiresAt: expiresAt,
            at: act.now
        )
        return MailSecret(token: secret.text, expiresAt: expiresAt)
    }

    /// The old address is in force again, and nobody is logged in. The address that loses the account is told.
    func revertAddress(
        _ secret: SecretText,
        now: Timestamp,
        transaction: Transaction
    ) throws -> Account {
        let (account, address) = try spend(secret, .addressRevert, now: now, in: transaction)
        let act = Act(transaction: transaction, actor: account.actor, now: now)
        try queue(
            .emailReverted(account),
            to: MailAddress(account.email).map { [$0] } ?? [],
            settings: try act.snapshot.settings(),
            act: act
        )
        return try change(account, to: address, keeping: nil, act: act)
    }

    private func spend(
        _ secret: SecretText,
        _ purpose: SingleUseToken.Purpose,
        now: Timestamp,
        in transaction: Transaction
    ) throws -> (account: Account, address: MailAddress) {
        let spent = try transaction.spendAddressToken(
            hash: secret.hash,
            purpose: purpose,
            at: now
        )
        guard let spent, let address = MailAddress(spent.address),
            let account = try transaction.snapshot.account(spent.account),
            !account.isDisabled, account.deletedAt == nil
        else { throw Desk.addressTokenIsVoid }
        transaction.acting.actor = account.actor
        return (account, address)
    }

    private func change(
        _ account: Account,
        to address: MailAddress,
        keeping caller: Principal?,
        act: Act
    ) throws -> Account {
        // Somebody took the address meanwhile: said as for a token that is void, so that nobody learns of it.
        guard try act.snapshot.account(email: address) == nil else {
            throw Desk.addressTokenIsVoid
        }
        try act.transaction.setAddress(of: account.id, to: address)
        let session = caller?.account == account.id ? caller?.session : nil
        try act.transaction.endSessions(
            of: account.id,
            except: session,
            sparingLinks: true,
            at: act.now
        )
        try act.transaction.voidTokens(of: account.id, at: act.now)
        if account.role == .customer {
            try act.transaction.append(
                DeskEvent(
                    kind: .customerChanged,
                    at: act.now,
                    actor: act.actor,
                    customer: account.id,
                    summary: "email",
                    isInternal: true
                )
            )
        }
        guard let changed = try act.snapshot.account(account.id) else {
            throw StoreError.corrupt("account \(account.id)")
        }
        return changed
    }

    /// One text for unknown, used, expired and taken meanwhile: a guesser learns nothing.
    static let addressTokenIsVoid = Refusal.failedPrecondition(
        "This token is not valid any more. Ask for the change again with: deskwire address change"
    )
}
