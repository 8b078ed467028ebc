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
                + "--password-stdin",
            "\(Program.name) login --email ada@example.com --mail-code",
            "\(Program.name) login --email ada@example.com --code 123456"
        )
    )

    @OptionGroup package var server: ServerOptions

    @Option(help: .init("The address of the account.", valueName: "address"))
    package var email: String?

    @Flag(help: "Read the password from standard input.")
    package var passwordStdin = false

    @Flag(help: "Ask for a mail with a code to log in with, instead of logging in.")
    package var mailCode = false

    @Option(help: .init("The code of the mail, instead of a password.", valueName: "digits"))
    package var code: String?

    @Option(help: .init("The token of the link in the mail; needs no address.", valueName: "token"))
    package var linkToken: String?

    @Flag(help: "Print the session token instead of keeping it.")
    package var printToken = false

    package init() {}

    package func validate() throws {
        let ways = [mailCode, passwordStdin, code != nil, linkToken != nil].filter { $0 }.count
        if ways > 1 {
            throw ValidationError(
                "Give one of --password-stdin, --mail-code, --code and --link-token."
            )
        }
    }

    package mutating func run() async throws {
        let command = self
        try await reportingFailures(server) { address, terminal in
            try await command.logIn(to: address, terminal: terminal)
        }
    }

    private func logIn(to address: ServerAddress, terminal: Terminal) async throws {
        if let linkToken {
            return try await logIn(
                to: address,
                with: .mailedCode(code: linkToken),
                login: "",
                terminal: terminal
            )
        }
        let input = PasswordInput(terminal: terminal)
        let login =
            try email
            ?? input.line("E-mail: ", orElse: "Say who you are: --email you@example.com")
        if mailCode { return try await askForCode(login, from: address, terminal: terminal) }
        let credential: Credential =
            if let code {
                .mailedCode(email: login, code: code)
            } else {
                .password(
                    login: login,
                    secret: try input.password(fromStandardInput: passwordStdin)
                )
            }
        try await logIn(to: address, with: credential, login: login, terminal: terminal)
    }

    private func askForCode(
        _ login: String,
        from address: ServerAddress,
        terminal: Terminal
    ) async throws {
        try await Session.open(server, to: address, credential: nil, terminal: terminal) {
            try await $0.show(Methods.requestLoginCode, RequestLoginCodeRequest(email: login))
        }
    }

    private func logIn(
        to address: ServerAddress,
        with credential: Credential,
        login: String,
        terminal: Terminal
    ) async throws {
        let file = printToken ? nil : try CredentialsFile(environment: terminal.environment)
        try await Session.open(
            server,
            to: address,
            credential: credential,
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
