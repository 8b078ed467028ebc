package import ArgumentParser
import DeskwireClient
import DeskwireProtocol
import DeskwireRendering

/// Opens a session and keeps its token for later commands.
package struct LoginCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "login",
        abstract: "Log in, and keep the session for later commands.",
        discussion: Program.discussion(
            "\(Program.name) login --email ada@example.com",
            "printf %s \"$PASSWORD\" | \(Program.name) login --email ada@example.com "
                + "--password-stdin"
        )
    )

    @OptionGroup package var server: ServerOptions

    @Option(help: .init("The address of the account.", valueName: "address"))
    package var email: String?

    @Flag(help: "Read the password from standard input.")
    package var passwordStdin = false

    @Flag(help: "Print the session token instead of keeping it.")
    package var printToken = false

    package init() {}

    package mutating func run() async throws {
        let command = self
        try await reportingFailures(server) { address, terminal in
            try await command.logIn(to: address, terminal: terminal)
        }
    }

    private func logIn(to address: ServerAddress, terminal: Terminal) async throws {
        let input = PasswordInput(terminal: terminal)
        let login =
            try email
            ?? input.line("E-mail: ", orElse: "Say who you are: --email you@example.com")
        let password = try input.password(fromStandardInput: passwordStdin)
        let file = printToken ? nil : try CredentialsFile(environment: terminal.environment)
        try await Session.open(
            server,
            to: address,
            credential: .password(login: login, secret: password),
            terminal: terminal
        ) { session in
            guard var reply = session.client.authentication else { return }
            guard reply.challenge == nil else {
                throw ProgramError.refused(
                    "This account needs a second step, which this version "
                        + "of \(Program.name) cannot take yet."
                )
            }
            if let file {
                let entry = CredentialsFile.Entry(
                    email: reply.identity?.email ?? login,
                    token: reply.sessionToken,
                    expiresAtMs: reply.sessionExpiresAtMs
                )
                try file.save(entry, for: address)
                reply.sessionToken = ""
            }
            show(reply, in: session)
        }
    }

    private func show(_ reply: AuthenticateReply, in session: Session) {
        if printToken, !session.isJSON {
            Output.line(reply.sessionToken)
        } else {
            session.show(reply)
        }
    }
}
