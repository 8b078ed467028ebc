import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// The organisations that customers belong to.
struct OrganisationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation",
        abstract: "Say which customers belong together.",
        discussion: Program.discussion(
            "deskwire admin organisation create \"Acme Ltd\"",
            "deskwire admin organisation add \"Acme Ltd\" ada@example.com --share-existing-tickets",
            "deskwire admin organisation show \"Acme Ltd\""
        ),
        subcommands: [
            OrganisationCreateCommand.self, OrganisationListCommand.self,
            OrganisationShowCommand.self, OrganisationRenameCommand.self,
            OrganisationAddCommand.self, OrganisationRemoveCommand.self,
        ],
        defaultSubcommand: OrganisationListCommand.self
    )
}

/// Creates an organisation.
struct OrganisationCreateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create an organisation.",
        discussion: Program.discussion("deskwire admin organisation create \"Acme Ltd\"")
    )

    @Argument(help: "Its name.")
    var name: String

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = CreateOrganisationRequest(name: name)
        try await session.show(Methods.createOrganisation, request, key: keys)
    }
}

/// Lists organisations.
struct OrganisationListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the organisations, newest first.",
        discussion: Program.discussion("deskwire admin organisation list --json")
    )

    @OptionGroup var pages: PageOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.showPages(pages) { pageSize, pageToken in
            try await session.call(
                Methods.listOrganisations,
                ListOrganisationsRequest(pageSize: pageSize, pageToken: pageToken)
            )
        }
    }
}

/// Shows an organisation and its customers.
struct OrganisationShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show an organisation and its customers.",
        discussion: Program.discussion("deskwire admin organisation show \"Acme Ltd\"")
    )

    @Argument(help: "The organisation: id or name.")
    var organisation: String

    @OptionGroup var pages: PageOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let id = try await session.organisationID(organisation)
        try await session.showPages(pages) { pageSize, pageToken in
            try await session.call(
                Methods.getOrganisation,
                GetOrganisationRequest(
                    organisationID: id,
                    pageSize: pageSize,
                    pageToken: pageToken
                )
            )
        }
    }
}

/// Renames an organisation.
struct OrganisationRenameCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Give an organisation another name.",
        discussion: Program.discussion(
            "deskwire admin organisation rename \"Acme Ltd\" \"Acme Group\""
        )
    )

    @Argument(help: "The organisation: id or name.")
    var organisation: String

    @Argument(help: "The new name.")
    var name: String

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = RenameOrganisationRequest(
            organisationID: try await session.organisationID(organisation),
            name: name
        )
        try await session.show(Methods.renameOrganisation, request)
    }
}

/// Puts a customer into an organisation.
struct OrganisationAddCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Put a customer into an organisation; she leaves the one she was in.",
        discussion: """
            What she opens from now on belongs to the organisation, too. Who may see it: the members whose \
            portal role has the ticket scope `organisation` (deskwire admin portal-role --help).


            """
                + Program.discussion(
                    "deskwire admin organisation add \"Acme Ltd\" ada@example.com",
                    "deskwire admin organisation add 3 ada@example.com --share-existing-tickets"
                )
    )

    @Argument(help: "The organisation: id or name.")
    var organisation: String

    @Argument(help: "The customer: id or address.")
    var customer: String

    @Flag(help: "Tickets that she opened while in no organisation become the organisation's, too.")
    var shareExistingTickets = false

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = AddOrganisationMemberRequest(
            organisationID: try await session.organisationID(organisation),
            customerID: try await session.customerID(customer),
            shareExistingTickets: shareExistingTickets
        )
        try await session.show(Methods.addOrganisationMember, request)
    }
}

/// Takes a customer out of an organisation.
struct OrganisationRemoveCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract:
            "Take a customer out of an organisation. Her tickets of that time stay with both.",
        discussion: Program.discussion(
            "deskwire admin organisation remove \"Acme Ltd\" ada@example.com"
        )
    )

    @Argument(help: "The organisation: id or name.")
    var organisation: String

    @Argument(help: "The customer: id or address.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = RemoveOrganisationMemberRequest(
            organisationID: try await session.organisationID(organisation),
            customerID: try await session.customerID(customer)
        )
        try await session.show(Methods.removeOrganisationMember, request)
    }
}
