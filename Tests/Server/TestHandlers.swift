import DeskwireDomain
import DeskwireProtocol
import DeskwireServer
import DeskwireStore
import Synchronization

/// Handlers that do what the tests' requests ask for in their texts.
enum TestHandlers {
    static func fill(_ table: inout MethodTable) {
        fill(&table, gate: Gate())
    }

    static func fill(_ table: inout MethodTable, gate: Gate) {
        table.read(Methods.getTicket) { request, _, _ in
            try answer(to: request.number, gate: gate)
            return GetTicketReply(nextPageToken: request.number)
        }
        table.write(Methods.createTicket) { request, call, transaction in
            try transaction.append(
                DeskEvent(
                    kind: .ticketCreated,
                    at: call.now,
                    actor: try call.principal().actor,
                    customer: call.caller?.account,
                    summary: request.subject
                )
            )
            try answer(to: request.message, gate: gate)
            return CreateTicketReply(confirmation: "made \(request.message)")
        }
        table.write(Methods.assignTicket) { request, _, _ in
            AssignTicketReply(ticket: Ticket(id: request.ticketID))
        }
        table.write(Methods.createServiceToken) { request, _, _ in
            CreateServiceTokenReply(secret: "dwt_" + request.name)
        }
        table.offloaded(
            Methods.acceptInvitation,
            prepare: { request, _ in
                guard request.token != "bad" else { throw Refusal.notFound("no such invitation") }
                return request.password + "!"
            },
            commit: { _, hashed, _, _ in AcceptInvitationReply(email: hashed) }
        )
        table.subscription(Methods.subscribe)
    }

    private static func answer(to text: String, gate: Gate) throws {
        switch text {
        case "missing": throw Refusal.notFound("There is no such ticket.")
        case "fault": throw TestFailure("secret text of a fault")
        case "wait": gate.waitUntilOpen()
        case "corrupt": throw StoreError.corrupt("row 7")
        default: break
        }
    }
}

/// Holds the threads that reach it until it is opened. Counts them.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var arrivals = 0
        var threads: [Semaphore] = []
        var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    func waitUntilOpen() {
        let semaphore = Semaphore()
        let isOpen = state.withLock { state in
            state.arrivals += 1
            for watcher in state.watchers where watcher.count <= state.arrivals {
                watcher.continuation.resume()
            }
            state.watchers.removeAll { $0.count <= state.arrivals }
            if !state.isOpen { state.threads.append(semaphore) }
            return state.isOpen
        }
        if !isOpen { semaphore.wait() }
    }

    func open() {
        let threads = state.withLock { state in
            state.isOpen = true
            defer { state.threads = [] }
            return state.threads
        }
        threads.forEach { $0.signal() }
    }

    /// Returns when so many threads have reached it.
    func reached(by count: Int = 1) async {
        await withCheckedContinuation { continuation in
            let isReached = state.withLock { state in
                guard state.arrivals < count else { return true }
                state.watchers.append((count, continuation))
                return false
            }
            if isReached { continuation.resume() }
        }
    }
}
