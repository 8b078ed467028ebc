import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

extension OnOneDesk {
    /// Internal notes never leave the staff side (R-111).
    @Suite struct NotesStayInsideTests {
        private let canary = "CANARY-\(UUID().uuidString)"

        @Test(
            "a note is in nothing a customer can reach, and changes no count, number, time or version (R-111)"
        )
        func notesAreInvisible() async throws {
            let desk = try SharedDesk.desk
            let ada = try await desk.customer("nora")
            let watch = try ada.launch(
                "deskwire-agent",
                ["watch", "--json", "--token", try ada.sessionToken()]
            )
            let ticket = try await ada.ask("deskwire", "report", "--message", "Quiet please.")[
                "ticket"
            ]
            let number = ticket["number"].text
            let before = try await reach(number, of: ada)

            try await desk.bo.ask("deskwire-agent", "note", number, canary)
            try await desk.bo.ask("deskwire-agent", "note", number, "\(canary) once more")
            #expect(try await reach(number, of: ada) == before, "as if nothing had happened")

            try await desk.bo.ask("deskwire-agent", "reply", number, "An answer.")
            try await desk.bo.ask("deskwire-agent", "note", number, "\(canary) \(canary)")
            let reply = try await ada.ask("deskwire", "reply", number, "Thank you.")
            #expect(reply["message"]["seq"].integer == 3)
            let shown = try await ada.ask("deskwire", "show", number)
            #expect(shown["messages"].list.map { $0["seq"].integer } == [1, 2, 3])
            #expect(shown["ticket"]["messageCount"].integer == 3)
            try await expectWorkingVersion(desk, shown["ticket"], customer: ada)

            let seen = try await reach(number, of: ada) + [try await events(of: watch, ada: ada)]
            for text in seen { #expect(!text.contains("CANARY")) }
            try expectNoMail(to: ada, from: desk)
            let staff = try await desk.bo.run("deskwire-agent", "show", number)
            #expect(staff.output.contains(canary), "the staff sees it")
            _ = await watch.stop(SIGINT)
        }

        /// Everything that the customer's commands print about the ticket.
        private func reach(_ number: String, of ada: Person) async throws -> [String] {
            var texts: [String] = []
            for arguments in [
                ["show", number], ["show", number, "--json"], ["list"],
                ["list", "--all", "--json"],
            ] {
                let finished = try await ada.run("deskwire", arguments)
                #expect(finished.status == 0)
                texts.append(finished.output.replacing(/"asOf":"[^"]*"/, with: ""))
            }
            return texts
        }

        /// A version is good for `if_version` although notes came after it.
        private func expectWorkingVersion(
            _ desk: Installation,
            _ ticket: JSON,
            customer: Person
        ) async throws {
            try await desk.bo.ask("deskwire-agent", "note", ticket["number"].text, canary)
            let client = try await customer.client()
            let closed = try await client.call(
                Methods.closeTicket,
                CloseTicketRequest(
                    ticketID: ticket["id"].integer,
                    ifVersion: ticket["version"].integer
                )
            )
            #expect(closed.ticket?.status?.category == .closed)
            await client.close()
        }

        /// What the customer's own stream has brought, up to an event of now.
        private func events(of watch: LaunchedProgram, ada: Person) async throws -> String {
            let marker = "MARK-\(UUID().uuidString.prefix(8))"
            let text = try await eventually("an event of \(marker)") {
                try await ada.ask("deskwire", "report", "--ref", marker, "--message", "Now.")
                return watch.output.contains(marker) ? watch.output : nil
            }
            #expect(!text.contains("NOTE_POSTED"))
            #expect(!text.contains("INTERNAL"))
            return text
        }

        private func expectNoMail(to ada: Person, from desk: Installation) throws {
            for mail in try desk.server.spool.mails() {
                #expect(!mail.raw.contains("CANARY") && !mail.text.contains("CANARY"))
            }
        }
    }
}
