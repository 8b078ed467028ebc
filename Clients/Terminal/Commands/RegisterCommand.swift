package import ArgumentParser
import DeskwireProtocol
import DeskwireRendering

/// Turns an invitation into an account with a password.
package struct RegisterCommand: AnonymousCommand {
    package static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Register with the token of an invitation.",
        discussion: Program.discussion(
            "\(Program.name) register --token dwi_…",
            "printf %s \"$PASSWORD\" | \(Program.name) register --token dwi_… --password-stdin"
        )
    )

    @OptionGroup package var server: ServerOptions

    @Option(help: .init("The token that the invitation mail carries.", valueName: "token"))
    package var token: String

    @Flag(help: "Read the new password from standard input.")
    package var passwordStdin = false

    package init() {}

    package func run(in session: Session) async throws {
        let password = try PasswordInput(terminal: session.terminal)
            .password(fromStandardInput: passwordStdin, isNew: true)
        let reply = try await session.call(
            Methods.acceptInvitation,
            AcceptInvitationRequest(token: token, password: password)
        )
        session.show(reply)
        session.remark("Run: \(Program.name) login --email \(SafeText.line(reply.email))")
    }
}
