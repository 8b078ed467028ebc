import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about another e-mail address of one's own (SEC-057): asking for it, confirming it, taking it back.
struct EmailChangeHandlers: Sendable {
    let desk: Desk

    func register(in table: inout MethodTable) {
        table.write(Methods.requestEmailChange, request)
        table.write(Methods.confirmEmailChange, confirm)
        table.write(Methods.revertEmailChange, revert)
    }

    /// The gate has asked for a login of late.
    private func request(
        _ request: RequestEmailChangeRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RequestEmailChangeReply {
        let caller = try call.principal()
        guard let account = try transaction.snapshot.account(caller.account) else {
            throw Refusal.tokenExpired
        }
        let expiresAt = try desk.requestAddress(
            try Wording.address(request.email, field: "email"),
            for: account,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return RequestEmailChangeReply(expiresAtMs: expiresAt.rawValue)
    }

    private func confirm(
        _ request: ConfirmEmailChangeRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> ConfirmEmailChangeReply {
        let secret = try secret(request.token, .addressChange)
        let account = try desk.confirmAddress(
            secret,
            keeping: call.caller,
            now: call.now,
            transaction: transaction
        )
        return ConfirmEmailChangeReply(email: account.email)
    }

    private func revert(
        _ request: RevertEmailChangeRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RevertEmailChangeReply {
        let secret = try secret(request.token, .addressRevert)
        let account = try desk.revertAddress(secret, now: call.now, transaction: transaction)
        return RevertEmailChangeReply(email: account.email)
    }

    private func secret(_ text: String, _ kind: SecretText.Kind) throws(Refusal) -> SecretText {
        guard let secret = SecretText(text), secret.kind == kind else {
            throw .invalid(
                "token",
                "This is not a token of a mail about your address; copy it as a whole."
            )
        }
        return secret
    }
}
