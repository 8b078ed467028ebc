import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// What authors do about what they wrote, over TCP against a real server.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct MessageChangeTests {
    private let desk: Installation

    init() throws {
        desk = try SharedDesk.desk
    }

    private func report(_ customer: Person, _ text: String) async throws -> String {
        try await customer.ask("deskwire", "report", "--message", text)["ticket"]["number"].text
    }

    private func mails(_ text: String) throws -> [SpooledMail] {
        try desk.server.spool.mails().filter { $0.text.contains(text) }
    }

    @Test("R-115 a reply waits, is seen by staff alone, and taken back it never was")
    func undo() async throws {
        let ada = try await desk.customer("undoa")
        let number = try await report(ada, "Undo?")
        try await desk.bo.ask("deskwire-agent", "undo-time", "300")
        let file = try desk.stage.write(Array("CANARY".utf8), as: "canary.txt")
        let posted = try await desk.bo.ask(
            "deskwire-agent",
            "reply",
            number,
            "CANARY reply.",
            "--status",
            "Waiting",
            "--attach",
            file.path
        )
        #expect(!posted["message"].isObject && posted["status"]["name"].text == "Open")
        let pending = posted["pending"]
        #expect(pending["fileNames"].list.map(\.text) == ["canary.txt"])
        let staff = try await desk.boss.ask("deskwire", "show", number)
        #expect(staff["pendingReplies"].list.map { $0["text"].text } == ["CANARY reply."])
        #expect(staff["messages"].list.count == 1)
        let hers = try await ada.run("deskwire", "show", number, "--json")
        #expect(!hers.output.contains("CANARY") && !hers.output.contains("pendingReplies"))
        let id = pending["id"].text
        let other = try await desk.boss.run("deskwire-agent", "undo", id)
        #expect(other.status != 0 && other.errors.contains("Only its author"))
        let undone = try await desk.bo.ask("deskwire-agent", "undo", id)
        #expect(undone["pending"]["text"].text == "CANARY reply.")
        let again = try await desk.bo.run("deskwire-agent", "undo", id)
        #expect(again.errors.contains("No such reply waits"))
        // A note does not wait, and neither does anybody else's reply.
        try await desk.bo.ask("deskwire-agent", "note", number, "At once.")
        try await desk.boss.ask("deskwire-agent", "reply", number, "From the boss.")
        let thread = try await desk.bo.ask("deskwire-agent", "show", number)
        #expect(
            thread["messages"].list.map { $0["text"].text }.dropFirst() == [
                "At once.", "From the boss.",
            ]
        )
        #expect(thread["ticket"]["status"]["name"].text == "Open")
        try await desk.bo.ask("deskwire-agent", "undo-time", "0")
        #expect(try mails("CANARY").isEmpty)
    }

    @Test("R-115 R-114 a reply that was not taken back goes out as if written then, mail and all")
    func goesOut() async throws {
        let ada = try await desk.customer("goesout")
        let number = try await report(ada, "Wait for it.")
        let asked = try await desk.bo.ask("deskwire-agent", "undo-time", "1")
        #expect(asked["seconds"].integer == 1)
        let file = try desk.stage.write(Array("With it".utf8), as: "with-it.txt")
        let posted = try await desk.bo.ask(
            "deskwire-agent",
            "reply",
            number,
            "Here it comes.",
            "--status",
            "Waiting",
            "--attach",
            file.path
        )
        #expect(posted["pending"].isObject)
        let thread = try await eventually("the reply") {
            let shown = try await ada.ask("deskwire", "show", number)
            return shown["messages"].list.count == 2 ? shown : nil
        }
        let reply = thread["messages"][1]
        #expect(reply["seq"].integer == 2 && reply["author"]["name"].text == "Bo")
        #expect(reply["attachments"][0]["name"].text == "with-it.txt")
        #expect(thread["ticket"]["status"]["category"].text == "STATUS_CATEGORY_WAITING")
        _ = try await desk.server.spool.mail("the reply") {
            $0.text.contains("Here it comes.") && $0.recipients.contains(ada.email)
        }
        try await desk.bo.ask("deskwire-agent", "undo-time", "0")
        let long = try await desk.bo.run("deskwire-agent", "undo-time", "301")
        #expect(long.status != 0)
    }

    @Test("R-115 a reply that waited through a crash goes out at the next start, once")
    func waitsThroughACrash() async throws {
        try await Installation.with { desk in
            let ada = try await desk.customer("late")
            let number = try await ada.ask("deskwire", "report", "--message", "Late?")["ticket"][
                "number"
            ].text
            try await desk.bo.ask("deskwire-agent", "undo-time", "2")
            try await desk.bo.ask("deskwire-agent", "reply", number, "After all.")
            await desk.server.crash()
            _ = try await desk.server.startAgain(on: desk.stage)
            let shown = try await eventually("the reply") {
                let shown = try await ada.ask("deskwire", "show", number)
                return shown["messages"].list.count > 1 ? shown : nil
            }
            #expect(shown["messages"].list.map { $0["text"].text } == ["Late?", "After all."])
        }
    }

    @Test("R-115 an author changes a message; customers see the new text, staff the old ones too")
    func edit() async throws {
        let ada = try await desk.customer("edita")
        let number = try await report(ada, "The zebrafish lamp is dark.")
        try await ada.ask("deskwire", "message", "edit", number, "1", "The okapi lamp is dark.")
        let hers = try await ada.ask("deskwire", "show", number)["messages"][0]
        #expect(hers["text"].text == "The okapi lamp is dark." && hers["editedAtMs"].integer > 0)
        let history = try await desk.bo.ask("deskwire-agent", "message", "history", number, "1")
        #expect(
            history["revisions"].list.map { $0["text"].text } == ["The zebrafish lamp is dark."]
        )
        #expect(history["revisions"][0]["replacedBy"]["name"].text == "edita")
        let refused = try await ada.run("deskwire", "message", "history", number, "1")
        #expect(refused.status == 3, "the history is for staff")
        for (program, person) in [("deskwire", ada), ("deskwire-agent", desk.bo)] {
            let new = try await person.ask(program, "search", "okapi")
            #expect(new["hits"].list.count == 1, "\(new)")
            let old = try await person.ask(program, "search", "zebrafish")
            #expect(old["hits"].list.isEmpty)
        }
        let bo = try await desk.bo.run(
            "deskwire-agent",
            "message",
            "edit",
            number,
            "1",
            "Not mine."
        )
        #expect(bo.errors.contains("Only its author"))
        // Her view of a note: there is nothing of that number.
        let note = try await desk.bo.ask("deskwire-agent", "note", number, "Hidden.")
        let client = try await ada.client()
        let hidden = await client.refusal(
            Methods.editMessage,
            EditMessageRequest(messageID: note["message"]["id"].integer, text: "x")
        )
        let missing = await client.refusal(
            Methods.editMessage,
            EditMessageRequest(messageID: 999_999, text: "x")
        )
        #expect(hidden?.code == .notFound && hidden?.message == missing?.message)
        await client.close()
    }

    @Test("R-115 an author deletes a message: its place stays, text, files, words and mail go")
    func delete() async throws {
        let ada = try await desk.customer("deletea")
        let number = try await report(ada, "First.")
        let file = try desk.stage.write(Array("Secret".utf8), as: "wrong.txt")
        let reply = try await desk.bo.ask(
            "deskwire-agent",
            "reply",
            number,
            "The capybara is yours.",
            "--attach",
            file.path
        )
        let attachment = reply["message"]["attachments"][0]["id"].integer
        let deleted = try await desk.bo.ask("deskwire-agent", "message", "delete", number, "2")
        #expect(deleted["message"]["deletedAtMs"].integer > 0)
        try await desk.bo.ask("deskwire-agent", "message", "delete", number, "2")
        try await ada.ask("deskwire", "reply", number, "Second.")
        let hers = try await ada.ask("deskwire", "show", number)["messages"]
        #expect(hers.list.map { $0["seq"].integer } == [1, 2, 3])
        #expect(hers[1]["text"].text.isEmpty && hers[1]["attachments"].list.isEmpty)
        #expect(hers[1]["deletedAtMs"].integer > 0)
        let client = try await ada.client()
        let gone = await client.refusal(
            Methods.readDocument,
            ReadDocumentRequest(documentID: attachment)
        )
        #expect(gone?.code == .notFound)
        await client.close()
        let found = try await ada.run("deskwire", "search", "capybara", "--json")
        #expect(!found.output.contains(number))
        let history = try await desk.boss.ask("deskwire-agent", "message", "history", number, "2")
        #expect(history["revisions"].list.map { $0["text"].text } == ["The capybara is yours."])
        let edit = try await desk.bo.run(
            "deskwire-agent",
            "message",
            "edit",
            number,
            "2",
            "Again."
        )
        #expect(edit.status != 0 && edit.errors.contains("deleted"))
    }
}
