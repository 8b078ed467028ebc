import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests by which people come in: registering with an invitation, claiming the first administrator account.
struct AccessHandlers: Sendable {
    let desk: Desk
    let store: DeskStore
    let claim: AdministratorClaim
    let passwords: NewPasswords

    func register(in table: inout MethodTable) {
        table.offloaded(
            Methods.acceptInvitation,
            prepare: prepareAcceptance,
            commit: commitAcceptance
        )
        table.offloaded(
            Methods.claimAdministrator,
            prepare: prepareClaim,
            commit: commitClaim
        )
    }

    /// What the password work made, for the write that follows.
    struct Prepared: Sendable {
        let secret: SecretText
        let passwordHash: String
    }

    /// The token's owner decides which password is long enough, so it is looked up first; the write spends it.
    private func prepareAcceptance(
        _ request: AcceptInvitationRequest,
        _ call: Call
    ) throws -> Prepared {
        try call.refuseInTheOpen()
        guard let secret = SecretText(request.token), secret.kind == .invitation else {
            throw Refusal.invalid(
                "token",
                "This is not an invitation token; copy it from the mail as a whole."
            )
        }
        let owner = try store.reads.now { snapshot in
            try snapshot.owner(ofTokenHash: secret.hash, purpose: .invitation, now: call.now)
        }
        guard let owner else { throw Desk.invitationIsVoid }
        return Prepared(
            secret: secret,
            passwordHash: try passwords.hash(
                request.password,
                role: owner.role,
                name: owner.name,
                email: owner.email
            )
        )
    }

    private func commitAcceptance(
        _ request: AcceptInvitationRequest,
        _ prepared: Prepared,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> AcceptInvitationReply {
        let account = try desk.acceptInvitation(
            prepared.secret,
            passwordHash: prepared.passwordHash,
            now: call.now,
            transaction: transaction
        )
        return AcceptInvitationReply(email: account.email)
    }

    private func prepareClaim(
        _ request: ClaimAdministratorRequest,
        _ call: Call
    ) throws -> Prepared {
        try call.refuseInTheOpen()
        guard let secret = SecretText(request.claim), secret.kind == .claim,
            try claim.isValid(secret, now: call.now)
        else { throw AdministratorClaim.isVoid }
        let email = try Wording.address(request.email, field: "email")
        return Prepared(
            secret: secret,
            passwordHash: try passwords.hash(
                request.password,
                role: .administrator,
                name: request.name,
                email: email.text
            )
        )
    }

    private func commitClaim(
        _ request: ClaimAdministratorRequest,
        _ prepared: Prepared,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> ClaimAdministratorReply {
        // Checked in the write: of two claims at once only the first makes an administrator.
        guard try !transaction.snapshot.hasAdministrator() else { throw AdministratorClaim.isVoid }
        let account = try transaction.insertAccount(
            role: .administrator,
            name: try Wording.line(
                request.name.composed,
                field: "name",
                bytesMax: Account.nameBytesMax
            ),
            email: try Wording.address(request.email, field: "email"),
            by: .system,
            at: call.now
        )
        try transaction.setPassword(of: account.id, hash: prepared.passwordHash, at: call.now)
        transaction.spendClaim()
        return ClaimAdministratorReply(
            identity: Identity(
                userID: account.id.wire,
                role: .administrator,
                name: account.name,
                email: account.email
            )
        )
    }
}
