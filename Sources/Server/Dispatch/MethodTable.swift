import DeskwireDomain
package import DeskwireProtocol
package import DeskwireStore
package import DeskwireWire
import NIOCore

/// The closed table from opcode to handler, filled once at start-up.
///
/// Duties:
/// 1. Erases each handler once, into one closure that decodes, checks and runs.
/// 2. Finds the entry of an opcode by index.
///
/// Handlers throw `Refusal` to say no; whatever else they throw is a fault of the server and reaches the client only
/// as a trace id. They take the time from the call, and do no I/O but through what they are given.
package struct MethodTable: Sendable {
    private var entries: [MethodEntry] = []
    /// For each opcode the place of its entry plus one; 0 where there is none.
    private var places: [UInt16] = []
    private let keyedReplies: KeyedReplies

    package init(sealing: ReplySealing) {
        keyedReplies = KeyedReplies(sealing: sealing)
    }

    /// A method that needs no storage; its handler runs on the event loop and must not wait for anything.
    ///
    /// Inlined, so that its closure knows its messages: what asks the type of each request costs more than the answer.
    @inline(__always)
    package mutating func connection<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ handler: @escaping @Sendable (Request, Call) throws -> Reply
    ) {
        let description = method.description
        add(description) { body, call, address, output in
            let request = try Request(request: body, of: description)
            try output.reply(try handler(request, call), to: address)
        }
    }

    /// A method that reads: its handler is given a consistent view of the storage. With `transfers`, its reply is a
    /// chunk of a file, and few of them are made at once.
    package mutating func read<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        transfers: Transfers? = nil,
        _ handler: @escaping @Sendable (Request, Call, Snapshot) throws -> Reply
    ) {
        read(method, transfers: transfers) { request, call, snapshot in
            EncodedBody<Reply>(bytes: try handler(request, call, snapshot).encoded())
        }
    }

    /// The same, where the handler writes the reply's bytes itself.
    package mutating func read<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        transfers: Transfers? = nil,
        _ handler: @escaping @Sendable (Request, Call, Snapshot) throws -> EncodedBody<Reply>
    ) {
        let description = method.description
        let isPaged = Request.self is any PageRequest.Type
        add(description) { (body, call) throws(Rejection) in
            let permit = try transfers?.begin(call)
            let request = try Request(request: body, of: description)
            let run: @Sendable (Snapshot) throws -> [UInt8] = { snapshot in
                try PortalGate.check(description.opcode, caller: call.caller, in: snapshot)
                return try withExtendedLifetime(permit) {
                    try handler(request, call, snapshot).bytes
                }
            }
            let isLong =
                isPaged && (request as? any PageRequest)?.isLongReading(by: call.caller) == true
            return isLong ? .longRead(run) : .read(run)
        }
    }

    /// A method that writes: its handler runs in the group commit, under a savepoint of its own. When it throws,
    /// what it wrote is undone; when it returns, its reply is sent after the commit. With `transfers`, its request is
    /// a chunk of a file, and few of them wait at once.
    package mutating func write<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        transfers: Transfers? = nil,
        _ handler: @escaping @Sendable (Request, Call, Transaction) throws -> Reply
    ) {
        let description = method.description
        let keyedReplies = keyedReplies
        let isAudited = MethodAudit(description) == .written
        add(description) { (body, call) throws(Rejection) in
            let permit = try transfers?.begin(call)
            let request = try Request(request: body, of: description)
            let attempt = try description.attempt(of: request, call: call)
            return .write { transaction in
                transaction.acting = Acting(call, method: description)
                try PortalGate.check(
                    description.opcode,
                    caller: call.caller,
                    in: transaction.snapshot
                )
                return try withExtendedLifetime(permit) {
                    try keyedReplies.run(attempt, call: call, in: transaction) {
                        let reply = try handler(request, call, transaction).encoded()
                        if isAudited { try transaction.audit(description, call) }
                        return reply
                    }
                }
            }
        }
    }

    /// A method with slow work: `prepare` runs in a bounded pool, `commit` then as a write does.
    package mutating func offloaded<Request: WireMessage, Value: Sendable, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        in pool: OffloadPool = .passwords,
        prepare: @escaping @Sendable (Request, Call) throws -> Value,
        commit: @escaping @Sendable (Request, Value, Call, Transaction) throws -> Reply
    ) {
        let description = method.description
        let keyedReplies = keyedReplies
        let isAudited = MethodAudit(description) == .written
        add(description) { (body, call) throws(Rejection) in
            let request = try Request(request: body, of: description)
            let attempt = try description.attempt(of: request, call: call)
            return .offloaded(pool) {
                let value = try prepare(request, call)
                return { transaction in
                    transaction.acting = Acting(call, method: description)
                    return try keyedReplies.run(attempt, call: call, in: transaction) {
                        let reply = try commit(request, value, call, transaction).encoded()
                        if isAudited { try transaction.audit(description, call) }
                        return reply
                    }
                }
            }
        }
    }

    /// The subscription to events, which the events hub owns.
    package mutating func subscription(_ method: Method<SubscribeRequest, SubscribeReply>) {
        let description = method.description
        add(description) { (body, _) throws(Rejection) in
            .subscription(try SubscribeRequest(request: body, of: description))
        }
    }

    /// Hello, Authenticate and Logout, which change the connection itself.
    package mutating func session<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ change: @escaping @Sendable (Request) -> SessionRequest
    ) {
        let description = method.description
        add(description) { (body, _) throws(Rejection) in
            .session(change(try Request(request: body, of: description)))
        }
    }

    /// The entry of an opcode; nil for a method this server does not know.
    func entry(_ opcode: UInt16) -> MethodEntry? {
        let index = Int(opcode)
        guard index < places.count, places[index] != 0 else { return nil }
        return entries[Int(places[index]) - 1]
    }

    /// What the table knows, in the order of opcodes.
    package var descriptions: [MethodDescription] {
        entries.map(\.description).sorted { $0.opcode < $1.opcode }
    }

    private mutating func add(
        _ description: MethodDescription,
        _ answer: @escaping MethodEntry.ImmediateAnswer
    ) {
        add(MethodEntry(description: description, work: .immediate(answer)))
    }

    private mutating func add(
        _ description: MethodDescription,
        _ prepare: @escaping MethodEntry.Preparation
    ) {
        add(MethodEntry(description: description, work: .prepared(prepare)))
    }

    /// Two handlers for one opcode are a mistake of whoever fills the table, found at the first start.
    private mutating func add(_ entry: MethodEntry) {
        let index = Int(entry.description.opcode)
        if index >= places.count {
            places.append(contentsOf: repeatElement(0, count: index + 1 - places.count))
        }
        precondition(places[index] == 0, "Method \(entry.description.name) has two handlers.")
        entries.append(entry)
        places[index] = UInt16(entries.count)
    }
}
