import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about where people are logged in (SEC-063): one's own sessions, and for administrators anybody's.
struct SessionHandlers: Sendable {
    func register(in table: inout MethodTable) {
        table.read(Methods.listSessions, list)
        table.write(Methods.endSession, end)
    }

    private func list(
        _ request: ListSessionsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListSessionsReply {
        let caller = try call.principal()
        guard caller.link == nil else {
            throw Refusal.permissionDenied("The link is not for this; log in to do more.")
        }
        var owner: AccountID? = caller.account
        if request.userID != 0, request.userID != caller.account.wire {
            guard caller.role == .administrator else { throw Self.onlyOwn }
            owner = try AccountID(wire: request.userID).flatMap { try snapshot.account($0)?.id }
        }
        guard let owner else { throw Refusal.notFound("There is nobody with this id.") }
        return ListSessionsReply(
            sessions: try snapshot.openSessions(of: owner, now: call.now).map { session in
                DeskwireProtocol.OpenSession(
                    id: session.id.wire,
                    beganAtMs: session.beganAt.rawValue,
                    lastUsedAtMs: session.lastUsedAt.rawValue,
                    expiresAtMs: session.expiresAt.rawValue,
                    peer: session.peer,
                    current: session.id == caller.session
                )
            }
        )
    }

    private static let onlyOwn = Refusal.permissionDenied(
        "You see your own sessions; leave the person out."
    )

    private func end(
        _ request: EndSessionRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> EndSessionReply {
        let caller = try call.principal()
        guard (request.sessionID == 0) == request.others else {
            throw Refusal.invalid("session_id", "Name one session, or all others of yours.")
        }
        let snapshot = transaction.snapshot
        guard !request.others else {
            let others = try snapshot.openSessions(of: caller.account, now: call.now)
                .filter { $0.id != caller.session }
            for session in others { try transaction.endSession(session.id, at: call.now) }
            return EndSessionReply(ended: UInt32(clamping: others.count))
        }
        // Another's is as one that does not exist, but to an administrator.
        guard let id = SessionID(wire: request.sessionID),
            let owner = try snapshot.owner(ofSession: id),
            owner == caller.account || caller.role == .administrator
        else { throw Refusal.notFound("There is no such open session.") }
        try transaction.endSession(id, at: call.now)
        return EndSessionReply(ended: 1)
    }
}
