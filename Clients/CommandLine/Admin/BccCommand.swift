import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// Who receives copies of outgoing mail.
struct BccCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bcc",
        abstract: "Say who receives hidden copies of outgoing mail.",
        discussion: Program.discussion(
            "deskwire admin bcc add archive@example.com",
            "deskwire admin bcc list"
        ),
        subcommands: [BccAddCommand.self, BccRemoveCommand.self, BccListCommand.self],
        defaultSubcommand: BccListCommand.self
    )
}

/// Adds an address to the list.
struct BccAddCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add an address.",
        discussion: Program.discussion("deskwire admin bcc add archive@example.com")
    )

    @Argument(help: "The address.")
    var address: String

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = AddBccAddressRequest(address: address)
        try await session.show(Methods.addBccAddress, request, key: keys)
    }
}

/// Takes an address off the list.
struct BccRemoveCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove an address.",
        discussion: Program.discussion("deskwire admin bcc remove archive@example.com")
    )

    @Argument(help: "The address.")
    var address: String

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = RemoveBccAddressRequest(address: address)
        try await session.show(Methods.removeBccAddress, request, key: keys)
    }
}

/// Shows the list.
struct BccListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the addresses, one a line.",
        discussion: Program.discussion("deskwire admin bcc list")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let reply = try await session.call(Methods.getSettings, GetSettingsRequest())
        if session.isJSON {
            session.show(reply)
        } else {
            session.remark(reply.settings?.shownBccList ?? "")
        }
    }
}
