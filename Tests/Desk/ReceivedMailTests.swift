import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import Testing

@testable import DeskwireServer

/// The seam where received mail will come in: a mail taken apart goes in, and every one ends in a named fate.
struct ReceivedMailTests {
    @Test(
        "R-028 R-007 K8 a mail that speaks of a cancellation opens a plain ticket and tells of a plain issue"
    )
    func neverACancellation() async throws {
        try await TestDesk.run { desk in
            try await desk.care()
            _ = try await desk.person(.customer, "ada")
            let boss = try await desk.person(.administrator, "boss")
            let words = "Cancellation request – SUB-1"
            #expect(try await desk.take(mail("m1", subject: words, text: words)) == .ticket)
            let list = try await desk.ask(Methods.listTickets, ListTicketsRequest(), as: boss)
            let ticket = try #require(list.tickets.first)
            #expect(list.tickets.count == 1)
            #expect(ticket.kind == .issue && ticket.source == .email && ticket.subject == words)
            #expect(ticket.createdBy?.kind == .customer)
            #expect(try await desk.mails().map(\.kind) == ["issue_reported"])
        }
    }

    @Test("R-028 the same mail twice is one ticket, and one of a program opens none")
    func eachOnce() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.person(.customer, "ada")
            #expect(try await desk.take(mail("m1")) == .ticket)
            #expect(try await desk.take(mail("m1")) == .duplicate)
            #expect(try await desk.take(mail("m2", isAutomatic: true)) == .automatic)
            #expect(try await desk.take(mail("m3", from: "eve@example.com")) == .stranger)
            #expect(try await desk.take(mail("m4", text: "  ")) == .refused)
            let kept = try await desk.store.read { try $0.receivedMails(max: 10) }
            #expect(kept.map(\.fate) == [.ticket, .automatic, .stranger, .refused])
            #expect(kept.last?.reason.isEmpty == false)
            #expect(kept.filter { $0.ticket != nil }.count == 1)
        }
    }

    @Test("K1 an answer reaches the sender's own ticket, and nobody else's")
    func answers() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            _ = try await desk.person(.customer, "eve")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            try await desk.post("Try the switch.", on: ticket, as: sam)
            let ours = try #require(try await desk.mails().last?.messageID)
            let own = try mail("m1", text: "It helped.", answers: ["<unknown@x>", ours])
            #expect(try await desk.take(own) == .reply)
            let thread = try await desk.ticket(ticket, as: ada)
            #expect(thread.messages.last?.text == "It helped.")
            let foreign = try mail("m2", from: "eve@example.com", answers: [ours])
            #expect(try await desk.take(foreign) == .ticket, "a stranger's header opens no door")
            #expect(try await desk.ticket(ticket, as: ada).messages.count == thread.messages.count)
        }
    }

    private func mail(
        _ id: String,
        from: String = "ada@example.com",
        subject: String = "Lamp",
        text: String = "It is dark.",
        answers: [String] = [],
        isAutomatic: Bool = false
    ) throws -> ReceivedMail {
        ReceivedMail(
            messageID: id,
            from: try #require(MailAddress(from)),
            subject: subject,
            text: text,
            answers: answers,
            isAutomatic: isAutomatic
        )
    }
}

extension TestDesk {
    fileprivate func take(_ mail: ReceivedMail) async throws -> MailFate {
        try await store.write { [desk] transaction in
            try desk.take(
                mail,
                act: Act(transaction: transaction, actor: .system, now: Self.now)
            )
        }
    }
}
