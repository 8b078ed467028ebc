import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Shows all there is about a customer.
struct CustomerCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "customer",
        abstract: "Show a customer: tickets, e-mails, logins and changes.",
        discussion: Program.discussion(
            "deskwire-agent customer ada@example.com",
            "deskwire-agent inbox --customer ada@example.com --as-customer"
        )
    )

    @Argument(help: "The customer: id or address.")
    var customer: String

    @Option(help: .init("So many of each; 20 if not given.", valueName: "number"))
    var limit: UInt32 = 0

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = GetCustomerOverviewRequest(pageSize: limit)
        if let id = UInt64(customer) { request.customerID = id } else { request.email = customer }
        try await session.show(Methods.getCustomerOverview, request)
    }
}
