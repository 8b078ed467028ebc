package import ArgumentParser
import DeskwireProtocol
import DeskwireRendering

/// One's own password.
package struct PasswordCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "password",
        abstract: "Change your password, or set a new one when it is forgotten.",
        discussion: Program.discussion(
            "\(Program.name) password change",
            "\(Program.name) password forgot --email ada@example.com",
            "\(Program.name) password reset --token dwr_…"
        ),
        subcommands: [
            PasswordChangeCommand.self, PasswordForgotCommand.self, PasswordResetCommand.self,
        ]
    )

    package init() {}
}

/// Changes the password of the login.
package struct PasswordChangeCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change your password. Every other session of yours ends.",
        discussion: Program.discussion(
            "\(Program.name) password change",
            "printf '%s\\n%s\\n' \"$OLD\" \"$NEW\" | \(Program.name) password change "
                + "--passwords-stdin"
        )
    )

    @Flag(help: "Read the old and the new password from standard input, one a line.")
    package var passwordsStdin = false

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        let passwords = try PasswordInput(terminal: session.terminal)
            .oldAndNew(fromStandardInput: passwordsStdin)
        try await session.show(
            Methods.changePassword,
            ChangePasswordRequest(oldPassword: passwords.old, newPassword: passwords.new)
        )
    }
}

/// Asks for a mail with a token to set a new password.
package struct PasswordForgotCommand: AnonymousCommand {
    package static let configuration = CommandConfiguration(
        commandName: "forgot",
        abstract: "Ask for a mail with a token to set a new password.",
        discussion: Program.discussion("\(Program.name) password forgot --email ada@example.com")
    )

    @OptionGroup package var server: ServerOptions

    @Option(help: .init("The address of the account.", valueName: "address"))
    package var email: String

    package init() {}

    package func run(in session: Session) async throws {
        try await session.show(Methods.requestReset, RequestResetRequest(email: email))
    }
}

/// Sets a new password with the token of the mail.
package struct PasswordResetCommand: AnonymousCommand {
    package static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Set a new password with the token of the mail.",
        discussion: Program.discussion(
            "\(Program.name) password reset --token dwr_…",
            "printf %s \"$PASSWORD\" | \(Program.name) password reset --token dwr_… "
                + "--password-stdin"
        )
    )

    @OptionGroup package var server: ServerOptions

    @Option(help: .init("The token that the mail carries.", valueName: "token"))
    package var token: String

    @Flag(help: "Read the new password from standard input.")
    package var passwordStdin = false

    package init() {}

    package func run(in session: Session) async throws {
        let password = try PasswordInput(terminal: session.terminal)
            .password(fromStandardInput: passwordStdin, isNew: true)
        let reply = try await session.call(
            Methods.completeReset,
            CompleteResetRequest(token: token, password: password)
        )
        session.show(reply)
        session.remark("Run: \(Program.name) login --email \(SafeText.line(reply.email))")
    }
}
