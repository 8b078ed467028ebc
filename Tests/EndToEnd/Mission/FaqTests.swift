import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Questions that are asked often.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct FaqTests {
    private func write(
        _ question: String,
        _ options: String...,
        as person: Person
    ) async throws -> UInt64 {
        let run = try await person.run(
            "deskwire-agent",
            ["faq", "create", question, "The answer to \(question)", "--json"] + options
        )
        #expect(run.status == 0, "\(run)")
        return try JSON(run.lines.last ?? "")["article"]["id"].integer
    }

    @Test(
        "R-156 staff write, order, publish and delete; customers list, search and read what is published"
    )
    func articles() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("faq-ada")
        let dark = try await write(
            "Why is it dark?",
            "--category",
            "Lamps",
            "--publish",
            as: desk.bo
        )
        let draft = try await write("Why is it secret?", as: desk.bo)
        let loud = try await write("Warum läutet es?", "--publish", as: desk.bo)
        func list(_ arguments: String...) async throws -> [UInt64] {
            let run = try await ada.run("deskwire", ["faq", "list", "--json"] + arguments)
            return try JSON(run.lines.last ?? "")["articles"].list.map { $0["id"].integer }
        }
        #expect(try await list() == [dark, loud])
        #expect(try await list("--recent") == [loud, dark])
        #expect(try await list("dark", "ANSWER") == [dark])
        #expect(try await list("LÄUTET") == [loud])
        #expect(try await list("secret") == [])
        #expect(try await list("--category", "lamps") == [dark])
        let hidden = try await ada.run("deskwire", "faq", "show", String(draft))
        let missing = try await ada.run("deskwire", "faq", "show", "999999")
        for run in [hidden, missing] {
            #expect(run.status == 1 && run.errors.contains("There is no such article."))
        }
        try await desk.bo.ask(
            "deskwire-agent",
            "faq",
            "edit",
            String(draft),
            "--published",
            "true",
            "--position",
            "1"
        )
        #expect(try await list().first == dark)
        try await desk.bo.ask("deskwire-agent", "faq", "edit", String(dark), "--position", "9")
        #expect(try await list() == [draft, loud, dark])
        let staff = try await desk.bo.ask("deskwire-agent", "faq", "list")
        #expect(staff["categories"].list.map(\.text) == ["Lamps"])
        try await desk.bo.ask(
            "deskwire-agent",
            "faq",
            "edit",
            String(draft),
            "--published",
            "false"
        )
        #expect(try await list() == [loud, dark])
        try await desk.bo.ask("deskwire-agent", "faq", "delete", String(loud), "--yes")
        #expect(try await list() == [dark])
        let client = try await ada.client()
        let refused = await client.refusal(
            Methods.createArticle,
            CreateArticleRequest(question: "May I?", answer: "No.")
        )
        #expect(refused?.code == .permissionDenied)
        await client.close()
    }

    @Test(
        "R-156 each customer has one vote that she may change; comments show, and staff hide them"
    )
    func votesAndComments() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("vote-ada")
        let bea = try await desk.customer("vote-bea")
        let id = try await write("Does it help?", "--publish", as: desk.bo)
        func vote(_ person: Person, _ word: String) async throws -> [UInt64] {
            let article = try await person.ask("deskwire", "faq", "vote", String(id), word)[
                "article"
            ]
            return [article["helpfulYes"].integer, article["helpfulNo"].integer]
        }
        #expect(try await vote(ada, "yes") == [1, 0])
        #expect(try await vote(ada, "yes") == [1, 0])
        #expect(try await vote(bea, "no") == [1, 1])
        #expect(try await vote(ada, "no") == [0, 2])
        #expect(try await vote(bea, "none") == [0, 1])
        let shown = try await ada.run("deskwire", "faq", "show", String(id))
        #expect(shown.output.contains("0 out of 1 found this helpful. You said no."))

        let comment = try await ada.ask(
            "deskwire",
            "faq",
            "comment",
            String(id),
            "It did not help me."
        )["comment"]["id"].integer
        try await desk.bo.ask("deskwire-agent", "faq", "comment", String(id), "Then call us.")
        let seen = try await bea.ask("deskwire", "faq", "show", String(id))
        #expect(
            seen["comments"].list.map { $0["text"].text }
                == ["It did not help me.", "Then call us."]
        )
        #expect(seen["comments"][0]["author"]["name"].text == "")
        #expect(seen["comments"][1]["author"]["name"].text == "Bo")
        try await desk.bo.ask("deskwire-agent", "faq", "hide", String(comment))
        let later = try await bea.ask("deskwire", "faq", "show", String(id))
        #expect(later["comments"].list.map { $0["text"].text } == ["Then call us."])
        #expect(later["article"]["commentCount"].integer == 1)
        let staff = try await desk.bo.ask("deskwire-agent", "faq", "show", String(id))
        #expect(staff["comments"][0]["hidden"].isTrue)
        try await desk.bo.ask("deskwire-agent", "faq", "hide", String(comment), "--off")
        let again = try await bea.ask("deskwire", "faq", "show", String(id))
        #expect(again["comments"].list.count == 2)
    }
}
