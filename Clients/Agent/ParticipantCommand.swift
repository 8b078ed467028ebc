import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Lets others follow a ticket by mail.
struct ParticipantCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "participant",
        abstract: "Let others follow a ticket by mail.",
        discussion: Program.discussion(
            "deskwire-agent participant add DW-12 cleo@example.com --name Cleo",
            "deskwire-agent participant add DW-12 lab@supplier.example --notes",
            "deskwire-agent participant remove DW-12 cleo@example.com"
        ),
        subcommands: [ParticipantAddCommand.self, ParticipantRemoveCommand.self]
    )
}

/// Adds somebody, or changes what she gets.
struct ParticipantAddCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Send somebody the ticket's messages, or change what she gets.",
        discussion: Program.discussion(
            "deskwire-agent participant add DW-12 cleo@example.com --name Cleo"
        )
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @Argument(help: "The address.")
    var email: String

    @Option(help: .init("The name.", valueName: "name"))
    var name: String = ""

    @Flag(help: "Internal notes, too; not for customers.")
    var notes = false

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let participant = Participant(
            email: email,
            name: name,
            visibility: notes ? .internal : .public
        )
        let id = try await session.ticketID(ticket)
        let request = SetParticipantRequest(ticketID: id, participant: participant)
        try await session.show(Methods.setParticipant, request)
    }
}

/// Ends somebody's following.
struct ParticipantRemoveCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Send somebody nothing of the ticket any more.",
        discussion: Program.discussion(
            "deskwire-agent participant remove DW-12 cleo@example.com"
        )
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @Argument(help: "The address.")
    var email: String

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let id = try await session.ticketID(ticket)
        let request = RemoveParticipantRequest(ticketID: id, email: email)
        try await session.show(Methods.removeParticipant, request)
    }
}
