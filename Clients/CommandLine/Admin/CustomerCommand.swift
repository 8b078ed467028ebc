import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// The customers.
struct CustomerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "customer",
        abstract: "Create, list, show and invite customers, and say when they have access.",
        discussion: Program.discussion(
            "deskwire admin customer create --email ada@example.com --name Ada --invite",
            "deskwire admin customer list"
        ),
        subcommands: [
            CustomerCreateCommand.self, CustomerListCommand.self, CustomerShowCommand.self,
            CustomerInviteCommand.self, CustomerResendCommand.self, CustomerRevokeCommand.self,
            CustomerInvitationsCommand.self, CustomerPeriodCommand.self,
            CustomerDeleteCommand.self, CustomerEraseCommand.self, CustomerExportCommand.self,
            CustomerProfileCommand.self, CustomerFactsCommand.self,
            CustomerModeCommand.self, CustomerPortalCommand.self, CustomerLinkCommand.self,
        ],
        defaultSubcommand: CustomerListCommand.self
    )
}

/// Creates a customer.
struct CustomerCreateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a customer.",
        discussion: Program.discussion(
            "deskwire admin customer create --email ada@example.com --name Ada --invite"
        )
    )

    @Option(help: .init("The address.", valueName: "address"))
    var email: String

    @Option(help: .init("The name.", valueName: "name"))
    var name: String

    @Flag(help: "Mail the token to register with, too.")
    var invite = false

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = CreateCustomerRequest(name: name, email: email)
        let reply = try await session.call(Methods.createCustomer, request, key: keys)
        session.show(reply)
        if invite, let customer = reply.customer {
            try await session.show(
                Methods.inviteCustomer,
                InviteCustomerRequest(customerID: customer.id)
            )
        }
    }
}

/// Lists customers.
struct CustomerListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the customers, newest first.",
        discussion: Program.discussion("deskwire admin customer list --all-pages --json")
    )

    @OptionGroup var pages: PageOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.showPages(pages) { pageSize, pageToken in
            try await session.call(
                Methods.listCustomers,
                ListCustomersRequest(pageSize: pageSize, pageToken: pageToken)
            )
        }
    }
}

/// Shows one customer.
struct CustomerShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a customer.",
        discussion: Program.discussion("deskwire admin customer show ada@example.com")
    )

    @Argument(help: "The customer: id or address.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = GetCustomerRequest()
        if let id = UInt64(customer) { request.customerID = id } else { request.email = customer }
        try await session.show(Methods.getCustomer, request)
    }
}

/// Mails a customer the token to register with.
struct CustomerInviteCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Mail a customer the token to register with. Older ones are void then.",
        discussion: Program.discussion("deskwire admin customer invite ada@example.com")
    )

    @Argument(help: "The customer: id or address.")
    var customer: String

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = InviteCustomerRequest(customerID: try await session.customerID(customer))
        try await session.show(Methods.inviteCustomer, request, key: keys)
    }
}
