import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// Erases a customer.
struct CustomerEraseCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase all that the desk holds of a customer, after a preview.",
        discussion: """
            Shows first what goes, what is emptied and what stays, and why; --preview ends there. On a terminal it \
            then asks for the customer's number; scripts say --yes. What is done is what was shown: where anything \
            changed meanwhile, nothing is done. Tickets stay as numbers, states and dates, so that reports stay right; \
            with --with-tickets they go too. It waits until free space is overwritten.

            It needs a login of the last ten minutes. It cannot be undone, and does not reach backups.


            """
                + Program.discussion(
                    "deskwire admin customer erase ada@example.com --preview",
                    "deskwire admin customer erase ada@example.com",
                    "deskwire admin customer erase 7 --with-tickets --yes"
                )
    )

    @Argument(help: "The customer: id or address; of a deleted one the id.")
    var customer: String

    @Flag(help: "Her tickets go too.")
    var withTickets = false

    @Flag(help: "Only show what would be done.")
    var preview = false

    @Flag(help: "Yes, it cannot be undone. Ask nothing.")
    var yes = false

    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if yes && preview { throw ValidationError("Say --preview or --yes, not both.") }
    }

    func run(in session: Session) async throws {
        let id = try await session.customerID(customer)
        let extent: ErasureExtent = withTickets ? .personAndTickets : .person
        let shown = try await session.call(
            Methods.previewErasure,
            PreviewErasureRequest(customerID: id, extent: extent)
        )
        if preview || !session.isJSON { session.show(shown) }
        if preview { return }
        if !yes { try confirm(id, in: session) }
        let reply = try await session.call(
            Methods.eraseCustomer,
            EraseCustomerRequest(customerID: id, extent: extent, fingerprint: shown.fingerprint)
        )
        session.show(try await wiped(reply.erasure?.id ?? 0, in: session))
    }

    private func confirm(_ id: UInt64, in session: Session) throws(ProgramError) {
        let typed = try PasswordInput(terminal: session.terminal).line(
            "\nType \(id) to erase this customer: ",
            orElse: "Nothing was erased. This cannot be undone; add --yes if you mean it."
        )
        guard typed == String(id) else {
            throw .usage("Nothing was erased: \(SafeText.line(typed)) is not \(id).")
        }
    }

    /// Waits a minute at most until nothing is left; what takes longer goes on by itself.
    private func wiped(_ id: UInt64, in session: Session) async throws -> GetErasureReply {
        var reply = GetErasureReply()
        for _ in 0..<300 {
            reply = try await session.call(
                Methods.getErasure,
                GetErasureRequest(erasureID: id)
            )
            guard let erasure = reply.erasure, erasure.wipedAtMs == 0 else { break }
            try await Task.sleep(for: .milliseconds(200))
        }
        return reply
    }
}
