import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about second steps of logins: one's own, and taking away somebody else's.
struct SecondStepHandlers: Sendable {
    let desk: Desk
    let store: DeskStore
    let names: LoginNames
    let peers = PeerThrottle(burst: 20, refillMs: 180_000, name: "mail_requests")

    func register(in table: inout MethodTable) {
        table.write(Methods.resendCode, resend)
        table.read(Methods.getSecondStep, get)
        table.offloaded(Methods.enrolSecondStep, prepare: prepareEnrolment, commit: commitEnrolment)
        table.offloaded(Methods.confirmSecondStep, prepare: countTry, commit: confirm)
        table.offloaded(
            Methods.disableSecondStep,
            prepare: prepareDisabling,
            commit: disable
        )
        table.offloaded(
            Methods.createRecoveryCodes,
            prepare: { try ownPassword.check($0.password, call: $1) },
            commit: createCodes
        )
        table.write(Methods.resetSecondStep, reset)
    }

    private var ownPassword: OwnPassword { OwnPassword(store: store, names: names) }

    // MARK: Half logged in

    /// Another code for a login that waits for one.
    private func resend(
        _ request: ResendCodeRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> ResendCodeReply {
        try peers.take(call.peer, now: call.now)
        guard let secret = SecretText(request.challenge), secret.kind == .challenge,
            let challenge = try transaction.snapshot.loginChallenge(
                tokenHash: secret.hash,
                now: call.now
            ),
            let account = try transaction.snapshot.account(challenge.account)
        else { throw Refusal.tokenExpired }
        guard challenge.kind == .mailedCode else {
            throw Refusal.failedPrecondition("Your device makes the codes; none is mailed.")
        }
        let mac = try desk.mailSecondStepCode(
            to: account,
            expiresAt: challenge.expiresAt,
            act: Act(transaction: transaction, actor: account.actor, now: call.now)
        )
        try transaction.setCode(ofChallenge: challenge.id, mac: mac)
        return ResendCodeReply(expiresAtMs: challenge.expiresAt.rawValue)
    }

    // MARK: One's own

    private func get(
        _ request: GetSecondStepRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetSecondStepReply {
        let caller = try call.principal()
        guard caller.link == nil else {
            throw Refusal.permissionDenied("The link is not for this; log in to do more.")
        }
        let rules = try snapshot.settings().secondStep
        let step = try snapshot.secondStep(of: caller.account)
        let kind = rules.kind(of: caller.role, confirmed: step?.kind)
        return GetSecondStepReply(
            kind: kind?.word ?? "",
            required: rules.requiredFor.contains(caller.role),
            recoveryCodesLeft: UInt32(
                clamping: try snapshot.recoveryCodesLeft(of: caller.account)
            ),
            sinceMs: step?.since.rawValue ?? 0
        )
    }

    private func prepareEnrolment(_ request: EnrolSecondStepRequest, _ call: Call) throws {
        let caller = try call.principal()
        guard let kind = SecondStepKind.allCases.first(where: { $0.word == request.kind }) else {
            throw Refusal.invalid("kind", "Choose totp or mailed_code.")
        }
        guard kind == .totp || caller.role == .customer else {
            throw Refusal.invalid("kind", "Staff take a device: choose totp.")
        }
        let hasPassword = try store.reads.now { try $0.passwordHash(of: caller.account) } != nil
        guard hasPassword else {
            throw Refusal.failedPrecondition(
                "A second step comes after a password, and you have none. Set one with: "
                    + "deskwire password forgot"
            )
        }
        try ownPassword.check(request.password, call: call)
    }

    private func commitEnrolment(
        _ request: EnrolSecondStepRequest,
        _: Void,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> EnrolSecondStepReply {
        let (caller, account, act) = try own(call, transaction)
        try ownPassword.accepted(caller, in: transaction)
        guard request.kind == SecondStepKind.totp.word else {
            try desk.draftMailedCode(for: account, act: act)
            return EnrolSecondStepReply()
        }
        let seed = try desk.draftDevice(for: account, act: act)
        let issuer = try transaction.snapshot.settings().senderName
        return EnrolSecondStepReply(
            secret: Base32.encode(seed),
            uri: TOTP.uri(
                seed: seed,
                account: account.email,
                issuer: issuer.isEmpty ? "Deskwire" : issuer
            )
        )
    }

    /// Counted before the code is looked at, in a write of its own: a refusal must not undo it.
    private func countTry(_ request: ConfirmSecondStepRequest, _ call: Call) throws {
        let caller = try call.principal()
        try store.writeNow { transaction in
            let rules = try transaction.snapshot.settings().secondStep
            var tries = try transaction.snapshot.secondStepTries(of: caller.account, now: call.now)
            try tries.takeTry(rules, now: call.now)
            try transaction.keepSecondStepTries(of: caller.account, tries)
        }
    }

    private func confirm(
        _ request: ConfirmSecondStepRequest,
        _: Void,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> ConfirmSecondStepReply {
        let (caller, account, act) = try own(call, transaction)
        return ConfirmSecondStepReply(
            recoveryCodes: try desk.confirmSecondStep(
                of: account,
                code: request.code,
                keeping: caller.session,
                act: act
            )
        )
    }

    /// Without a second step a password of staff has to be longer.
    private func prepareDisabling(_ request: DisableSecondStepRequest, _ call: Call) throws {
        try ownPassword.check(request.password, call: call)
        let least = PasswordRule.charactersMin(try call.principal().role, hasSecondStep: false)
        guard request.password.count >= least else {
            throw Refusal.failedPrecondition(
                "Without a second step your password needs \(least) characters. Choose a longer one "
                    + "first: deskwire password change"
            )
        }
    }

    private func disable(
        _ request: DisableSecondStepRequest,
        _: Void,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> DisableSecondStepReply {
        let (caller, account, act) = try own(call, transaction)
        try ownPassword.accepted(caller, in: transaction)
        try desk.disableSecondStep(of: account, keeping: caller.session, act: act)
        return DisableSecondStepReply()
    }

    private func createCodes(
        _ request: CreateRecoveryCodesRequest,
        _: Void,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreateRecoveryCodesReply {
        let (caller, account, act) = try own(call, transaction)
        try ownPassword.accepted(caller, in: transaction)
        return CreateRecoveryCodesReply(
            recoveryCodes: try desk.replaceRecoveryCodes(of: account, act: act)
        )
    }

    private func own(
        _ call: Call,
        _ transaction: Transaction
    ) throws -> (caller: Principal, account: Account, act: Act) {
        let caller = try call.principal()
        guard let account = try transaction.snapshot.account(caller.account) else {
            throw Refusal.tokenExpired
        }
        return (caller, account, Act(transaction: transaction, call: call, caller: caller))
    }

    // MARK: Somebody else's

    private func reset(
        _ request: ResetSecondStepRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> ResetSecondStepReply {
        let caller = try call.principal()
        let snapshot = transaction.snapshot
        let found: Account? =
            if request.userID != 0 {
                try AccountID(wire: request.userID).flatMap { try snapshot.account($0) }
            } else {
                try snapshot.account(email: try Wording.address(request.email, field: "email"))
            }
        guard let account = found, account.role != .service else {
            throw Refusal.notFound("There is nobody with this id or address.")
        }
        return ResetSecondStepReply(
            userID: account.id.wire,
            email: account.email,
            wasSet: try desk.resetSecondStep(
                of: account,
                keeping: caller.session,
                act: Act(transaction: transaction, call: call, caller: caller)
            )
        )
    }
}
