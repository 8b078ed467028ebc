import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// What the customer wants to be mailed.
struct PreferencesCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "preferences",
        abstract: "Say whether you want marketing by e-mail and SMS; without options, see it.",
        discussion: Program.discussion(
            "deskwire preferences",
            "deskwire preferences --marketing-email no --marketing-sms no"
        )
    )

    @Option(help: .init("Marketing by e-mail.", valueName: "yes|no"))
    var marketingEmail: YesOrNo?

    @Option(help: .init("Marketing by SMS.", valueName: "yes|no"))
    var marketingSms: YesOrNo?

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        guard marketingEmail != nil || marketingSms != nil else {
            return try await session.show(Methods.getCustomer, GetCustomerRequest())
        }
        var request = SetOptOutsRequest()
        request.marketingEmail = marketingEmail.map { $0 == .no }
        request.marketingSms = marketingSms.map { $0 == .no }
        try await session.show(Methods.setOptOuts, request)
    }
}

/// Stops mails about one ticket, or lets them come again.
struct MuteCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "mute",
        abstract: "Get no more mails about one of your tickets, or get them again.",
        discussion: Program.discussion("deskwire mute DW-12", "deskwire mute DW-12 --off")
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @Flag(help: "Get mails again.")
    var off = false

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = MuteTicketRequest(
            ticketID: try await session.ticketID(ticket),
            muted: !off
        )
        try await session.show(Methods.muteTicket, request)
    }
}
