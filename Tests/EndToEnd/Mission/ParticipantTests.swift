import DeskwireClient
import DeskwireProtocol
import Testing

/// Who else follows a ticket by mail, over TCP against a real server.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct ParticipantTests {
    private let desk: Installation

    init() throws {
        desk = try SharedDesk.desk
    }

    private func mails(_ text: String) throws -> [[String]] {
        try desk.server.spool.mails().filter { $0.text.contains(text) }.map(\.recipients)
    }

    private func add(_ number: String, _ rest: String...) async throws -> Finished {
        try await desk.bo.run("deskwire-agent", ["participant", "add", number] + rest)
    }

    @Test("R-118 participants get what their visibility says: public messages, or notes, too")
    func visibility() async throws {
        let ada = try await desk.customer("followed")
        let report = try await ada.ask("deskwire", "report", "--message", "Dark.")
        let number = report["ticket"]["number"].text
        #expect(try await add(number, "cleo@x.example", "--name", "Cleo").status == 0)
        #expect(try await add(number, "lab@x.example", "--notes").status == 0)
        try await desk.bo.ask("deskwire-agent", "reply", number, "Publicly-1.")
        try await desk.bo.ask("deskwire-agent", "note", number, "Internally-1.")
        try await ada.ask("deskwire", "reply", number, "Answered-1.")
        try await desk.bo.ask("deskwire-agent", "reply", number, "Quietly-1.", "--silent")
        _ = try await desk.server.spool.mail("the answer to Cleo") {
            $0.text.contains("Answered-1.") && $0.recipients.contains("cleo@x.example")
        }
        _ = try await desk.server.spool.mail("the answer to the laboratory") {
            $0.text.contains("Answered-1.") && $0.recipients.contains("lab@x.example")
        }
        let publicly = try mails("Publicly-1.").map { $0[0] }
        #expect(Set(publicly) == [ada.email, "cleo@x.example", "lab@x.example"])
        #expect(publicly.count == 3, "each has a mail of her own")
        #expect(try mails("Internally-1.").map { $0[0] } == ["lab@x.example"])
        #expect(try mails("Quietly-1.").isEmpty)
        let staff = try await desk.bo.ask("deskwire-agent", "show", number)["ticket"]
        #expect(
            staff["participants"].list.map { $0["email"].text } == [
                "cleo@x.example", "lab@x.example",
            ]
        )
        let hers = try await ada.run("deskwire", "show", number, "--json")
        #expect(!hers.output.contains("x.example"), "it is not hers to know")
        let removed = try await desk.bo.run(
            "deskwire-agent",
            "participant",
            "remove",
            number,
            "lab@x.example"
        )
        #expect(removed.output.contains("Cleo") && !removed.output.contains("lab@"))
        try await desk.bo.ask("deskwire-agent", "note", number, "Internally-2.")
        try await desk.bo.ask("deskwire-agent", "reply", number, "Publicly-2.")
        _ = try await desk.server.spool.mail("the second reply to Cleo") {
            $0.text.contains("Publicly-2.") && $0.recipients.contains("cleo@x.example")
        }
        #expect(try mails("Internally-2.").isEmpty)
        #expect(Set(try mails("Publicly-2.").map { $0[0] }) == [ada.email, "cleo@x.example"])
    }

    @Test("R-118 R-111 no customer gets notes, and the ticket's own customer is no participant")
    func refusals() async throws {
        let ada = try await desk.customer("unfollowed")
        let eve = try await desk.customer("follower")
        let report = try await ada.ask("deskwire", "report", "--message", "Dark.")
        let number = report["ticket"]["number"].text
        let notes = try await add(number, eve.email, "--notes")
        #expect(notes.status == 1 && notes.errors.contains("customers get no notes"))
        let own = try await add(number, ada.email)
        #expect(own.status == 1 && own.errors.contains("anyway"))
        #expect(try await add(number, "nobody").status == 1)
        // Who becomes a customer afterwards gets no notes any more.
        #expect(try await add(number, "later@example.com", "--notes").status == 0)
        _ = try await desk.customer("later")
        try await desk.bo.ask("deskwire-agent", "note", number, "Internally-3.")
        try await desk.bo.ask("deskwire-agent", "reply", number, "Publicly-3.")
        _ = try await desk.server.spool.mail("the reply to the later customer") {
            $0.text.contains("Publicly-3.") && $0.recipients.contains("later@example.com")
        }
        #expect(try mails("Internally-3.").isEmpty)
        let changes = try await desk.bo.ask("deskwire-agent", "history", number)["changes"].list
        let fields = changes.map { $0["field"].text }
        #expect(fields.contains("participant later@example.com"))
    }
}
