import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Who may no longer come in is out within a second, and what is due happens by the server's clock: over TCP, with a
/// clock that the tests move.
@Suite(.timeLimit(.minutes(3)))
struct AccessEndTests {
    /// A second, and what a loaded machine takes to look at it.
    private static let soon = Duration.seconds(3)

    /// Watches the events of a client until the server ends them; how long that took from the return of `act`.
    private func untilEnd(
        of client: DeskClient,
        after act: () async throws -> Void
    ) async throws -> (code: ErrorCode?, time: Duration) {
        var stream = client.events().makeAsyncIterator()
        _ = try await stream.next()
        try await act()
        let start = ContinuousClock.now
        let code = try await refusalCode { while try await stream.next() != nil {} }
        return (code, ContinuousClock.now - start)
    }

    private func setPeriod(_ customer: Customer, end: String, on desk: AccessDesk) async throws {
        _ = try await desk.boss.call(
            Methods.setSupportPeriod,
            SetSupportPeriodRequest(customerID: customer.id, end: end)
        )
    }

    @Test("R-136 a support period that is shortened to before today ends connection and session")
    func shortenedIntoThePast() async throws {
        try await AccessDesk.with(clock: MovedClock()) { desk in
            let ada = try await desk.registered("ada")
            let client = try await desk.logIn(ada.email)
            let end = try await untilEnd(of: client) {
                try await setPeriod(ada, end: day(-1), on: desk)
            }
            #expect([.tokenExpired, .accessExpired].contains(end.code) && end.time < Self.soon)
            #expect(try await refusalCode { _ = try await desk.logIn(ada.email) } == .accessExpired)
        }
    }

    @Test("R-136 a support period that is shortened ends the open connection with its last day")
    func shortenedToToday() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let ada = try await desk.registered("ada")
            // She comes in while there is no bound, and is connected when one is set.
            let client = try await desk.logIn(ada.email)
            try await setPeriod(ada, end: day(0), on: desk)
            _ = try await client.call(Methods.listTickets, ListTicketsRequest())
            let end = try await untilEnd(of: client) { clock.moveToTomorrow() }
            #expect([.tokenExpired, .accessExpired].contains(end.code) && end.time < Self.soon)
            let token = try #require(client.authentication?.sessionToken)
            #expect(
                try await refusalCode {
                    _ = try await DeskClient.connect(to: desk.address, credential: .token(token))
                } == .accessExpired
            )
        }
    }

    @Test("R-136 a support period that is lengthened again lets the open connection go on")
    func lengthened() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let ada = try await desk.registered("ada")
            let client = try await desk.logIn(ada.email)
            try await setPeriod(ada, end: day(0), on: desk)
            try await setPeriod(ada, end: day(5), on: desk)
            clock.moveToTomorrow()
            _ = try await client.call(Methods.listTickets, ListTicketsRequest())
        }
    }

    @Test("R-136 R-145 switching the portal off ends connection and session within a second")
    func portalOff() async throws {
        try await AccessDesk.with(clock: MovedClock()) { desk in
            let ada = try await desk.registered("ada")
            let client = try await desk.logIn(ada.email)
            let end = try await untilEnd(of: client) {
                _ = try await desk.boss.call(
                    Methods.setPortalEnabled,
                    SetPortalEnabledRequest(customerID: ada.id, enabled: false)
                )
            }
            #expect(end.code == .tokenExpired && end.time < Self.soon)
        }
    }

    @Test(
        "R-130 R-136 back to protected ends who came by an open link, for one and for all",
        arguments: [true, false]
    )
    func backToProtected(ofInstallation: Bool) async throws {
        try await AccessDesk.with(clock: MovedClock()) { desk in
            let ada = try await desk.customer("ada")
            func set(_ mode: AccessMode) async throws {
                if ofInstallation {
                    _ = try await desk.boss.call(
                        Methods.updateSettings,
                        UpdateSettingsRequest(accessMode: mode)
                    )
                } else {
                    _ = try await desk.boss.call(
                        Methods.setAccessMode,
                        SetAccessModeRequest(customerID: ada.id, accessMode: mode)
                    )
                }
            }
            try await set(.openLink)
            let link = try await desk.boss.call(
                Methods.createOpenLink,
                CreateOpenLinkRequest(customerID: ada.id)
            )
            let guest = try await DeskClient.connect(
                to: desk.address,
                credential: .openLink(link.token)
            )
            let end = try await untilEnd(of: guest) { try await set(.protected) }
            // The stream tries the link again, which opens nothing now.
            #expect([.tokenExpired, .featureDisabled].contains(end.code) && end.time < Self.soon)
        }
    }

    @Test("R-068 a resolved ticket closes by itself after the days that the settings say")
    func autoClose() async throws {
        let clock = MovedClock()
        try await AccessDesk.with(clock: clock) { desk in
            let ada = try await desk.registered("ada")
            _ = try await desk.boss.call(
                Methods.updateSettings,
                UpdateSettingsRequest(autoCloseDays: 4)
            )
            let ticket = try #require(
                try await desk.logIn(ada.email).call(
                    Methods.createTicket,
                    CreateTicketRequest(message: "The lamp is dark.")
                ).ticket
            )
            _ = try await desk.boss.call(
                Methods.createStatus,
                CreateStatusRequest(name: "Solved", category: .resolved)
            )
            _ = try await desk.boss.call(
                Methods.setTicketStatus,
                SetTicketStatusRequest(ticketID: ticket.id, status: "Solved")
            )
            func category() async throws -> StatusCategory? {
                try await desk.tidy()
                // She asked for nothing for days, and comes in anew.
                return try await desk.logIn(ada.email).call(
                    Methods.getTicket,
                    GetTicketRequest(ticketID: ticket.id)
                ).ticket?.status?.category
            }
            #expect(try await category() == .resolved)
            clock.move(days: 3)
            #expect(try await category() == .resolved)
            clock.move(days: 2)
            #expect(try await category() == .closed)
        }
    }
}
