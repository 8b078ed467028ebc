import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Somebody, or some program, at a shell of their own: own configuration folder, own login.
struct Person: Sendable {
    let name: String
    let stage: Stage
    let server: ServerAddress

    var email: String { "\(name)@example.com" }
    static let password = "plum wagon ninety harbour"

    private var configuration: URL { stage.folder.appending(path: "config-\(name)") }
    var credentialsFile: URL { configuration.appending(path: "deskwire/credentials.json") }

    /// Runs a command to its end.
    func run(
        _ program: String,
        _ arguments: String...,
        input: String = "",
        environment: [String: String] = [:]
    ) async throws -> Finished {
        try await run(program, arguments, input: input, environment: environment)
    }

    func run(
        _ program: String,
        _ arguments: [String],
        input: String = "",
        environment: [String: String] = [:]
    ) async throws -> Finished {
        let launched = try launch(program, arguments, input: input, environment: environment)
        let status = await launched.status()
        return Finished(status: status, output: launched.output, errors: launched.errors)
    }

    /// The same, with standard output on a disk that is full.
    func runIntoFullDisk(_ program: String, _ arguments: [String]) async throws -> Finished {
        let words = [Binaries.url(of: program).path] + arguments
        let command = words.map { "'\($0)'" }.joined(separator: " ")
        let launched = try stage.launchTool(
            "env",
            [
                "XDG_CONFIG_HOME=\(configuration.path)", "DESKWIRE_SERVER=\(server)",
                "sh", "-c", "exec \(command) > /dev/full",
            ]
        )
        return Finished(
            status: await launched.status(),
            output: launched.output,
            errors: launched.errors
        )
    }

    func launch(
        _ program: String,
        _ arguments: [String],
        input: String = "",
        environment: [String: String] = [:]
    ) throws -> LaunchedProgram {
        let own = [
            "XDG_CONFIG_HOME": configuration.path, "DESKWIRE_SERVER": server.description,
        ]
        return try stage.launch(
            program,
            arguments,
            environment: own.merging(environment) { _, given in given },
            input: input
        )
    }

    /// Runs a command that must work, with `--json`, and gives what it answers.
    @discardableResult
    func ask(
        _ program: String,
        _ arguments: String...,
        input: String = "",
        environment: [String: String] = [:],
        at location: SourceLocation = #_sourceLocation
    ) async throws -> JSON {
        let finished = try await run(
            program,
            arguments + ["--json"],
            input: input,
            environment: environment
        )
        guard finished.status == 0, let line = finished.lines.last else {
            Issue.record("\(program) \(arguments): \(finished)", sourceLocation: location)
            throw TestFailure("\(program) \(arguments.joined(separator: " ")) did not work")
        }
        return try JSON(line)
    }

    // MARK: Coming in

    func logIn(with program: String = "deskwire") async throws {
        try await ask(
            program,
            "login",
            "--email",
            email,
            "--password-stdin",
            input: Self.password
        )
    }

    func register(_ token: String) async throws -> Finished {
        try await run(
            "deskwire",
            "register",
            "--token",
            token,
            "--password-stdin",
            input: Self.password
        )
    }

    /// The token that `login` kept.
    func sessionToken() throws -> String {
        let file = try JSON(Data(contentsOf: credentialsFile))
        return file["servers"][server.description]["token"].text
    }

    /// The client library, with the rights of the login.
    func client(options: ClientOptions = ClientOptions()) async throws -> DeskClient {
        try await DeskClient.connect(
            to: server,
            credential: .token(sessionToken()),
            options: options
        )
    }
}

/// What a command left behind.
struct Finished: Sendable {
    let status: Int32
    let output: String
    let errors: String

    var lines: [String] {
        output.split(separator: "\n").map(String.init)
    }
}
