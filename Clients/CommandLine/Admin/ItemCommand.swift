import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// What customers have from the embedding product.
struct ItemCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "item",
        abstract: "Say what customers have, e.g. subscriptions.",
        discussion: Program.discussion(
            "deskwire admin item put ada@example.com SUB-1001 --label \"Desk lamp\"",
            "deskwire admin item list ada@example.com"
        ),
        subcommands: [ItemPutCommand.self, ItemRemoveCommand.self, ItemListCommand.self]
    )
}

/// Puts an item.
struct ItemPutCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Say that a customer has an item, or change its label and status.",
        discussion: Program.discussion(
            "deskwire admin item put ada@example.com SUB-1001 --label Lamp --status active"
        )
    )

    @Argument(help: "The customer's address.")
    var customer: String

    @Argument(help: "The item's ref, in your product's own words.")
    var ref: String

    @Option(help: .init("What the customer reads.", valueName: "text"))
    var label: String?

    @Option(help: .init("Its state in your product's own words.", valueName: "text"))
    var status: String?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = PutItemRequest(
            customerEmail: customer,
            ref: ref,
            label: label ?? "",
            status: status ?? ""
        )
        try await session.show(Methods.putItem, request, key: keys)
    }
}

/// Removes an item.
struct ItemRemoveCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Say that a customer does not have an item any more.",
        discussion: Program.discussion("deskwire admin item remove ada@example.com SUB-1001")
    )

    @Argument(help: "The customer's address.")
    var customer: String

    @Argument(help: "The item's ref.")
    var ref: String

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = RemoveItemRequest(customerEmail: customer, ref: ref)
        try await session.show(Methods.removeItem, request, key: keys)
    }
}

/// Lists a customer's items.
struct ItemListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what a customer has.",
        discussion: Program.discussion("deskwire admin item list ada@example.com --json")
    )

    @Argument(help: "The customer's address.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.listItems, ListItemsRequest(customerEmail: customer))
    }
}
