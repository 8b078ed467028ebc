import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about one's own password: changing it, and setting it anew with the token of a mail.
struct PasswordHandlers: Sendable {
    let desk: Desk
    let store: DeskStore
    let names: LoginNames
    let passwords: NewPasswords
    let peers = PeerThrottle(burst: 20, refillMs: 180_000, name: "mail_requests")

    func register(in table: inout MethodTable) {
        table.offloaded(Methods.changePassword, prepare: prepareChange, commit: commitChange)
        table.write(Methods.requestReset, requestReset)
        table.write(Methods.requestLoginCode, requestLoginCode)
        table.offloaded(Methods.completeReset, prepare: prepareReset, commit: commitReset)
    }

    // MARK: Change

    /// A wrong old password counts before it is verified (SEC-045).
    private func prepareChange(_ request: ChangePasswordRequest, _ call: Call) throws -> String {
        try OwnPassword(store: store, names: names).check(request.oldPassword, call: call)
        let caller = try call.principal()
        return try passwords.hash(
            request.newPassword,
            role: caller.role,
            hasSecondStep: try hasSecondStep(caller.account),
            name: caller.name,
            email: caller.email
        )
    }

    private func hasSecondStep(_ account: AccountID) throws -> Bool {
        try store.reads.now { try $0.secondStep(of: account) } != nil
    }

    private func commitChange(
        _ request: ChangePasswordRequest,
        _ hash: String,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> ChangePasswordReply {
        let caller = try call.principal()
        guard let account = try transaction.snapshot.account(caller.account) else {
            throw Refusal.tokenExpired
        }
        try OwnPassword(store: store, names: names).accepted(caller, in: transaction)
        // Guesses at the old one mean nothing any more, as after a reset.
        try transaction.clearLoginFailures(mac: names.mac(account.email))
        try desk.changePassword(
            of: account,
            to: hash,
            keeping: caller.session,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return ChangePasswordReply()
    }

    // MARK: Reset

    /// Nothing is looked up here: known and unknown addresses do the same work (SEC-054).
    private func requestReset(
        _ request: RequestResetRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RequestResetReply {
        try peers.take(call.peer, now: call.now)
        let address = try Wording.address(request.email, field: "email")
        try transaction.insertAccessRequest(.reset, address: address, at: call.now)
        return RequestResetReply()
    }

    private func requestLoginCode(
        _ request: RequestLoginCodeRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RequestLoginCodeReply {
        try peers.take(call.peer, now: call.now)
        let address = try Wording.address(request.email, field: "email")
        try transaction.insertAccessRequest(.loginCode, address: address, at: call.now)
        return RequestLoginCodeReply()
    }

    private func prepareReset(
        _ request: CompleteResetRequest,
        _ call: Call
    ) throws -> AccessHandlers.Prepared {
        try call.refuseInTheOpen()
        guard let secret = SecretText(request.token), secret.kind == .reset else {
            throw Refusal.invalid(
                "token",
                "This is not a token for a new password; copy it from the mail as a whole."
            )
        }
        let owner = try store.reads.now { snapshot in
            try snapshot.owner(ofTokenHash: secret.hash, purpose: .reset, now: call.now)
        }
        guard let owner else { throw Desk.resetIsVoid }
        return AccessHandlers.Prepared(
            secret: secret,
            passwordHash: try passwords.hash(
                request.password,
                role: owner.role,
                hasSecondStep: try hasSecondStep(owner.id),
                name: owner.name,
                email: owner.email
            )
        )
    }

    private func commitReset(
        _ request: CompleteResetRequest,
        _ prepared: AccessHandlers.Prepared,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CompleteResetReply {
        let account = try desk.completeReset(
            prepared.secret,
            passwordHash: prepared.passwordHash,
            now: call.now,
            transaction: transaction
        )
        // A reset unlocks.
        try transaction.clearLoginFailures(mac: names.mac(account.email))
        return CompleteResetReply(email: account.email)
    }
}

extension Call {
    /// Passwords travel over TLS or within the machine.
    func refuseInTheOpen() throws(Refusal) {
        guard peer.isPrivate else { throw .tlsRequired }
    }
}
