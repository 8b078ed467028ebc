import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Whose documents a customer knows of, and what programs that think for themselves write, over TCP.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct DocumentScopeTests {
    private let desk: Installation

    init() throws {
        desk = try SharedDesk.desk
    }

    private func admin(_ arguments: String...) async throws {
        let run = try await desk.boss.run("deskwire", ["admin"] + arguments)
        #expect(run.status == 0, "\(run)")
    }

    private func documents(_ person: Person, _ rest: String...) async throws -> [String] {
        let run = try await person.run("deskwire", ["documents", "list", "--json"] + rest)
        return try JSON(run.output)["documents"].list.map { $0["name"].text }
    }

    @Test("R-151 R-155 a portal role shows an organisation's documents, or only one's own")
    func organisation() async throws {
        let ada = try await desk.customer("docscope-ada")
        let key = try await desk.customer("docscope-key")
        let colleague = try await desk.customer("docscope-colleague")
        let foreign = try await desk.customer("docscope-foreign")
        try await admin("organisation", "create", "Docscope Ltd")
        try await admin("organisation", "create", "Docscope Other")
        for person in [ada, key, colleague] {
            try await admin("organisation", "add", "Docscope Ltd", person.email)
        }
        try await admin("organisation", "add", "Docscope Other", foreign.email)
        try await admin("portal-role", "create", "Reader", "--document-scope", "organisation")
        for person in [key, foreign] {
            try await admin("portal-role", "give", "Reader", person.email)
        }
        let file = try desk.stage.write(Array("An invoice.".utf8), as: "invoice-1.txt")
        let added = try await ada.ask("deskwire", "documents", "add", file.path)
        let id = added["document"]["id"].text
        #expect(try await documents(key) == ["invoice-1.txt"])
        #expect(try await documents(key, "--mine").isEmpty)
        #expect(try await documents(colleague).isEmpty)
        #expect(try await documents(foreign).isEmpty)
        #expect(try await key.run("deskwire", "documents", "show", id).status == 0)
        for person in [colleague, foreign] {
            let shown = try await person.run("deskwire", "documents", "show", id)
            let missing = try await person.run("deskwire", "documents", "show", "987654")
            #expect(shown.status == 1 && shown.status == missing.status)
            let sentence = shown.errors.split(separator: "\n").first
            #expect(sentence == missing.errors.split(separator: "\n").first)
            let got = try await person.run("deskwire", "download", id, "--output", "/dev/null")
            #expect(got.status == 1)
        }
        try await admin("organisation", "remove", "Docscope Ltd", key.email)
        #expect(try await documents(key).isEmpty, "it holds from the next request on")
        #expect(try await key.run("deskwire", "documents", "show", id).status == 1)
    }

    @Test("R-110 what a program that thinks for itself writes has the author kind AI")
    func programsThatThink() async throws {
        let ada = try await desk.customer("thinker")
        let report = try await ada.ask("deskwire", "report", "--message", "Dark.")
        let number = report["ticket"]["number"].text
        let made = try await desk.boss.ask(
            "deskwire",
            "admin",
            "token",
            "create",
            "robot",
            "--scope",
            "tickets",
            "--ai"
        )
        #expect(made["token"]["ai"].isTrue)
        let reply = try await desk.bo.run(
            "deskwire-agent",
            "reply",
            number,
            "Try the switch.",
            "--token",
            made["secret"].text
        )
        #expect(reply.status == 0, "\(reply)")
        for person in [desk.bo, ada] {
            let program = person.email == ada.email ? "deskwire" : "deskwire-agent"
            let thread = try await person.ask(program, "show", number)["messages"].list
            #expect(thread.last?["author"]["kind"].text == "ACTOR_KIND_AI")
            #expect(thread.last?["text"].text == "Try the switch.")
        }
    }
}
