import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Deletes a customer.
struct CustomerDeleteCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a customer for good. Tickets, messages and e-mails stay.",
        discussion: Program.discussion(
            "deskwire admin customer delete ada@example.com --yes",
            "deskwire admin customer delete 7 --erase-name --yes"
        )
    )

    @Argument(help: "The customer: id or address.")
    var customer: String

    @Flag(help: "The name goes too: what she wrote is shown as by a deleted customer.")
    var eraseName = false

    @Flag(help: "Yes, it cannot be undone.")
    var yes = false

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if !yes { throw ValidationError("This cannot be undone; add --yes if you mean it.") }
    }

    func run(in session: Session) async throws {
        let request = DeleteCustomerRequest(
            customerID: try await session.customerID(customer),
            eraseName: eraseName
        )
        try await session.show(Methods.deleteCustomer, request, key: keys)
    }
}
