import DeskwireClient
import DeskwireDomain
import DeskwireProtocol
import Foundation
import Testing

/// A real server on a folder of its own, an administrator, and the mails it writes: for the tests of coming in.
final class AccessDesk: Sendable {
    static let password = "plum wagon ninety harbour"
    static let otherPassword = "seven maple lanterns adrift"

    let folder: URL
    let address: ServerAddress
    let boss: DeskClient
    private let server: Server

    /// The real program, or the same inside the tests with a clock that they move.
    private enum Server: Sendable {
        case process(Process)
        case clocked(ClockedServer)
    }

    static func with(
        clock: MovedClock? = nil,
        _ body: (AccessDesk) async throws -> Void
    ) async throws {
        let desk = try await AccessDesk(clock: clock)
        do {
            try await body(desk)
        } catch {
            await desk.end()
            throw error
        }
        await desk.end()
    }

    private init(clock: MovedClock?) async throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "deskwire-access-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let data = folder.appending(path: "data")
        if let clock {
            let clocked = try ClockedServer(folder: data.path, clock: clock)
            server = .clocked(clocked)
            address = try await clocked.address()
        } else {
            let process = Process()
            server = .process(process)
            address = try await Self.start(process, folder: folder, data: data)
        }
        let claim = try String(contentsOf: data.appending(path: "claim"), encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        let stranger = try await DeskClient.connect(to: address)
        _ = try await stranger.call(
            Methods.claimAdministrator,
            ClaimAdministratorRequest(
                claim: claim,
                name: "Boss",
                email: "boss@example.com",
                password: Self.password
            )
        )
        await stranger.close()
        boss = try await DeskClient.connect(
            to: address,
            credential: .password(login: "boss@example.com", secret: Self.password)
        )
    }

    private static func start(
        _ server: Process,
        folder: URL,
        data: URL
    ) async throws -> ServerAddress {
        let log = folder.appending(path: "server.log")
        try Data().write(to: log)
        server.executableURL = program("deskwired")
        server.arguments = ["serve", "--data", data.path, "--listen", "127.0.0.1:0"]
        server.standardOutput = try FileHandle(forWritingTo: log)
        server.standardError = FileHandle.nullDevice
        try server.run()
        return try await soon("the server's address") {
            let text = try String(contentsOf: log, encoding: .utf8)
            return text.firstMatch(of: /Listening on (127\.0\.0\.1:\d+)\.\n/)
                .flatMap { ServerAddress(String($0.output.1)) }
        }
    }

    /// Does what housekeeping would do by now.
    func tidy() async throws {
        guard case .clocked(let server) = server else { return }
        try await server.tidy()
    }

    /// Hands in a mail as what receives mail will.
    func take(_ mail: ReceivedMail) async throws -> MailFate {
        guard case .clocked(let server) = server else {
            throw Missing(what: "a server inside the tests")
        }
        return try await server.take(mail)
    }

    private func end() async {
        await boss.close()
        switch server {
        case .process(let process):
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        case .clocked(let clocked): await clocked.stop()
        }
        try? FileManager.default.removeItem(at: folder)
    }

    // MARK: People

    /// A customer who is known and not invited.
    func customer(_ name: String) async throws -> Customer {
        let reply = try await boss.call(
            Methods.createCustomer,
            CreateCustomerRequest(name: name.capitalized, email: "\(name)@example.com")
        )
        return try #require(reply.customer)
    }

    /// A customer who has registered with a password.
    func registered(_ name: String) async throws -> Customer {
        let customer = try await customer(name)
        _ = try await boss.call(
            Methods.inviteCustomer,
            InviteCustomerRequest(customerID: customer.id)
        )
        let token = try await secret("dwi_", to: customer.email)
        _ = try await anyone { client in
            try await client.call(
                Methods.acceptInvitation,
                AcceptInvitationRequest(token: token, password: Self.password)
            )
        }
        return customer
    }

    func logIn(_ email: String, password: String = AccessDesk.password) async throws -> DeskClient {
        try await DeskClient.connect(
            to: address,
            credential: .password(login: email, secret: password)
        )
    }

    /// Does something without a login.
    func anyone<Value>(_ body: (DeskClient) async throws -> Value) async throws -> Value {
        let client = try await DeskClient.connect(to: address)
        let value = try await body(client)
        await client.close()
        return value
    }

    // MARK: Mails

    struct Mail: Sendable {
        let text: String
        let recipients: String
        let subject: String
    }

