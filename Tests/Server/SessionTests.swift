import DeskwireDomain
import DeskwireProtocol
import DeskwireServer
import DeskwireStore
import NIOCore
import Testing

/// Who speaks on a connection, from Hello to the end of the session.
@Suite(.timeLimit(.minutes(2)))
struct SessionTests {
    @Test func helloAnswersWhoTheCallerIs() async throws {
        try await TestServer.run { server in
            let client = try await server.connect()
            try await client.sendPreface()
            try await client.request(
                Methods.hello,
                HelloRequest(
                    features: ["deflate", "grease-0001"],
                    credential: Credential(kind: .token(TokenCredential(token: "staff")))
                )
            )
            _ = try await client.bytes(Preface.byteCount)
            let reply = try await client.nextReply(HelloReply.self)
            #expect(reply.features == ["deflate"])
            #expect(reply.maxInflight == Limits.maxInFlight)
            #expect(reply.authenticated?.identity?.role == .staff)
            #expect(reply.idempotencyTtlS == 604_800)
        }
    }

    // DWP-23
    @Test func aRefusedHelloMayBeTriedAgain() async throws {
        try await TestServer.run { server in
            let client = try await server.connect()
            try await client.sendPreface()
            _ = try await client.bytes(Preface.byteCount)
            func hello(_ token: String) -> HelloRequest {
                HelloRequest(credential: Credential(kind: .token(TokenCredential(token: token))))
            }
            let error = try await client.refusal(of: Methods.hello, hello("nobody"))
            #expect(error.code == .badCredentials)
            let reply = try await client.call(Methods.hello, hello("customer"))
            #expect(reply.authenticated?.identity?.role == .customer)
        }
    }

    // DWP-32
    @Test func authenticateMayChangeTheCaller() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer")
            let request = AuthenticateRequest(
                credential: Credential(kind: .token(TokenCredential(token: "staff")))
            )
            let reply = try await client.call(Methods.authenticate, request)
            #expect(reply.identity?.role == .staff)
            _ = try await client.call(Methods.assignTicket, AssignTicketRequest(ticketID: 1))
            let wrong = try await client.refusal(
                of: Methods.authenticate,
                AuthenticateRequest(
                    credential: Credential(
                        kind: .password(PasswordCredential(login: "a", secret: "wrong"))
                    )
                )
            )
            #expect(wrong.code == .badCredentials)
            _ = try await client.call(Methods.assignTicket, AssignTicketRequest(ticketID: 1))
        }
    }

    // DWP-33
    @Test func aCredentialWithoutAKindIsRefused() async throws {
        try await TestServer.run { server in
            let client = try await server.hello()
            let error = try await client.refusal(of: Methods.authenticate, AuthenticateRequest())
            #expect(error.code == .mechanismUnsupported)
        }
    }

    @Test func logoutMakesAStranger() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "customer")
            _ = try await client.call(Methods.logout, LogoutRequest())
            let error = try await client.refusal(of: Methods.getTicket, GetTicketRequest())
            #expect(error.code == .unauthenticated)
        }
    }

    /// SEC-062: the token was good when it was looked up, and its session ended before the answer came home.
    @Test func aSessionThatEndsDuringItsLoginOpensNothing() async throws {
        try await TestServer.run { server in
            let client = try await server.hello()
            let request = AuthenticateRequest(
                credential: Credential(kind: .token(TokenCredential(token: "ended meanwhile")))
            )
            let error = try await client.refusal(of: Methods.authenticate, request)
            #expect(error.code == .tokenExpired)
            let next = try await client.refusal(of: Methods.getTicket, GetTicketRequest())
            #expect(next.code == .unauthenticated)
        }
    }

    // SEC-062
    @Test func aSessionEndedElsewhereEndsStreamsAndAccess() async throws {
        try await TestServer.run { server in
            // The session's id is the first that the store gives, and must be the one of the test's customer.
            let client = try await server.hello(as: "customer", features: ["events.v1"])
            try await client.request(Methods.subscribe, SubscribeRequest())
            _ = try await client.nextReply(SubscribeReply.self)
            try await server.store.endSession(TestPeople.customer.session)
            #expect(try await client.nextError().code == .tokenExpired)
            let error = try await client.refusal(of: Methods.getTicket, GetTicketRequest())
            #expect(error.code == .tokenExpired)
            #expect(error.retry == .afterRefresh)
            let request = AuthenticateRequest(
                credential: Credential(kind: .token(TokenCredential(token: "customer")))
            )
            _ = try await client.call(Methods.authenticate, request)
            _ = try await client.call(Methods.getTicket, GetTicketRequest())
        }
    }
}

extension DeskStore {
    /// Makes sessions until there is one with this id, then ends it.
    func endSession(_ id: SessionID) async throws {
        try await write { transaction in
            let now = Timestamp(rawValue: 1_000)
            let account = try transaction.insertAccount(
                role: .service,
                name: "s",
                email: nil,
                by: .system,
                at: now
            )
            var last = SessionID(rawValue: 0)
            while last < id {
                let hash = (0..<32).map { UInt8(truncatingIfNeeded: last.rawValue >> ($0 * 2)) }
                last = try transaction.insertSession(
                    NewSession(
                        account: account.id,
                        tokenHash: hash,
                        expiresAt: TestPeople.farFuture,
                        idleMs: 1_000
                    ),
                    at: now
                )
            }
            try transaction.endSession(id, at: now)
        }
    }
}
