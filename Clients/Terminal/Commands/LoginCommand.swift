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
            "\(Program.name) login --email ada@example.com --code 123456",
            "\(Program.name) login --challenge dwq_… --second-step 123456"
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

    @Option(
        help: .init(
            "The code of the second step, or a recovery code, where one is asked for.",
            valueName: "code"
        )
    )
    package var secondStep: String?

    @Option(
        help: .init("Go on with a login that waits for its second step.", valueName: "token")
    )
    package var challenge: String?

    @Flag(help: "With --challenge: have the code mailed once more.")
    package var resend = false

    @Flag(help: "Print the session token instead of keeping it.")
    package var printToken = false

    package init() {}

    package func validate() throws {
        let ways = [mailCode, passwordStdin, code != nil, linkToken != nil, challenge != nil]
        if ways.filter({ $0 }).count > 1 {
            throw ValidationError(
                "Give one of --password-stdin, --mail-code, --code, --link-token and --challenge."
            )
        }
        if (challenge != nil) != (resend || (challenge != nil && secondStep != nil)) {
            throw ValidationError("With --challenge give --second-step CODE or --resend.")
        }
    }

    package mutating func run() async throws {
        let command = self
        try await reportingFailures(server) { address, terminal in
            try await command.logIn(to: address, terminal: terminal)
        }
    }

    private func logIn(to address: ServerAddress, terminal: Terminal) async throws {
        if let challenge { return try await goOn(challenge, at: address, terminal: terminal) }
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
        // A file that cannot be read is said when the session is kept; it is not what a login needs.
        let device =
            (try? CredentialsFile(environment: terminal.environment)
                .deviceToken(of: login, for: address)) ?? ""
        let credential: Credential =
            if let code {
                .mailedCode(email: login, code: code, deviceToken: device)
            } else {
                .password(
                    login: login,
                    secret: try input.password(fromStandardInput: passwordStdin),
                    deviceToken: device
                )
            }
        try await logIn(to: address, with: credential, login: login, terminal: terminal)
    }

    private func goOn(
        _ challenge: String,
        at address: ServerAddress,
        terminal: Terminal
    ) async throws {
        guard let secondStep, !resend else {
            return try await Session.open(
                server,
                to: address,
                credential: nil,
                terminal: terminal
            ) { session in
                try await session.show(
                    Methods.resendCode,
                    ResendCodeRequest(challenge: challenge)
                )
            }
        }
        try await logIn(
            to: address,
            with: .secondStep(challenge: challenge, code: secondStep),
            login: "",
            terminal: terminal
        )
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
            if let challenge = reply.challenge {
                reply = try await takeSecondStep(challenge, reply: reply, in: session)
            }
            if let file {
                let entry = CredentialsFile.Entry(
                    email: reply.identity?.email ?? login,
                    token: reply.sessionToken,
                    expiresAtMs: reply.sessionExpiresAtMs
                )
                try file.save(entry, for: address)
                try file.save(deviceToken: reply.deviceToken, of: entry.email, for: address)
                (reply.sessionToken, reply.deviceToken) = ("", "")
            }
            show(reply, in: session)
            if reply.mustEnrol {
                Output.note(
                    "Your role must have a second step. Set it up now: "
                        + "\(Program.name) second-step enrol"
                )
            }
        }
    }

    /// The code of the option, or of the terminal. Without either, the challenge is printed for whoever goes on.
    private func takeSecondStep(
        _ challenge: SecondStepChallenge,
        reply: AuthenticateReply,
        in session: Session
    ) async throws -> AuthenticateReply {
        if let secondStep {
            return try await session.client.authenticate(
                .secondStep(challenge: challenge.challenge, code: secondStep)
            )
        }
        guard session.terminal.isInputTerminal, session.terminal.isErrorTerminal else {
            session.show(reply)
            throw ProgramError.secondStepMissing(
                "This login asks for a code. Run: \(Program.name) login "
                    + "--challenge \(SafeText.line(challenge.challenge)) --second-step CODE"
            )
        }
        Output.note(
            challenge.kinds.contains("mailed_code")
                ? "A code was mailed to you." : "Your device shows a code."
        )
        return try await askForSecondStep(challenge, in: session)
    }

    /// A slip of the finger need not cost the whole login.
    private func askForSecondStep(
        _ challenge: SecondStepChallenge,
        in session: Session
    ) async throws -> AuthenticateReply {
        let input = PasswordInput(terminal: session.terminal)
        var slips = 0
        while true {
            let code = try input.line("Code: ", orElse: "No code was given.")
            do {
                return try await session.client.authenticate(
                    .secondStep(challenge: challenge.challenge, code: code)
                )
            } catch {
                slips += 1
                guard error.server?.code == .badCredentials, slips < 3 else { throw error }
                Output.note("The code is not right.")
            }
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
