import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import Testing

@testable import DeskwireServer

/// who is given a ticket and writes nothing loses it.
struct AssignmentTimeoutTests {
    private func give(
        _ ticket: WireTicket,
        to person: Principal,
        on desk: TestDesk
    ) async throws {
        _ = try await desk.ask(
            Methods.assignTicket,
            AssignTicketRequest(ticketID: ticket.id, userID: person.account.wire),
            as: person
        )
    }

    private func returned(after minutes: Int64, on desk: TestDesk) async throws -> Int {
        let acts = desk.desk
        return try await desk.store.write { transaction in
            let act = Act(
                transaction: transaction,
                actor: .system,
                now: TestDesk.now.adding(seconds: minutes * 60)
            )
            return try acts.returnUnanswered(act: act)
        }
    }

    private func assignee(of ticket: WireTicket, on desk: TestDesk) async throws -> String? {
        let id = TicketID(rawValue: Int64(ticket.id))
        return try await desk.store.read { try $0.ticket(id)?.assignee?.name }
    }

    @Test("R-088 after the timeout a ticket nobody wrote to is nobody's; the setting decides when")
    func aTicketGoesBack() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let silent = try await desk.open(as: ada)
            let answered = try await desk.open(as: ada)
            let waiting = try await desk.open(as: ada)
            for ticket in [silent, answered, waiting] { try await give(ticket, to: sam, on: desk) }
            _ = try await desk.ask(
                Methods.postMessage,
                PostMessageRequest(
                    ticketID: answered.id,
                    text: "Looking.",
                    visibility: .internal
                ),
                as: sam
            )
            _ = try await desk.ask(
                Methods.setTicketStatus,
                SetTicketStatusRequest(ticketID: waiting.id, status: "Waiting"),
                as: sam
            )
            #expect(try await returned(after: 10_000, on: desk) == 0, "off by default")
            try await desk.settings { $0.assignmentTimeoutMinutes = 30 }
            #expect(try await returned(after: 30, on: desk) == 0)
            #expect(try await returned(after: 31, on: desk) == 1)
            #expect(try await returned(after: 31, on: desk) == 0)
            #expect(try await assignee(of: silent, on: desk) == nil)
            #expect(try await assignee(of: answered, on: desk) == "sam")
            #expect(try await assignee(of: waiting, on: desk) == "sam", "her turn")
            let event = try #require(try await desk.events().last)
            #expect(event.kind == .ticketAssigned && event.actor == .system)
        }
    }
}
