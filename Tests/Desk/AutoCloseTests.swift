import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import Testing

@testable import DeskwireServer

/// resolved tickets close by themselves after the days that the settings say.
struct AutoCloseTests {
    @Test func aResolvedTicketClosesAfterItsDaysAndNotBefore() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let tim = try await desk.person(.administrator, "tim")
            let ticket = try await desk.open(as: ada)
            try await resolve(ticket, as: tim, on: desk)
            let resolvedAt = try await state(of: ticket, as: tim, on: desk)
            #expect(
                try await closed(after: 100, since: resolvedAt, on: desk) == 0,
                "off by default"
            )
            _ = try await desk.ask(
                Methods.updateSettings,
                UpdateSettingsRequest(autoCloseDays: 4),
                as: tim
            )
            #expect(try await closed(after: 4, since: resolvedAt, on: desk) == 0)
            // A note is not activity of the customer's: it keeps nothing open.
            _ = try await desk.ask(
                Methods.postMessage,
                PostMessageRequest(ticketID: ticket.id, text: "Hm.", visibility: .internal),
                as: tim
            )
            #expect(try await closed(after: 4, plusMs: 1, since: resolvedAt, on: desk) == 1)
            let after = try await desk.ask(
                Methods.getTicket,
                GetTicketRequest(ticketID: ticket.id),
                as: tim
            ).ticket
            #expect(after?.status?.category == .closed)
            #expect(after?.closedBy?.kind == .system)
            #expect(after?.closeReason == "Resolved for 4 days without an answer.")
            #expect(try await closed(after: 100, since: resolvedAt, on: desk) == 0, "only once")
        }
    }

    private func resolve(
        _ ticket: WireTicket,
        as administrator: Principal,
        on desk: TestDesk
    ) async throws {
        _ = try await desk.ask(
            Methods.createStatus,
            CreateStatusRequest(name: "Resolved", category: .resolved),
            as: administrator
        )
        _ = try await desk.ask(
            Methods.setTicketStatus,
            SetTicketStatusRequest(ticketID: ticket.id, status: "Resolved"),
            as: administrator
        )
    }

    /// When something public last happened to the ticket.
    private func state(
        of ticket: WireTicket,
        as reader: Principal,
        on desk: TestDesk
    ) async throws -> Timestamp {
        let reply = try await desk.ask(
            Methods.getTicket,
            GetTicketRequest(ticketID: ticket.id),
            as: reader
        )
        return Timestamp(rawValue: reply.ticket?.lastActivityAtMs ?? 0)
    }

    private func closed(
        after days: Int64,
        plusMs: Int64 = 0,
        since moment: Timestamp,
        on desk: TestDesk
    ) async throws -> Int {
        let acts = desk.desk
        let now = moment.adding(days: days).adding(milliseconds: plusMs)
        return try await desk.store.write { transaction in
            try acts.closeResolved(act: Act(transaction: transaction, actor: .system, now: now))
        }
    }
}
