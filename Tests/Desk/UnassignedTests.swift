import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer

/// how long a ticket may be nobody's.
struct UnassignedTests {
    @Test("R-085 after the threshold the inbox and the health answer warn; a setting moves it")
    func aTicketThatWaitsTooLongIsWarnedOf() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let sam = try await desk.person(.staff, "sam")
            let ticket = try await desk.open(as: ada)
            func late(_ minutes: Int64) async throws -> (UInt64, Bool) {
                let now = TestDesk.now.adding(seconds: minutes * 60)
                let counts = try await desk.ask(
                    Methods.getInboxCounts,
                    GetInboxCountsRequest(),
                    as: sam,
                    at: now
                )
                let health = try await desk.ask(
                    Methods.getHealth,
                    GetHealthRequest(),
                    as: sam,
                    at: now
                )
                return (
                    counts.unassignedLate, health.findings.contains { $0.name == "unassigned_late" }
                )
            }
            #expect(try await late(240) == (0, false))
            #expect(try await late(241) == (1, true))
            try await desk.settings { $0.unassignedWarningMinutes = 300 }
            #expect(try await late(241) == (0, false))
            try await desk.settings { $0.unassignedWarningMinutes = 0 }
            #expect(try await late(100_000) == (0, false))
            try await desk.settings { $0.unassignedWarningMinutes = 60 }
            _ = try await desk.ask(
                Methods.assignTicket,
                AssignTicketRequest(ticketID: ticket.id, userID: sam.account.wire),
                as: sam
            )
            #expect(try await late(61) == (0, false))
            // Closed tickets wait for nobody; one that opens again begins to wait anew.
            let other = try await desk.open(as: ada)
            _ = try await desk.ask(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: other.id),
                as: sam
            )
            #expect(try await late(61) == (0, false))
            _ = try await desk.ask(
                Methods.setTicketStatus,
                SetTicketStatusRequest(ticketID: other.id, status: "Open"),
                as: sam,
                at: TestDesk.now.adding(seconds: 3600)
            )
            #expect(try await late(120) == (0, false))
            #expect(try await late(121) == (1, true))
        }
    }
}
