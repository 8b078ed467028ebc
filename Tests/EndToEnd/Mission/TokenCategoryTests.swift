import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// A service token for some categories alone, made by its verb and used over TCP.
@Suite(.timeLimit(.minutes(3)))
struct TokenCategoryTests {
    private func category(_ name: String, on desk: AccessDesk) async throws -> UInt64 {
        let create = CreateCategoryRequest(name: name)
        return try await desk.boss.call(Methods.createCategory, create).category?.id ?? 0
    }

    private func open(
        _ category: UInt64,
        for customer: Customer,
        on desk: AccessDesk
    ) async throws -> DeskwireProtocol.Ticket {
        let create = CreateTicketRequest(
            message: "It is dark.",
            categoryID: category,
            customerID: customer.id
        )
        return try #require(try await desk.boss.call(Methods.createTicket, create).ticket)
    }

    @Test("R-142 SEC-064 a token for a category knows its tickets alone, live too")
    func oneCategory() async throws {
        try await AccessDesk.with { desk in
            let inside = try await category("Billing", on: desk)
            let outside = try await category("Returns", on: desk)
            let ada = try await desk.customer("ada")
            let own = try await open(inside, for: ada, on: desk)
            let other = try await open(outside, for: ada, on: desk)
            let made = try await desk.run(
                "deskwire",
                "admin",
                "token",
                "create",
                "branch",
                "--scope",
                "tickets",
                "--scope",
                "events",
                "--category",
                "billing",
                as: desk.boss
            )
            #expect(made.status == 0 && made.output.contains("Billing"), "\(made)")
            let secret = try #require(made.output.firstMatch(of: /dwt_[\w-]+/)).output
            let token = try await DeskClient.connect(
                to: desk.address,
                credential: .token(String(secret))
            )
            let list = try await token.call(Methods.listTickets, ListTicketsRequest())
            #expect(list.tickets.map(\.id) == [own.id])
            let code = try await refusalCode {
                _ = try await token.call(Methods.getTicket, GetTicketRequest(ticketID: other.id))
            }
            #expect(code == .notFound)

            var stream = token.events().makeAsyncIterator()
            _ = try await stream.next()
            let hidden = try await open(outside, for: ada, on: desk)
            let shown = try await open(inside, for: ada, on: desk)
            var told: [UInt64] = []
            while !told.contains(shown.id), let batch = try await stream.next() {
                told += batch.events.map(\.ticketID)
            }
            #expect(Set(told) == [shown.id])
            #expect(hidden.id != shown.id)
            await token.close()

            let tokens = try await desk.run("deskwire", "admin", "token", "list", as: desk.boss)
            #expect(tokens.output.contains("Billing"), "\(tokens)")
            let refused = try await desk.run(
                "deskwire",
                "admin",
                "token",
                "create",
                "shop",
                "--scope",
                "customers",
                "--category",
                "Billing",
                as: desk.boss
            )
            #expect(refused.status == 1, "\(refused)")
        }
    }
}
