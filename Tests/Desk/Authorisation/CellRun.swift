import DeskwireDomain
import DeskwireProtocol
import DeskwireWire
import NIOCore
import Synchronization

@testable import DeskwireServer
@testable import DeskwireStore

/// What one cell came to.
struct CellOutcome: Sendable {
    let answer: Answer
    /// The reply or the error, as its bytes go out, without what is sealed anew each time.
    let bytes: [UInt8]
    /// What customers, and a service token with categories, would be told of it at once: events and mails, by who they
    /// are.
    var told: [Asker: [UInt8]] = [:]
}

/// Carries out cells as a connection does: gate, decoding, the handler on the real store. What a request changes is
/// looked at and taken back, so that every cell finds the same desk.
struct CellRun: Sendable {
    let world: AccessWorld
    let schema: RequestSchema
    private var desk: TestDesk { world.desk }

    init(world: AccessWorld, schema: RequestSchema) {
        self.world = world
        self.schema = schema
    }

    // MARK: The gate

    /// What the connection and the method's roles say; nil: come in.
    func gate(_ entry: MethodEntry, _ asker: Asker) -> CellOutcome? {
        switch action(for: entry, asker) {
        case .dispatch: break
        case .refuse(let refusal):
            return CellOutcome(
                answer: .code(refusal.code),
                bytes: refusal.errorBody(traceID: 1).encoded()
            )
        default: return CellOutcome(answer: .closed, bytes: [])
        }
        // As in `dispatch`: between two steps nobody has a role yet.
        if asker == .half { return nil }
        do {
            try entry.access.check(
                principal(asker, for: entry),
                isOperator: asker == .operator,
                now: TestDesk.now
            )
            return nil
        } catch {
            return outcome(of: error)
        }
    }

    /// The machine of a connection on which the asker has got as far as she can.
    private func action(for entry: MethodEntry, _ asker: Asker) -> ServerConnection.OnFrame {
        let hello = Methods.hello.description.opcode
        let now = MonotonicTime(milliseconds: 0)
        var machine = ServerConnection(now: now)
        _ = machine.prefaceReceived(ClientPreface(), now: now)
        let isHello = entry.description.opcode == hello
        if !isHello || asker != .nobody {
            let header = FrameHeader(length: 0, type: .request, opcode: hello, requestID: 1)
            _ = machine.frameReceived(header, openTo: [.anonymous], now: now)
            machine.helloAccepted(offering: .all, maxFrame: 0)
            _ = machine.requestFinished(1, now: now)
            machine.callerChanged(to: asker.standing, now: now)
        }
        let header = FrameHeader(
            length: 0,
            type: .request,
            opcode: entry.description.opcode,
            requestID: 2
        )
        return machine.frameReceived(header, openTo: entry.openTo, now: now)
    }

    /// A service has the scope of the method, or every other one.
    private func principal(_ asker: Asker, for entry: MethodEntry) -> Principal? {
        guard asker == .scopeless else { return world.principal(asker) }
        var scopes = Set(Scope.allCases)
        if let scope = Scope(rawValue: entry.description.scope) { scopes.remove(scope) }
        return world.principal(.service)?.with(scopes: scopes)
    }

    // MARK: Behind it

    func ask(_ entry: MethodEntry, _ request: [UInt8], as asker: Asker) async -> CellOutcome {
        do {
            return try await carryOut(entry, request, asker)
        } catch {
            return outcome(of: error)
        }
    }

    private func outcome(of error: any Error) -> CellOutcome {
        let body = ErrorBody(Rejection(error), traceID: 1)
        return CellOutcome(answer: .code(body.code), bytes: body.encoded())
    }

    private func call(_ asker: Asker) -> Call {
        Call(
            caller: world.principal(asker),
            peer: Peer(address: "", isLocal: true, isOperator: asker == .operator),
            now: TestDesk.now,
            deadline: .distantFuture,
            traceID: 1,
            idempotencyKey: Array(repeating: 0xCE, count: 16)
        )
    }

    private func carryOut(
        _ entry: MethodEntry,
        _ request: [UInt8],
        _ asker: Asker
    ) async throws -> CellOutcome {
        let (call, body) = (call(asker), ByteBuffer(bytes: request))
        switch entry.work {
        case .immediate(let answer):
            var output = FrameOutput()
            let address = ReplyAddress(
                connection: 1,
                requestID: 1,
                opcode: entry.description.opcode,
                isSensitive: true,
                traceID: 1
            )
            try answer(body, call, address, &output)
            return CellOutcome(answer: .ok, bytes: Array(output.bytes.readableBytesView))
        case .prepared(let prepare):
            switch try prepare(body, call) {
            case .read(let read), .longRead(let read):
                let reply = try await desk.store.read { try read($0) }
                return CellOutcome(answer: .ok, bytes: lasting(reply, of: entry))
            case .write(let step): return try await takeBack(step, of: entry)
            case .offloaded(_, let prepare): return try await takeBack(try prepare(), of: entry)
            case .subscription(let request):
                return try await subscribe(request, as: asker)
            case .session(let change): return try await self.change(change, call)
            }
        }
    }

