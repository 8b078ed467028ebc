import DeskwireClient
import DeskwireProtocol
import Foundation
import Synchronization
import Testing

/// A desk, its mail server, and what the tests do with them.
final class MailDesk: Sendable {
    @TaskLocal static var current: MailDesk?

    let installation: Installation
    let mail: MailServer
    private let running: Mutex<(server: ServerProcess, client: DeskClient?)>

    init(_ installation: Installation) async throws {
        self.installation = installation
        mail = try await MailServer.start(on: installation.stage)
        running = Mutex((installation.server, nil))
    }

    var server: ServerProcess { running.withLock { $0.server } }

    /// Serves with other options; after a crash as after a stop.
    func restart(_ options: [String]) async throws {
        await disconnect()
        if server.program.isRunning { #expect(await server.program.stop() == 0) }
        let new = try await server.startAgain(on: installation.stage, options: options)
        running.withLock { $0.server = new }
    }

    func crash() async {
        await server.crash()
        await disconnect()
    }

    private func disconnect() async {
        let client = running.withLock { running in
            defer { running.client = nil }
            return running.client
        }
        await client?.close()
    }

    private func connected() async throws -> DeskClient {
        if let client = running.withLock({ $0.client }) { return client }
        let new = try await installation.bo.client()
        running.withLock { $0.client = new }
        return new
    }

    func doctor(_ options: [String]) throws -> LaunchedProgram {
        try installation.stage.launch(
            "deskwired",
            ["doctor", "--data", server.data.path] + options
        )
    }

    /// A new customer's ticket, opened by staff, so that nobody has had a mail about it. Its number.
    func ticket(for address: String, subject: String) async throws -> String {
        let client = try await connected()
        let customer = try await client.call(
            Methods.createCustomer,
            CreateCustomerRequest(name: "Reader", email: address)
        )
        let created = try await client.call(
            Methods.createTicket,
            CreateTicketRequest(
                message: subject,
                subject: subject,
                customerID: customer.customer?.id ?? 0
            )
        )
        return created.ticket?.number ?? ""
    }

    /// By a colleague at her program, or by another program.
    func reply(to ticket: String, _ text: String, as program: DeskClient? = nil) async throws {
        let client: DeskClient
        if let program { client = program } else { client = try await connected() }
        let found = try await client.call(Methods.getTicket, GetTicketRequest(number: ticket))
        _ = try await client.call(
            Methods.postMessage,
            PostMessageRequest(
                ticketID: found.ticket?.id ?? 0,
                text: text,
                visibility: .public
            )
        )
    }

    /// The mails about a ticket, newest first.
    func mails(of ticket: String) async throws -> [JSON] {
        try await installation.bo.ask("deskwire-agent", "emails", "list", "--ticket", ticket)[
            "mails"
        ].list
    }

    /// Waits until the newest of so many mails about a ticket has a state.
    func waitForMail(
        of ticket: String,
        status: String,
        _ count: Int = 1
    ) async throws -> JSON {
        try await eventually("e-mail \(count) of \(ticket) to be \(status)") {
            let mails = try await self.mails(of: ticket)
            guard mails.count == count, mails[0]["status"].text == status else { return nil }
            return mails[0]
        }
    }

    /// How many copies the archive has of mails with this in their subject.
    func copies(of subject: String) async throws -> Int {
        try await mail.taken(to: Installation.archiveAddress).count { $0.subject.contains(subject) }
    }
}

/// Gives the tests of the suite one desk.
struct MailDeskTrait: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing body: @concurrent @Sendable () async throws -> Void
    ) async throws {
        try await Installation.with { installation in
            let desk = try await MailDesk(installation)
            try await MailDesk.$current.withValue(desk, operation: body)
        }
    }
}

extension Trait where Self == MailDeskTrait {
    static var mailDesk: Self { Self() }
}
