import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Another address, and where one is logged in, by the verbs of the programs.
@Suite(.timeLimit(.minutes(3)))
struct AddressChangeTests {
    @Test("SEC-057 an address is changed, confirmed and taken back by verbs; sessions end at once")
    func changing() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.registered("ada")
            let mine = try await desk.logIn(ada.email)
            let other = try await desk.logIn(ada.email)
            let new = "ada.lovelace@example.org"
            let asked = try await desk.run("deskwire", "address", "change", new, as: mine)
            #expect(asked.status == 0 && asked.output.contains("on its way"), "\(asked)")
            let token = try await desk.secret("dwe_", to: new)
            let confirmed = try await desk.run("deskwire", "address", "confirm", "--token", token)
            #expect(confirmed.output.contains(new), "\(confirmed)")
            let start = ContinuousClock.now
            for client in [mine, other] {
                let ended = try await AccessDesk.soon("the end of a session") {
                    try await refusalCode {
                        _ = try await client.call(Methods.listTickets, ListTicketsRequest())
                    }
                }
                #expect(ended == .tokenExpired)
            }
            #expect(ContinuousClock.now - start < .seconds(1))
            #expect(
                try await refusalCode { _ = try await desk.logIn(ada.email) } == .badCredentials
            )
            _ = try await desk.logIn(new)

            let back = try await desk.secret("dwv_", to: ada.email)
            let reverted = try await desk.run("deskwire", "address", "revert", "--token", back)
            #expect(reverted.output.contains(ada.email), "\(reverted)")
            _ = try await desk.logIn(ada.email)
            let again = try await desk.run("deskwire", "address", "revert", "--token", back)
            #expect(again.status != 0 && again.errors.contains("not valid any more"), "\(again)")
        }
    }

    @Test("SEC-063 sessions are listed and ended by verbs, and the other connection is out at once")
    func sessions() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.registered("ada")
            let mine = try await desk.logIn(ada.email)
            let other = try await desk.logIn(ada.email)
            let list = try await desk.run("deskwire", "sessions", as: mine)
            #expect(list.output.contains("(this one)"), "\(list)")
            let ended = try await desk.run("deskwire", "sessions", "end", "--others", as: mine)
            #expect(ended.output.contains("Ended 1 session"), "\(ended)")
            let start = ContinuousClock.now
            _ = try await AccessDesk.soon("the end of the other session") {
                try await refusalCode {
                    _ = try await other.call(Methods.listTickets, ListTicketsRequest())
                }
            }
            #expect(ContinuousClock.now - start < .seconds(1))
            _ = try await mine.call(Methods.listTickets, ListTicketsRequest())
        }
    }

    @Test("SEC-064 a token for another network is unknown here; the list says where each works")
    func networks() async throws {
        try await AccessDesk.with { desk in
            for (network, isHere) in [("127.0.0.0/8", true), ("203.0.113.0/24", false)] {
                let made = try await desk.boss.call(
                    Methods.createServiceToken,
                    CreateServiceTokenRequest(
                        name: "shop \(network)",
                        scopes: ["tickets"],
                        networks: [network]
                    )
                )
                let code = try await refusalCode {
                    let client = try await DeskClient.connect(
                        to: desk.address,
                        credential: .token(made.secret)
                    )
                    await client.close()
                }
                #expect(code == (isHere ? nil : .tokenExpired))
            }
            let list = try await desk.run("deskwire", "admin", "token", "list", as: desk.boss)
            #expect(list.output.contains("203.0.113.0/24"), "\(list)")
        }
    }
}
