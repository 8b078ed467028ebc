package import ArgumentParser
import DeskwireProtocol
import DeskwireRendering

/// One's own e-mail address.
package struct AddressCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "address",
        abstract: "Change the e-mail address that you log in with, or take a change back.",
        discussion: Program.discussion(
            "\(Program.name) address change ada@example.org",
            "\(Program.name) address confirm --token dwe_…",
            "\(Program.name) address revert --token dwv_…"
        ),
        subcommands: [
            AddressChangeCommand.self, AddressConfirmCommand.self, AddressRevertCommand.self,
        ]
    )

    package init() {}
}

/// Asks for a mail to the new address.
package struct AddressChangeCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Ask for another address; a mail with a token to confirm it goes there.",
        discussion: Program.discussion("\(Program.name) address change ada@example.org")
    )

    @Argument(help: "The new address.")
    package var email: String

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        try await session.show(
            Methods.requestEmailChange,
            RequestEmailChangeRequest(email: email)
        )
    }
}

/// Puts the new address in force.
package struct AddressConfirmCommand: AnonymousCommand {
    package static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Put the new address in force with the token of the mail. Every session ends.",
        discussion: Program.discussion("\(Program.name) address confirm --token dwe_…")
    )

    @OptionGroup package var server: ServerOptions

    @Option(help: .init("The token that the mail carries.", valueName: "token"))
    package var token: String

    package init() {}

    package func run(in session: Session) async throws {
        let reply = try await session.call(
            Methods.confirmEmailChange,
            ConfirmEmailChangeRequest(token: token)
        )
        session.show(reply)
        session.remark("Run: \(Program.name) login --email \(SafeText.line(reply.email))")
    }
}

/// Puts the old address in force again.
package struct AddressRevertCommand: AnonymousCommand {
    package static let configuration = CommandConfiguration(
        commandName: "revert",
        abstract: "Take a change back with the token that the old address got. Every session ends.",
        discussion: Program.discussion("\(Program.name) address revert --token dwv_…")
    )

    @OptionGroup package var server: ServerOptions

    @Option(help: .init("The token that the mail carries.", valueName: "token"))
    package var token: String

    package init() {}

    package func run(in session: Session) async throws {
        let reply = try await session.call(
            Methods.revertEmailChange,
            RevertEmailChangeRequest(token: token)
        )
        session.show(reply)
        session.remark(
            "Choose another password now: \(Program.name) password forgot --email "
                + SafeText.line(reply.email)
        )
    }
}
