import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// Mails another invitation; the one before is void.
struct CustomerResendCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "resend",
        abstract: "Mail a new invitation. The one sent before is void then.",
        discussion: Program.discussion("deskwire admin customer resend ada@example.com")
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

/// Voids an invitation.
struct CustomerRevokeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Void the invitation that was sent.",
        discussion: Program.discussion("deskwire admin customer revoke ada@example.com")
    )

    @Argument(help: "The customer: id or address.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = RevokeInvitationRequest(customerID: try await session.customerID(customer))
        try await session.show(Methods.revokeInvitation, request)
    }
}

/// Lists how far the customers have come with their invitations.
struct CustomerInvitationsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "invitations",
        abstract: "List the customers with the state of their invitation.",
        discussion: Program.discussion("deskwire admin customer invitations --state expired")
    )

    @Option(
        help: .init(
            "Only this one: \(AccessState.typedWords.joined(separator: ", ")).",
            valueName: "state"
        )
    )
    var state: String?

    @OptionGroup var pages: PageOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if let state, AccessState(word: state) == nil {
            throw ValidationError(
                "--state is one of: \(AccessState.typedWords.joined(separator: ", "))."
            )
        }
    }

    func run(in session: Session) async throws {
        let state = state.flatMap { AccessState(word: $0) } ?? .unspecified
        try await session.showPages(pages) { pageSize, pageToken in
            try await session.call(
                Methods.listInvitations,
                ListInvitationsRequest(state: state, pageSize: pageSize, pageToken: pageToken)
            )
        }
    }
}

/// Sets the days on which a customer has access.
struct CustomerPeriodCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "period",
        abstract: "Set the first and the last day of access, in UTC. Left out: no bound.",
        discussion: Program.discussion(
            "deskwire admin customer period ada@example.com --start 2026-01-01 --end 2026-12-31",
            "deskwire admin customer period ada@example.com"
        )
    )

    @Argument(help: "The customer: id or address.")
    var customer: String

    @Option(help: .init("The first day.", valueName: "YYYY-MM-DD"))
    var start: String?

    @Option(help: .init("The last day.", valueName: "YYYY-MM-DD"))
    var end: String?

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = SetSupportPeriodRequest(
            customerID: try await session.customerID(customer),
            start: start ?? "",
            end: end ?? ""
        )
        try await session.show(Methods.setSupportPeriod, request)
    }
}
