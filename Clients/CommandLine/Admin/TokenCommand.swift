import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Tokens for other programs.
struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Create, list and revoke service tokens.",
        discussion: Program.discussion(
            "deskwire admin token create shop --scope tickets --scope customers"
        ),
        subcommands: [TokenCreateCommand.self, TokenListCommand.self, TokenRevokeCommand.self],
        defaultSubcommand: TokenListCommand.self
    )
}

/// Creates a service token and shows it, once.
struct TokenCreateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a token for another program. It is shown this once.",
        discussion: Program.discussion(
            "deskwire admin token create shop --scope tickets --scope customers --days 30",
            "deskwire admin token create shop --scope tickets --network 203.0.113.0/24",
            "deskwire admin token create billing --scope tickets --scope mails --category Billing"
        )
    )

    @Argument(help: "A name for it: the program that will use it.")
    var name: String

    @Option(
        help: .init(
            "What it may do: tickets, customers, mails, events or documents. May be repeated.",
            valueName: "scope"
        )
    )
    var scope: [String]

    @Option(help: .init("How long it is valid; 90 if not given.", valueName: "days"))
    var days: UInt32?

    @Option(
        help: .init(
            "Where it works: a network or an address, IPv4 or IPv6; elsewhere it is unknown. "
                + "May be repeated; everywhere if not given.",
            valueName: "network"
        )
    )
    var network: [String] = []

    @Option(
        help: .init(
            "Of which tickets it knows: a category, by name or id; all other tickets do not exist for "
                + "it, and what cannot be divided so is refused. May be repeated; all tickets if not "
                + "given. Not with the scope customers.",
            valueName: "category"
        )
    )
    var category: [String] = []

    @Flag(help: "For a program that thinks for itself: what it writes says that it is an AI's.")
    var ai = false

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var categories: [UInt64] = []
        for name in category {
            categories.append(try await session.categoryID(name, includingInactive: true))
        }
        let request = CreateServiceTokenRequest(
            name: name,
            scopes: scope,
            validDays: days ?? 0,
            ai: ai,
            networks: network,
            categoryIDs: categories
        )
        try await session.show(Methods.createServiceToken, request, key: keys)
    }
}

/// Lists service tokens, without their secrets.
struct TokenListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the service tokens, without their secrets.",
        discussion: Program.discussion("deskwire admin token list")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.listServiceTokens, ListServiceTokensRequest())
    }
}

/// Makes a service token void.
struct TokenRevokeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Make a service token void, at once.",
        discussion: Program.discussion("deskwire admin token revoke 3")
    )

    @Argument(help: "The token's id, as the list shows it.")
    var id: UInt64

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = RevokeServiceTokenRequest(tokenID: id)
        try await session.show(Methods.revokeServiceToken, request, key: keys)
    }
}
