import DeskwireClient
import DeskwireDomain
import DeskwireProtocol
import Foundation
import Testing

/// What only time brings, over TCP, with a clock that the tests move.
@Suite(.timeLimit(.minutes(3)))
struct DueTests {
    /// Logins end by themselves when time leaps, so whoever acts after a leap has logged in anew.
    private func boss(_ desk: AccessDesk) async throws -> DeskClient {
        try await desk.logIn("boss@example.com")
    }

    private func set(_ desk: AccessDesk, _ request: UpdateSettingsRequest) async throws {
        _ = try await boss(desk).call(Methods.updateSettings, request)
    }

    @Test("R-047 with a retention, mails leave history and search days after they ended")
    func retention() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            try await set(
                desk,
                UpdateSettingsRequest(
                    careAddresses: AddressList(addresses: [
                        "care@example.com"
                    ])
                )
            )
            _ = try await desk.registered("ada")
            func subjects() async throws -> [String] {
                try await boss(desk).call(
                    Methods.listMails,
                    ListMailsRequest(subject: "Customer reported", kind: "issue_reported")
                ).mails.filter { $0.status == .accepted }.map(\.subject)
            }
            func report(_ ref: String) async throws {
                _ = try await desk.logIn("ada@example.com").call(
                    Methods.createTicket,
                    CreateTicketRequest(message: "Dark.", ref: ref)
                )
                try await AccessDesk.soon("the mail of \(ref)") {
                    try await subjects().contains { $0.hasSuffix(ref) } ? true : nil
                }
            }
            try await report("OLD-1")
            clock.move(days: 4)
            try await report("NEW-1")
            try await desk.tidy()
            #expect(try await subjects().count == 2, "for ever is the default")
            try await set(desk, UpdateSettingsRequest(mailRetentionDays: 3))
            try await desk.tidy()
            #expect(
                try await subjects() == ["Customer reported an issue – NEW-1"]
            )
            let shown = try await desk.run(
                "deskwire-agent",
                "emails",
                "list",
                "--subject",
                "Customer reported",
                as: try await boss(desk)
            )
            #expect(!shown.output.contains("OLD-1") && shown.output.contains("NEW-1"), "\(shown)")
        }
    }

    @Test("R-085 what is nobody's too long is warned of in inbox, health and view, as is set")
    func lateWarning() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let bo = try await desk.colleague("bo")
            let ticket = try await ada.report("Dark.")
            func late() async throws -> [Bool] {
                // Hours without a request end a session.
                let client = try await desk.logIn("bo@example.com")
                let counts = try await client.call(
                    Methods.getInboxCounts,
                    GetInboxCountsRequest()
                )
                let health = try await client.call(Methods.getHealth, GetHealthRequest())
                let view = try await client.call(
                    Methods.listUnassigned,
                    ListUnassignedRequest()
                )
                return [
                    counts.unassignedLate == 1,
                    health.findings.contains { $0.name == "unassigned_late" },
                    view.tickets.contains { $0.unassignedSinceMs < view.lateBeforeMs },
                ]
            }
            #expect(try await late() == [false, false, false])
            clock.move(seconds: 239 * 60)
            #expect(try await late() == [false, false, false])
            clock.move(seconds: 2 * 60)
            #expect(try await late() == [true, true, true])
            let inbox = try await desk.run(
                "deskwire-agent",
                "inbox",
                as: try await desk.logIn("bo@example.com")
            )
            #expect(inbox.output.contains("unassigned for too long"), "\(inbox)")
            try await set(desk, UpdateSettingsRequest(unassignedWarningMinutes: 300))
            #expect(try await late() == [false, false, false])
            clock.move(seconds: 60 * 60)
            #expect(try await late() == [true, true, true])
            _ = try await desk.logIn("bo@example.com").assign(ticket, user: bo.staff.id)
            #expect(try await late() == [false, false, false])
        }
    }

    @Test("R-088 who is given a ticket and writes nothing in time loses it, where it is set")
    func assignmentTimeout() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let bo = try await desk.colleague("bo")
            let silent = try await ada.report("1")
            let answered = try await ada.report("2")
            for ticket in [silent, answered] {
                _ = try await bo.client.assign(ticket, user: bo.staff.id)
            }
            _ = try await bo.client.call(
                Methods.postMessage,
                PostMessageRequest(ticketID: answered.id, text: "Soon.", visibility: .public)
            )
            func assignees() async throws -> [UInt64?] {
                try await desk.tidy()
                let client = try await desk.logIn("bo@example.com")
                return [
                    try await client.ticket(silent.id).assignee?.userID,
                    try await client.ticket(answered.id).assignee?.userID,
                ]
            }
            clock.move(seconds: 3 * 3600)
            #expect(try await assignees() == [bo.staff.id, bo.staff.id], "off by default")
            let again = try await desk.logIn("bo@example.com")
            _ = try await again.assign(silent)
            _ = try await again.assign(silent, user: bo.staff.id)
            try await set(desk, UpdateSettingsRequest(assignmentTimeoutMinutes: 30))
            clock.move(seconds: 29 * 60)
            #expect(try await assignees() == [bo.staff.id, bo.staff.id])
            clock.move(seconds: 2 * 60)
            #expect(try await assignees() == [nil, bo.staff.id])
            let history = try await desk.logIn("bo@example.com").call(
                Methods.listChanges,
                ListChangesRequest(kind: .ticket, objectID: silent.id)
            )
            #expect(history.changes.contains { $0.operation == "ReturnUnanswered" })
        }
    }

    @Test("R-171 the renewal notice comes with its day and goes with the support, as days pass")
    func renewalNotice() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let customer = try await desk.registered("ada")
            try await set(desk, UpdateSettingsRequest(renewalNoticeDays: 3))
            _ = try await desk.boss.call(
                Methods.setSupportPeriod,
                SetSupportPeriodRequest(customerID: customer.id, end: day(5))
            )
            func daysLeft() async throws -> UInt32? {
                try await desk.logIn("ada@example.com")
                    .call(Methods.getPortalHome, GetPortalHomeRequest())
                    .profile?.renewal?.daysLeft
            }
            #expect(try await daysLeft() == nil)
            clock.moveToTomorrow()
            #expect(try await daysLeft() == nil)
            clock.move(days: 1)
            #expect(try await daysLeft() == 3)
            let shown = try await desk.run(
                "deskwire",
                "home",
                as: try await desk.logIn("ada@example.com")
            )
            #expect(shown.output.contains("Your support ends on"), "\(shown)")
            clock.move(days: 3)
            #expect(try await daysLeft() == 0)
            clock.move(days: 1)
            #expect(
                try await refusalCode {
                    _ = try await desk.logIn("ada@example.com")
                } == .accessExpired
            )
        }
    }

    @Test("R-028 R-007 K8 a mail that speaks of a cancellation is a plain ticket to every reader")
    func receivedMail() async throws {
        try await AccessDesk.with(clock: MovedClock()) { desk in
            try await set(
                desk,
                UpdateSettingsRequest(
                    careAddresses: AddressList(addresses: [
                        "care@example.com"
                    ])
                )
            )
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let mail = ReceivedMail(
                messageID: "m1@example.com",
                from: try #require(MailAddress("ada@example.com")),
                subject: "Cancellation request – SUB-1",
                text: "Please cancel SUB-1. request-cancellation"
            )
            _ = try await boss(desk).call(
                Methods.updateSettings,
                UpdateSettingsRequest(supportAddress: "help@example.com")
            )
            func isUnwatched() async throws -> Bool {
                try await desk.boss.call(Methods.getHealth, GetHealthRequest()).findings
                    .contains { $0.name == "support_address_unmonitored" && $0.isNote }
            }
            #expect(try await isUnwatched())
            #expect(try await desk.take(mail) == .ticket)
            #expect(try await !isUnwatched())
            #expect(try await desk.take(mail) == .duplicate)
            for reader in [ada, desk.boss] {
                let tickets = try await reader.call(
                    Methods.listTickets,
                    ListTicketsRequest()
                ).tickets
                #expect(tickets.map(\.kind) == [.issue])
                #expect(tickets.map(\.source) == [.email])
                #expect(tickets.map(\.subject) == [mail.subject])
            }
            let sent = try await desk.boss.call(Methods.listMails, ListMailsRequest())
            let kinds = Set(sent.mails.filter { $0.ticketID != 0 }.map(\.kind))
            #expect(kinds == ["issue_reported"])
            let notice = try #require(sent.mails.first { $0.kind == "issue_reported" })
            let whole = try await desk.boss.call(
                Methods.getMail,
                GetMailRequest(mailID: notice.id)
            ).mail
            #expect(whole?.source == .email)
            let asked = try await ada.call(
                Methods.requestCancellation,
                RequestCancellationRequest(ref: "SUB-1")
            )
            #expect(asked.ticket?.kind == .cancellation, "what a mail is never taken for")
        }
    }
}
