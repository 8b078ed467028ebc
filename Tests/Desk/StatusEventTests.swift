import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import Testing

@testable import DeskwireServer

/// by events a customer learns of a status what her own words for it tell, and nothing of the names
/// within.
struct StatusEventTests {
    @Test func aCustomerIsToldOfAMoveWhereHerWordChangesAndNeverTheNameWithin() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let boss = try await desk.person(.administrator, "boss")
            let ticket = try await desk.open(as: ada)
            for name in ["Fraud check", "With the lawyers"] {
                let status = CreateStatusRequest(
                    name: name,
                    category: .waiting,
                    customerLabel: "Being checked"
                )
                _ = try await desk.ask(Methods.createStatus, status, as: boss)
                let move = SetTicketStatusRequest(ticketID: ticket.id, status: name)
                _ = try await desk.ask(Methods.setTicketStatus, move, as: boss)
            }
            let moves = try await desk.events().filter { $0.kind == .ticketStatusChanged }
            #expect(moves.map(\.summary) == ["Fraud check", "With the lawyers"])
            #expect(moves.map { $0.isVisible(to: ada) } == [true, false])
            #expect(moves.map { $0.isVisible(to: boss) } == [true, true])
            #expect(Event(moves[0], for: ada).summary.isEmpty)
            #expect(Event(moves[0], for: boss).summary == "Fraud check")
        }
    }
}
