package import ArgumentParser
import DeskwireProtocol
import DeskwireRendering

/// The second step of one's own login.
package struct SecondStepCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "second-step",
        abstract: "Protect your login with a code beside the password.",
        discussion: Program.discussion(
            "\(Program.name) second-step enrol",
            "\(Program.name) second-step confirm 123456",
            "\(Program.name) second-step recovery-codes"
        ),
        subcommands: [
            SecondStepStatusCommand.self, SecondStepEnrolCommand.self,
            SecondStepConfirmCommand.self, SecondStepRecoveryCommand.self,
            SecondStepDisableCommand.self,
        ]
    )

    package init() {}
}

/// Shows what a login asks for.
package struct SecondStepStatusCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show whether your login has a second step.",
        discussion: Program.discussion("\(Program.name) second-step status")
    )

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        try await session.show(Methods.getSecondStep, GetSecondStepRequest())
    }
}

/// Begins to set one up; on a terminal it is confirmed at once.
package struct SecondStepEnrolCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "enrol",
        abstract: "Set up a second step: a device, or for customers a mailed code.",
        discussion: Program.discussion(
            "\(Program.name) second-step enrol",
            "printf %s \"$PASSWORD\" | \(Program.name) second-step enrol --password-stdin --json"
        )
    )

    @Flag(help: "Ask for a code by mail at each login instead of one of a device; customers only.")
    package var mailedCode = false

    @Flag(help: "Read your password from standard input.")
    package var passwordStdin = false

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        let input = PasswordInput(terminal: session.terminal)
        let password = try input.password(fromStandardInput: passwordStdin)
        let kind = mailedCode ? "mailed_code" : "totp"
        try await session.show(
            Methods.enrolSecondStep,
            EnrolSecondStepRequest(kind: kind, password: password)
        )
        let confirm = "\(Program.name) second-step confirm CODE"
        guard session.terminal.isInputTerminal, session.terminal.isErrorTerminal, !session.isJSON
        else { return session.remark("To put it in force, run: \(confirm)") }
        let code = try input.line("Code: ", orElse: "Give the code with: \(confirm)")
        try await session.show(Methods.confirmSecondStep, ConfirmSecondStepRequest(code: code))
    }
}

/// Puts in force what was set up.
package struct SecondStepConfirmCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Prove with a code that the second step works, and put it in force.",
        discussion: Program.discussion("\(Program.name) second-step confirm 123456")
    )

    @Argument(help: "The code of the device, or of the mail.")
    package var code: String

    @OptionGroup package var keys: KeyOptions
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        try await session.show(
            Methods.confirmSecondStep,
            ConfirmSecondStepRequest(code: code),
            key: keys
        )
    }
}

/// Makes recovery codes anew.
package struct SecondStepRecoveryCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "recovery-codes",
        abstract: "Make recovery codes anew; those before are void.",
        discussion: Program.discussion("\(Program.name) second-step recovery-codes")
    )

    @Flag(help: "Read your password from standard input.")
    package var passwordStdin = false

    @OptionGroup package var keys: KeyOptions
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        let password = try PasswordInput(terminal: session.terminal)
            .password(fromStandardInput: passwordStdin)
        try await session.show(
            Methods.createRecoveryCodes,
            CreateRecoveryCodesRequest(password: password),
            key: keys
        )
    }
}

/// Takes the second step away.
package struct SecondStepDisableCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Log in without a second step from now on.",
        discussion: Program.discussion("\(Program.name) second-step disable")
    )

    @Flag(help: "Read your password from standard input.")
    package var passwordStdin = false

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        let password = try PasswordInput(terminal: session.terminal)
            .password(fromStandardInput: passwordStdin)
        try await session.show(
            Methods.disableSecondStep,
            DisableSecondStepRequest(password: password)
        )
    }
}
