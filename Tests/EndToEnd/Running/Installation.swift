import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// A claimed desk with its people, set up through the programs as an operator would (R-020… ).
struct Installation: Sendable {
    let stage: Stage
    let server: ServerProcess
    /// Has claimed the desk.
    let boss: Person
    /// A member of staff.
    let bo: Person

    static let careAddress = "care@example.com"
    static let archiveAddress = "archive@example.com"
    static let supportAddress = "help@example.com"

    /// Runs a test on a desk of its own.
    static func with(_ body: (Installation) async throws -> Void) async throws {
        try await Stage.with { stage in try await body(try await Installation(on: stage)) }
    }

    init(on stage: Stage, options: [String] = []) async throws {
        self.stage = stage
        let data = stage.folder.appending(path: "data")
        server = try await ServerProcess.start(on: stage, data: data, options: options)
        boss = Person(name: "boss", stage: stage, server: server.address)
        bo = Person(name: "bo", stage: stage, server: server.address)
        try await boss.ask(
            "deskwire",
            "admin",
            "claim",
            "--file",
            data.appending(path: "claim").path,
            "--email",
            boss.email,
            "--password-stdin",
            input: Person.password
        )
        try await boss.logIn()
        try await boss.ask(
            "deskwire",
            "admin",
            "settings",
            "set",
            "--care-address",
            Self.careAddress,
            "--support-address",
            Self.supportAddress
        )
        try await boss.ask("deskwire", "admin", "bcc", "add", Self.archiveAddress)
        try await boss.ask(
            "deskwire",
            "admin",
            "staff",
            "create",
            "--email",
            bo.email,
            "--name",
            "Bo"
        )
        try await settle(bo)
    }

    /// A customer who has registered and logged in.
    func customer(_ name: String) async throws -> Person {
        let customer = Person(name: name, stage: stage, server: server.address)
        try await boss.ask(
            "deskwire",
            "admin",
            "customer",
            "create",
            "--email",
            customer.email,
            "--name",
            name,
            "--invite"
        )
        try await settle(customer)
        return customer
    }

    private func settle(_ person: Person) async throws {
        let registered = try await person.register(
            try await server.spool.invitation(to: person.email)
        )
        guard registered.status == 0 else { throw TestFailure("\(registered)") }
        try await person.logIn()
    }

    /// A service token, and its number.
    func serviceToken(
        _ name: String,
        scopes: [String] = ["tickets", "customers", "mails", "events", "documents"]
    ) async throws -> (id: UInt64, secret: String) {
        let boss = try await boss.client()
        let reply = try await boss.call(
            Methods.createServiceToken,
            CreateServiceTokenRequest(name: name, scopes: scopes)
        )
        await boss.close()
        return (reply.token?.id ?? 0, reply.secret)
    }
}

/// Gives the tests of a suite one desk, for those that do not disturb each other.
struct SharedDesk: SuiteTrait, TestScoping {
    @TaskLocal static var current: Installation?

    func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing body: @concurrent @Sendable () async throws -> Void
    ) async throws {
        try await Installation.with { installation in
            try await Self.$current.withValue(installation, operation: body)
        }
    }

    static var desk: Installation {
        get throws {
            guard let current else { throw TestFailure("the suite has no shared desk") }
            return current
        }
    }
}

extension Trait where Self == SharedDesk {
    static var sharedDesk: Self { Self() }
}

/// Everything that one desk serves at the same time; each test has customers and tickets of its own.
@Suite(.sharedDesk, .timeLimit(.minutes(3)))
enum OnOneDesk {}
