import Crypto
package import DeskwireDomain
import DeskwireMail
package import DeskwireStore

/// An invitation as it went out.
package struct Invited: Sendable {
    package let account: Account
    package let mail: MailID
    /// Nil when the mail was held back: there is no token then.
    package let expiresAt: Timestamp?
}

extension Desk {
    package func createCustomer(name: String, email: MailAddress, act: Act) throws -> Account {
        let customer = try act.transaction.insertAccount(
            role: .customer,
            name: name,
            email: email,
            by: act.actor,
            at: act.now
        )
        try act.transaction.append(
            DeskEvent(
                kind: .customerCreated,
                at: act.now,
                actor: act.actor,
                customer: customer.id,
                summary: customer.name,
                isInternal: true
            )
        )
        return customer
    }

    /// Mails a token to register with. Older invitations of the customer are void from now on (R-132, K16).
    package func inviteCustomer(_ customer: Account, act: Act) throws -> Invited {
        guard customer.activatedAt == nil else {
            throw Refusal.failedPrecondition(
                "\(customer.name) has registered already and can log in."
            )
        }
        let invited = try invite(customer, act: act)
        try act.transaction.append(
            DeskEvent(
                kind: .customerInvited,
                at: act.now,
                actor: act.actor,
                customer: customer.id,
                summary: customer.name,
                isInternal: true
            )
        )
        return invited
    }

    /// Creates a member of staff, who registers with the token of the mail.
    package func createStaff(
        name: String,
        email: MailAddress,
        administrator: Bool,
        act: Act
    ) throws -> Invited {
        let account = try act.transaction.insertAccount(
            role: administrator ? .administrator : .staff,
            name: name,
            email: email,
            by: act.actor,
            at: act.now
        )
        return try invite(account, act: act)
    }

    func invite(_ account: Account, act: Act) throws -> Invited {
        guard let address = MailAddress(account.email) else {
            throw Refusal.failedPrecondition("\(account.name) has no e-mail address.")
        }
        let expiresAt = act.now.adding(days: SingleUseToken.invitationDays)
        let secret = SecretText(
            kind: .invitation,
            random: randomness.bytes(SecretText.randomBytes)
        )
        // No mail lets in whose support has ended.
        let reason = try reasonToHoldBack(account, act: act)
        if reason == nil {
            try act.transaction.insertToken(
                account: account.id,
                purpose: .invitation,
                hash: secret.hash,
                expiresAt: expiresAt,
                at: act.now
            )
        }
        let mail = try queue(
            .invitation(account, secret: MailSecret(token: secret.text, expiresAt: expiresAt)),
            to: [address],
            settings: try act.snapshot.settings(),
            skipping: reason,
            act: act
        )
        return Invited(account: account, mail: mail, expiresAt: reason == nil ? expiresAt : nil)
    }

    /// Spends an invitation and sets the password. Does not log in (SEC-053).
    package func acceptInvitation(
        _ secret: SecretText,
        passwordHash: String,
        now: Timestamp,
        transaction: Transaction
    ) throws -> Account {
        let id = try transaction.spendToken(hash: secret.hash, purpose: .invitation, at: now)
        guard let id, let account = try transaction.snapshot.account(id), !account.isDisabled
        else { throw Desk.invitationIsVoid }
        transaction.acting.actor = account.actor
        try transaction.setPassword(of: id, hash: passwordHash, at: now)
        try transaction.voidTokens(of: id, at: now)
        try transaction.append(
            DeskEvent(
                kind: .customerRegistered,
                at: now,
                actor: account.actor,
                customer: account.role == .customer ? id : nil,
                summary: account.name,
                isInternal: true
            )
        )
        return account
    }

    /// One text for unknown, used, expired and revoked: a guesser learns nothing.
    package static let invitationIsVoid = Refusal.failedPrecondition(
        "This invitation is not valid any more. Ask the support team for a new one."
    )
}

extension SecretText {
    /// What is stored of it: SHA-256, which is enough for 256 random bits (SEC-050).
    package var hash: [UInt8] { [UInt8](SHA256.hash(data: Array(text.utf8))) }
}
