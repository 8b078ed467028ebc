import DeskwireDomain
import DeskwireStore

/// One visit by an open link: the link is right, the customer's access mode allows it, and the use is logged.
struct OpenLinkLogin: Sendable {
    let store: DeskStore
    let token: String
    let call: Call
    let trace: LoginTrace
    let completion: @Sendable (Result<LoginAnswer, any Error>) -> Void

    func begin() {
        guard let secret = SecretText(token), secret.kind == .openLink else {
            return completion(.failure(Refusal.badCredentials))
        }
        store.write({ try visit(secret, in: $0) }) { result in
            if case .success(let answer) = result { trace.cameIn(answer.principal) }
            completion(result.map(LoginAnswer.comeIn))
        }
    }

    private func visit(_ secret: SecretText, in transaction: Transaction) throws -> Authenticated {
        let snapshot = transaction.snapshot
        guard let guest = try snapshot.principal(tokenHash: secret.hash, now: call.now),
            guest.link != nil, let customer = try snapshot.account(guest.account)
        else { throw Refusal.tokenExpired }
        let mode = AccessMode.effective(
            own: customer.accessMode,
            settings: try snapshot.settings()
        )
        guard mode == .openLink else { throw OpenLink.modeIsProtected }
        try transaction.useLink(guest.session, peer: call.peer.address, at: call.now)
        try transaction.append(
            DeskEvent(
                kind: .openLinkUsed,
                at: call.now,
                actor: guest.actor,
                customer: guest.account,
                summary: "link \(guest.session)",
                isInternal: true
            )
        )
        return Authenticated(
            principal: guest,
            sessionToken: nil,
            sessionExpiresAt: guest.expiresAt
        )
    }
}
