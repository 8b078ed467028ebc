import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Full-text search over TCP, as customers and staff use it. S-202.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct SearchTests {
    @Test("S-202 a ticket is findable the moment its creation is acknowledged")
    func findableAtOnce() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("ada").client()
        let bo = try await desk.bo.client()
        for round in 1...30 {
            let word = "flash\(round)x"
            let number = try await open("A \(word) here.", as: ada)
            #expect(try await find(word, as: bo) == [number])
            #expect(try await find(word, as: ada) == [number])
        }
        await ada.close()
        await bo.close()
    }

    @Test("S-202 words, phrases, beginnings, accents, numbers, items, names, addresses and tags")
    func wordsOfEveryKind() async throws {
        let desk = try SharedDesk.desk
        let eve = try await desk.customer("eveline")
        let ada = try await eve.client()
        let bo = try await desk.bo.client()
        let number = try await open(
            "The Café lamp does not light.",
            subject: "Dim hallway",
            ref: "SUB-778",
            as: ada
        )
        _ = try await open("Light does not come.", as: ada)
        try await desk.bo.ask("deskwire-agent", "tag", number, "velvet")
        for query in [
            "cafe lamp", "LAMP café", "\"does not light\"", "hall*", number, "SUB-778",
            "eveline dim", "eveline@example.com \"hallway\"", "velvet", "tag:velvet",
            "ref:sub-778", "customer:eveline dim", "lamp status:open assignee:none",
        ] {
            #expect(try await find(query, as: bo) == [number], "\(query)")
        }
        #expect(try await find("\"light does not\" lamp", as: bo) == [])
        let reply = try await bo.call(Methods.search, SearchRequest(query: "\"not light\""))
        #expect(reply.hits.first?.snippet.filter(\.isHit).map(\.text) == ["not", "light"])
        #expect(
            reply.hits.first?.snippet.map(\.text).joined() == "The Café lamp does not light."
        )
        await ada.close()
        await bo.close()
    }

    @Test("S-202 a customer finds her own tickets' public text and nothing else")
    func permissionCanary() async throws {
        let desk = try SharedDesk.desk
        let mine = try await desk.customer("mona").client()
        let hers = try await desk.customer("petra").client()
        let number = try await open("My own gramophone.", as: mine)
        let foreign = try await open("A foreign gramophone.", as: hers)
        try await desk.bo.ask("deskwire-agent", "note", number, "CANARYWORD about the gramophone")
        try await desk.bo.ask("deskwire-agent", "tag", number, "canarytag")
        let bo = try await desk.bo.client()
        #expect(try await find("canaryword", as: bo) == [number])
        #expect(try await find("canarytag", as: bo) == [number])
        #expect(try await find("gramophone", as: bo) == [foreign, number])

        #expect(try await find("gramophone", as: mine) == [number])
        for query in [
            "canaryword", "canary*", "canarytag", "foreign", "petra", foreign,
            "\"about the gramophone\"", "customer1", "\"owner:customer1\" gramophone",
            "internal_words", "\"text:\" canaryword", "} : canaryword",
        ] {
            #expect(try await find(query, as: mine) == [], "\(query)")
        }
        let reply = try await mine.call(Methods.search, SearchRequest(query: "gramophone"))
        #expect(reply.hits.first?.visibility == .public)
        #expect(!"\(reply)".lowercased().contains("canary"))
        for query in ["assignee:none", "customer:petra", "tag:canarytag", "text:canaryword"] {
            await #expect(throws: (any Error).self) { try await find(query, as: mine) }
        }
        for client in [mine, hers, bo] { await client.close() }
    }

    @Test("S-202 no character that is typed is an operator, and none breaks the search")
    func metacharacters() async throws {
        let bo = try await SharedDesk.desk.bo.client()
        for query in [
            "\"", "\"\"\"", "a AND", "NOT a", "a OR OR b", "NEAR(a b, 2)", "^a", "{text}: a",
            "a + b", "*", "a**", "-a", "'; DROP TABLE ticket; --", "%", "_", "\\", "a\u{0}b",
            "\u{202E}abc", "(((((", "a:b:c", "😀", "status:\"", "ref:'", "tag:\"%\"", "é\u{301}",
        ] {
            do {
                _ = try await bo.call(Methods.search, SearchRequest(query: query))
            } catch {
                #expect(error.server?.code == .invalidArgument, "\(query): \(error)")
            }
        }
        await bo.close()
    }

    @Test("S-202 pages give each ticket once, newest first, without a gap while tickets come in")
    func paging() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("paula").client()
        let bo = try await desk.bo.client()
        var expected: [String] = []
        for number in 1...23 {
            expected.insert(try await open("Paging piece \(number).", as: ada), at: 0)
        }
        try await desk.bo.ask("deskwire-agent", "note", expected[4], "A paging note.")
        for query in ["paging", "customer:paula", "paging status:open"] {
            var found: [String] = []
            var token = ""
            repeat {
                let reply = try await bo.call(
                    Methods.search,
                    SearchRequest(query: query, pageSize: 5, pageToken: token)
                )
                found += reply.hits.compactMap { $0.ticket?.number }
                token = reply.nextPageToken
                if found.count == 10 { _ = try await open("Another paging piece.", as: ada) }
            } while !token.isEmpty
            #expect(found.suffix(23) == expected[...], "\(query)")
            #expect(Set(found).count == found.count)
        }
        await #expect(throws: (any Error).self) {
            try await bo.call(
                Methods.search,
                SearchRequest(query: "other", pageToken: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
            )
        }
        await ada.close()
        await bo.close()
    }

    @Test("S-202 both programs search, and refuse an unknown field in words")
    func verbs() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("vera")
        let number = try await ada.ask("deskwire", "report", "--message", "A violet kettle.")[
            "ticket"
        ]["number"].text
        let shown = try await ada.run("deskwire", "search", "violet", "kett*")
        #expect(shown.output.contains(number))
        #expect(shown.output.contains("A *violet* *kettle*."))
        let found = try await desk.bo.ask("deskwire-agent", "search", "violet customer:vera")
        #expect(found["hits"].list.map { $0["ticket"]["number"].text } == [number])
        let nothing = try await ada.run("deskwire", "search", "before:2020-01-01")
        #expect(nothing.output == "Nothing found.\n")
        let refused = try await desk.bo.run("deskwire-agent", "search", "colour:violet")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("There is no search field “colour”"))
        let unknown = try await desk.bo.run("deskwire-agent", "search", "category:Nowhere")
        #expect(unknown.errors.contains("There is no category “Nowhere”"))
    }

    private func open(
        _ message: String,
        subject: String = "",
        ref: String = "",
        as client: DeskClient
    ) async throws -> String {
        let reply = try await client.call(
            Methods.createTicket,
            CreateTicketRequest(message: message, subject: subject, ref: ref)
        )
        return reply.ticket?.number ?? ""
    }

    private func find(_ query: String, as client: DeskClient) async throws -> [String] {
        let reply = try await client.call(Methods.search, SearchRequest(query: query))
        return reply.hits.compactMap { $0.ticket?.number }
    }
}