    /// A reply without the cursor that is sealed anew each time.
    private func lasting(_ reply: [UInt8], of entry: MethodEntry) -> [UInt8] {
        let sealed = schema.replies[entry.description.name]?["as_of"]
        return ProtoBytes.parts(of: reply).filter { $0.number != sealed }.flatMap(\.bytes)
    }

    // MARK: Writes

    private struct TakenBack: Error {
        let outcome: CellOutcome
    }

    private func takeBack(
        _ step: @escaping WriteStep,
        of entry: MethodEntry
    ) async throws -> CellOutcome {
        do {
            return try await desk.store.write { transaction in
                let before = try Self.ends(transaction.snapshot)
                let reply = try step(transaction).bytes
                var outcome = CellOutcome(answer: .ok, bytes: lasting(reply, of: entry))
                outcome.told = try told(since: before, in: transaction.snapshot)
                throw TakenBack(outcome: outcome)
            }
        } catch let undone as TakenBack {
            return undone.outcome
        }
    }

    private static func ends(_ snapshot: Snapshot) throws -> (event: UInt64, mail: Int64) {
        let mail = try snapshot.first("SELECT ifnull(max(id), 0) FROM mail") { $0.integer(0) }
        return (try snapshot.eventLog().newestSeq, mail ?? 0)
    }

    /// The events and mails that a write brings to those who may not know of all.
    private func told(
        since before: (event: UInt64, mail: Int64),
        in snapshot: Snapshot
    ) throws -> [Asker: [UInt8]] {
        let events = try snapshot.events(after: before.event, limit: 1_000)
        let mails = try snapshot.all(
            """
            SELECT r.address, m.subject || ' ' || m.text || ' ' || m.from_name
            FROM mail m JOIN mail_recipient r ON r.mail_id = m.id WHERE m.id > ?
            """,
            [before.mail]
        ) { ($0.text(0), $0.text(1)) }
        var told: [Asker: [UInt8]] = [:]
        for (asker, principal) in world.askers where asker.isCustomer || asker == .limited {
            let seen = events.filter { $0.isVisible(to: principal) }
            let batch = EventBatch(events: seen.map { Event($0, for: principal) })
            let letters = mails.filter { $0.0 == principal.email }.flatMap { Array($0.1.utf8) }
            told[asker] = batch.encoded() + letters
        }
        return told
    }

    // MARK: Streams and sessions

    /// What a subscription from the beginning would bring, by the machine that a stream is led by.
    private func subscribe(
        _ request: SubscribeRequest,
        as asker: Asker
    ) async throws -> CellOutcome {
        guard let principal = world.principal(asker) else { throw Refusal.unauthenticated }
        let seal = CursorSeal(macKey: TestDesk.macKey)
        let cursor = seal.cursor(request.cursor, of: principal)
        if cursor == nil, !request.cursor.isEmpty { throw Refusal.cursorExpired }
        let wish = try EventWish(request.filter)
        return try await desk.store.read { snapshot in
            try PortalGate.check(
                Methods.subscribe.description.opcode,
                caller: principal,
                in: snapshot
            )
            let log = try snapshot.eventLog()
            let from = cursor ?? EventCursor(epoch: log.epoch, seq: 0)
            var subscription = Subscription(principal: principal, wish: wish, from: from)
            guard subscription.opened(log) != .cursorExpired else { throw Refusal.cursorExpired }
            let events = try snapshot.events(after: from.seq, limit: 10_000)
            let page = EventPage(log: log, events: events, isFull: false)
            let seen = subscription.pageRead(page, recent: RecentEvents()).deliver
            let batch = EventBatch(events: seen.map { Event($0, for: principal) })
            return CellOutcome(answer: .ok, bytes: batch.encoded())
        }
    }

    private func change(
        _ request: SessionRequest,
        _ call: Call
    ) async throws -> CellOutcome {
        switch request {
        case .hello(let hello): return try await offer(hello.credential, call)
        case .authenticate(let request): return try await offer(request.credential, call)
        case .logout:
            guard let caller = call.caller else { throw Refusal.unauthenticated }
            // It ends the asker's session, which others of the matrix need: so the caller has one that is nobody's.
            let other = caller.with(session: SessionID(rawValue: .max))
            try await withCheckedThrowingContinuation { continuation in
                desk.authenticator.logout(other, call: call) { continuation.resume(with: $0) }
            }
            return CellOutcome(answer: .ok, bytes: [])
        }
    }

    private func offer(_ credential: Credential?, _ call: Call) async throws -> CellOutcome {
        let answer: LoginAnswer = try await withCheckedThrowingContinuation { continuation in
            desk.authenticator.authenticate(credential ?? Credential(), call: call) {
                continuation.resume(with: $0)
            }
        }
        try await world.giveLoginLinkBack()
        guard case .comeIn(let authenticated) = answer else {
            throw TestFailure("nobody here has a second step")
        }
        return CellOutcome(
            answer: .ok,
            bytes: Identity(authenticated.principal).encoded()
        )
    }
}

extension Principal {
    fileprivate func with(scopes: Set<Scope>? = nil, session: SessionID? = nil) -> Principal {
        Principal(
            account: account,
            role: role,
            name: name,
            email: email,
            scopes: scopes ?? self.scopes,
            session: session ?? self.session,
            expiresAt: expiresAt,
            link: link,
            sharing: sharing,
            view: view,
            authenticatedAt: authenticatedAt
        )
    }
}
