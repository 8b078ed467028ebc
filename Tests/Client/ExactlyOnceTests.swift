import DeskwireProtocol
import DeskwireSeeds
import NIOCore
import Synchronization
import Testing

@testable import DeskwireClient

/// whatever goes wrong on the way, one call makes one ticket, and the caller learns which.
@Suite(.timeLimit(.minutes(1)))
struct ExactlyOnceTests {
    /// A server that keeps its promises about keys and nothing else.
    private final class UnreliableDesk: Sendable {
        private struct State {
            var generator: SeededRandom
            var idsByKey: [[UInt8]: UInt64] = [:]
            var messagesByID: [UInt64: String] = [:]
            var mishaps = 0
        }

        private let state: Mutex<State>

        init(seed: UInt64) {
            state = Mutex(State(generator: SeededRandom(seed: seed)))
        }

        var messagesByID: [UInt64: String] { state.withLock { $0.messagesByID } }
        var mishaps: Int { state.withLock { $0.mishaps } }

        func handle(_ frame: ScriptedServer.Received, _ peer: Peer) {
            guard frame.header.type == .request, let key = frame.meta?.idempotencyKey,
                let request = try? frame.message(as: CreateTicketRequest.self)
            else { return }
            let chance = state.withLock { state in
                let chance = Int.random(in: 0..<20, using: &state.generator)
                if chance < 7 { state.mishaps += 1 }
                return chance
            }
            switch chance {
            case 0: return peer.close()
            case 1: return peer.goAway(lastRequestID: frame.header.requestID - 1)
            case 2: return peer.refuse(frame, .of(.overloaded))
            case 3: return peer.refuse(frame, .of(.inProgress))
            default: break
            }
            let id = execute(key, request.message)
            switch chance {
            case 4: peer.close()
            case 5: peer.refuse(frame, .of(.outcomeUnknown, outcome: .unknown))
            case 6:
                peer.goAway(lastRequestID: .max)
                peer.reply(to: frame, CreateTicketReply(ticket: Ticket(id: id)))
            default: peer.reply(to: frame, CreateTicketReply(ticket: Ticket(id: id)))
            }
        }

        private func execute(_ key: [UInt8], _ message: String) -> UInt64 {
            state.withLock { state in
                if let id = state.idsByKey[key] { return id }
                let id = UInt64(state.messagesByID.count) + 1
                state.idsByKey[key] = id
                state.messagesByID[id] = message
                return id
            }
        }
    }

    @Test func anUnreliableServerMakesEachTicketOnce() async throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        let desk = UnreliableDesk(seed: seed)
        let server = try await ScriptedServer.start { desk.handle($0, $1) }
        var options = ClientOptions()
        options.retryPolicy = RetryPolicy(
            firstPause: .milliseconds(2),
            longestPause: .milliseconds(20)
        )
        let client = try await DeskClient.connect(to: server.address, options: options)
        let idsByMessage = try await withThrowingTaskGroup(of: (String, UInt64).self) { group in
            for number in 0..<150 {
                group.addTask {
                    let message = "message \(number)"
                    let reply = try await client.call(
                        Methods.createTicket,
                        CreateTicketRequest(message: message)
                    )
                    return (message, reply.ticket?.id ?? 0)
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        let messagesByID = desk.messagesByID
        #expect(messagesByID.count == 150, "seed \(seed)")
        for (message, id) in idsByMessage {
            #expect(messagesByID[id] == message, "seed \(seed)")
        }
        #expect(desk.mishaps > 0, "seed \(seed)")
        await client.close()
        try await server.stop()
    }
}
