import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Lists what a customer has.
struct ItemsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "items",
        abstract: "List what you have here, and what you can do about each.",
        discussion: Program.discussion(
            "deskwire items",
            "deskwire items --customer ada@example.com --json"
        )
    )

    @Option(help: .init("For staff and services: whose items, by address.", valueName: "address"))
    var customer: String?

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = ListItemsRequest()
        request.customerEmail = customer ?? ""
        try await session.show(Methods.listItems, request)
    }
}
