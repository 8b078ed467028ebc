import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer
@testable import DeskwireStore

/// SEC-064: a service token that is bound to networks is unknown elsewhere.
struct ServiceNetworkTests {
    private func token(
        _ networks: [String],
        days: UInt32 = 0,
        on desk: TestDesk
    ) async throws -> CreateServiceTokenReply {
        try await desk.ask(
            Methods.createServiceToken,
            CreateServiceTokenRequest(
                name: "shop",
                scopes: ["tickets"],
                validDays: days,
                networks: networks
            ),
            as: try await desk.person(.administrator, "boss\(networks.count)\(days)")
        )
    }

    private func answer(
        _ token: String,
        from address: String,
        on desk: TestDesk
    ) async -> Refusal? {
        await desk.authenticate(
            .token(TokenCredential(token: token)),
            peer: Peer(address: address, isLocal: false)
        ).refusal
    }

    @Test func elsewhereItIsAnsweredAsAnUnknownOne() async throws {
        try await TestDesk.run { desk in
            let made = try await token(["203.0.113.0/24", "2001:db8::/32"], on: desk)
            #expect(made.token?.networks == ["203.0.113.0/24", "2001:db8::/32"])
            for address in ["203.0.113.0", "203.0.113.255", "2001:db8::1", "::ffff:203.0.113.7"] {
                #expect(await answer(made.secret, from: address, on: desk) == nil, "\(address)")
            }
            let never = SecretText(kind: .service, random: Array(repeating: 1, count: 32)).text
            let unknown = await answer(never, from: "203.0.113.7", on: desk)
            #expect(unknown == .tokenExpired)
            for address in ["203.0.112.255", "203.0.114.0", "2001:db9::", "", "127.0.0.1"] {
                #expect(await answer(made.secret, from: address, on: desk) == unknown, "\(address)")
            }
            // Who comes from elsewhere has not used it. Uses are counted behind the answer.
            desk.store.writes.settle()
            let uses = try await desk.store.read {
                try $0.first("SELECT uses FROM session WHERE id = \(made.token?.id ?? 0)") {
                    $0.integer(0)
                }
            }
            #expect(uses == 4)
        }
    }

    @Test func withoutNetworksItWorksEverywhereForNinetyDays() async throws {
        try await TestDesk.run { desk in
            let made = try await token([], on: desk)
            #expect(await answer(made.secret, from: "198.51.100.1", on: desk) == nil)
            #expect(made.token?.expiresAtMs == TestDesk.now.adding(days: 90).rawValue)
            let short = try await token([], days: 1, on: desk)
            #expect(short.token?.expiresAtMs == TestDesk.now.adding(days: 1).rawValue)
            desk.store.writes.settle()
            let list = try await desk.ask(
                Methods.listServiceTokens,
                ListServiceTokensRequest(),
                as: try await desk.person(.administrator, "reader")
            )
            #expect(list.tokens.map(\.lastUsedAtMs) == [0, TestDesk.now.rawValue])
        }
    }

    /// A link is a credential: a token that may look after customers and not read tickets gets none to read them with.
    @Test func aTokenHandsOutNoLinkToWhatItMayNotRead() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let request = CreateOpenLinkRequest(customerID: ada.account.wire)
            let some: [Set<DeskwireDomain.Scope>] = [
                [.customers], [.customers, .tickets], [.customers, .documents],
            ]
            for scopes in some {
                let shop = try await desk.person(.service, "shop\(scopes.count)", scopes: scopes)
                let answer = await desk.answer(Methods.createOpenLink, request, as: shop)
                #expect(answer?.code == .permissionDenied, "\(scopes)")
            }
            let all: Set<DeskwireDomain.Scope> = [.customers, .tickets, .documents]
            let bridge = try await desk.person(.service, "bridge", scopes: all)
            #expect(await desk.rejection(Methods.createOpenLink, request, as: bridge) == nil)
        }
    }

    @Test func whatIsNoNetworkIsSaid() async throws {
        try await TestDesk.run { desk in
            let boss = try await desk.person(.administrator, "boss")
            for networks in [["203.0.113.7/24"], ["everywhere"], ["10.0.0.0/8", "x"]] {
                let answer = await desk.answer(
                    Methods.createServiceToken,
                    CreateServiceTokenRequest(
                        name: "shop",
                        scopes: ["tickets"],
                        networks: networks
                    ),
                    as: boss
                )
                #expect(answer?.fields.first?.field == "networks")
            }
        }
    }
}
