import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Says how one customer comes in.
struct CustomerModeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "mode",
        abstract: "Say how the customer comes in: open-link, protected, or default.",
        discussion: Program.discussion("deskwire admin customer mode ada@example.com open-link")
    )

    @Argument(help: "The customer: id or address.")
    var customer: String

    @Argument(help: "open-link, protected, or default: as the settings have it.")
    var mode: Mode

    enum Mode: String, ExpressibleByArgument, CaseIterable {
        case openLink = "open-link"
        case protected
        case `default`
    }

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let accessMode: AccessMode =
            switch mode {
            case .openLink: .openLink
            case .protected: .protected
            case .default: .unspecified
            }
        try await session.show(
            Methods.setAccessMode,
            SetAccessModeRequest(
                customerID: try await session.customerID(customer),
                accessMode: accessMode
            )
        )
    }
}

/// Shows the portal address of a customer, makes another, or switches the portal.
struct CustomerPortalCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "portal",
        abstract: "Show the portal address, make another, or let the customer in or out.",
        discussion: Program.discussion(
            "deskwire admin customer portal ada@example.com",
            "deskwire admin customer portal ada@example.com --rotate",
            "deskwire admin customer portal ada@example.com --disable"
        )
    )

    @Argument(help: "The customer: id or address.")
    var customer: String

    @Flag(help: "Make another key; the old address opens nothing then.")
    var rotate = false

    @Flag(help: "Let the customer in. The first time, the login details are mailed.")
    var enable = false

    @Flag(help: "Let the customer in no more; sessions and open links end.")
    var disable = false

    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if [rotate, enable, disable].filter({ $0 }).count > 1 {
            throw ValidationError("Give one of --rotate, --enable and --disable.")
        }
    }

    func run(in session: Session) async throws {
        let id = try await session.customerID(customer)
        if rotate {
            try await session.show(
                Methods.rotatePortalKey,
                RotatePortalKeyRequest(customerID: id)
            )
        } else if enable || disable {
            try await session.show(
                Methods.setPortalEnabled,
                SetPortalEnabledRequest(customerID: id, enabled: enable)
            )
        } else {
            try await session.show(Methods.getPortal, GetPortalRequest(customerID: id))
        }
    }
}

/// The open links of a customer.
struct CustomerLinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Make, list and revoke links that let in without a login.",
        discussion: Program.discussion(
            "deskwire admin customer link create ada@example.com --days 30",
            "deskwire admin customer link list ada@example.com",
            "deskwire --link dwo_… list"
        ),
        subcommands: [
            LinkCreateCommand.self, LinkListCommand.self, LinkRevokeCommand.self,
        ]
    )
}

/// Makes an open link.
struct LinkCreateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a link that lets in without a login. It is shown once.",
        discussion: Program.discussion(
            "deskwire admin customer link create ada@example.com --may-reply --days 30"
        )
    )

    @Argument(help: "The customer: id or address.")
    var customer: String

    @Flag(help: "Whoever has it may write, as `link guest`; else it is for reading.")
    var mayReply = false

    @Option(help: .init("After how many days it ends; left out: never.", valueName: "days"))
    var days: UInt32 = 0

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(
            Methods.createOpenLink,
            CreateOpenLinkRequest(
                customerID: try await session.customerID(customer),
                mayReply: mayReply,
                validDays: days
            ),
            key: keys
        )
    }
}

/// Lists the open links of a customer.
struct LinkListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the open links of a customer, and how often each was used.",
        discussion: Program.discussion("deskwire admin customer link list ada@example.com")
    )

    @Argument(help: "The customer: id or address.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(
            Methods.listOpenLinks,
            ListOpenLinksRequest(customerID: try await session.customerID(customer))
        )
    }
}

/// Voids an open link.
struct LinkRevokeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Void an open link. Its connections end.",
        discussion: Program.discussion("deskwire admin customer link revoke 17")
    )

    @Argument(help: "The link's number.")
    var link: UInt64

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.revokeOpenLink, RevokeOpenLinkRequest(linkID: link))
    }
}
