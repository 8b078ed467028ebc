import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Changes a customer's profile.
struct CustomerProfileCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "Change a customer's name, phone, language and time zone.",
        discussion: Program.discussion(
            "deskwire admin customer profile ada@example.com --language de"
        )
    )

    @Argument(help: "The customer: id or address.")
    var customer: String

    @OptionGroup var profile: ProfileOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = profile.request
        request.customerID = try await session.customerID(customer)
        try await session.show(Methods.updateProfile, request)
    }
}

/// Says facts of a customer, or shows them.
struct CustomerFactsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Say facts of a customer that she reads, e.g. balance and plan, or see them.",
        discussion: Program.discussion(
            "deskwire admin customer facts ada@example.com",
            "deskwire admin customer facts ada@example.com balance=12.50 plan=Gold",
            "deskwire admin customer facts ada@example.com balance= --replace"
        )
    )

    @Argument(help: "The customer: id or address.")
    var customer: String

    @Argument(help: "Facts as key=value; an empty value removes the fact.")
    var facts: [String] = []

    @Flag(help: "Remove all other facts.")
    var replace = false

    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        for fact in facts where !fact.contains("=") {
            throw ValidationError("Write a fact as key=value, e.g. plan=Gold, not \(fact).")
        }
    }

    func run(in session: Session) async throws {
        let id = try await session.customerID(customer)
        guard !facts.isEmpty || replace else {
            return try await session.show(Methods.listFacts, ListFactsRequest(customerID: id))
        }
        let pairs = facts.map { fact in
            let parts = fact.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return ProfileFact(key: String(parts[0]), value: String(parts.last ?? ""))
        }
        let request = PutFactsRequest(customerID: id, facts: pairs, replace: replace)
        try await session.show(Methods.putFacts, request)
    }
}