    func mails() throws -> [Mail] {
        let spool = folder.appending(path: "data/spool")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: spool.path)) ?? []
        return try names.filter { $0.hasSuffix(".eml") }.sorted().map { name in
            let file = spool.appending(path: name)
            let raw = try String(contentsOf: file, encoding: .utf8)
            let halves = raw.components(separatedBy: "\r\n\r\n")
            // Headers, the head of the text part, the text; then the same in HTML.
            let text = halves.dropFirst(2).first?.filter { !$0.isNewline } ?? ""
            let body = Data(base64Encoded: text)
            let envelope = file.deletingPathExtension().appendingPathExtension("envelope")
            return Mail(
                text: String(decoding: body ?? Data(), as: UTF8.self),
                recipients: try String(contentsOf: envelope, encoding: .utf8),
                subject: halves[0]
            )
        }
    }

    /// The newest secret with this prefix that an address was mailed, other than those known.
    func secret(
        _ prefix: String,
        to address: String,
        besides known: [String] = []
    ) async throws -> String {
        try await Self.soon("\(prefix) for \(address)") {
            try mails().filter { $0.recipients.contains(address) }
                .flatMap { $0.text.split { $0.isWhitespace || $0 == "=" } }
                .last { $0.hasPrefix(prefix) && !known.contains(String($0)) }.map(String.init)
        }
    }

    /// The mails of the history, newest first, of one kind.
    func history(_ kind: String) async throws -> [MailSummary] {
        try await boss.call(Methods.listMails, ListMailsRequest(kind: kind)).mails
    }

    // MARK: Programs

    struct Run: Sendable, CustomStringConvertible {
        let status: Int32
        let output: String
        let errors: String
        var description: String { "status \(status)\n\(output)\n\(errors)" }
    }

    /// The same with the arguments as a list.
    func run(
        _ name: String,
        _ arguments: [String],
        as client: DeskClient? = nil,
        input: String = ""
    ) async throws -> Run {
        try await launch(name, arguments, as: client, input: input)
    }

    /// Runs one of the programs with the login of a client, if any.
    func run(
        _ name: String,
        _ arguments: String...,
        as client: DeskClient? = nil,
        input: String = ""
    ) async throws -> Run {
        try await launch(name, arguments, as: client, input: input)
    }

    private func launch(
        _ name: String,
        _ arguments: [String],
        as client: DeskClient?,
        input: String
    ) async throws -> Run {
        let files = folder.appending(path: "run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
        let (out, err, into) = (
            files.appending(path: "out"), files.appending(path: "err"), files.appending(path: "in")
        )
        for file in [out, err] { try Data().write(to: file) }
        try Data(input.utf8).write(to: into)
        let process = Process()
        process.executableURL = Self.program(name)
        process.arguments = arguments
        var environment = [
            "DESKWIRE_SERVER": address.description, "HOME": folder.path,
            "XDG_CONFIG_HOME": files.path,
        ]
        environment["DESKWIRE_TOKEN"] = client?.authentication?.sessionToken
        process.environment = environment
        process.standardInput = try FileHandle(forReadingFrom: into)
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        let (ends, end) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = {
            end.yield($0.terminationStatus)
            end.finish()
        }
        try process.run()
        var status: Int32 = -1
        for await value in ends { status = value }
        return Run(
            status: status,
            output: try String(contentsOf: out, encoding: .utf8),
            errors: try String(contentsOf: err, encoding: .utf8)
        )
    }

    private static func program(_ name: String) -> URL {
        let arguments = CommandLine.arguments
        let bundle =
            arguments.firstIndex(of: "--test-bundle-path")
            .flatMap { arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil }
            ?? arguments.first ?? ""
        return URL(fileURLWithPath: bundle).resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: name)
    }

    /// Looks until there is something to see; gives up after 20 s.
    @discardableResult
    static func soon<Value>(_ what: String, _ look: () async throws -> Value?) async throws -> Value
    {
        let end = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < end {
            if let value = try await look() { return value }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw Missing(what: what)
    }

    struct Missing: Error {
        let what: String
    }
}

/// The code of the server's refusal.
func refusalCode(_ body: () async throws -> Void) async throws -> ErrorCode? {
    do {
        try await body()
        return nil
    } catch let error as DeskClientError {
        return error.server?.code
    }
}

/// A day so many days from today in UTC, as YYYY-MM-DD.
func day(_ offset: Int) -> String {
    let format = DateFormatter()
    format.calendar = Calendar(identifier: .iso8601)
    format.timeZone = TimeZone(identifier: "UTC")
    format.dateFormat = "yyyy-MM-dd"
    return format.string(from: Date(timeIntervalSinceNow: Double(offset) * 86_400))
}
