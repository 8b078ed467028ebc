package import ArgumentParser
import DeskwireProtocol
import Foundation

/// Posts files to a ticket.
package struct AttachCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "attach",
        abstract: "Post files to a ticket, with a message.",
        discussion: Program.discussion(
            "\(Program.name) attach DW-12 screen.png",
            "\(Program.name) attach DW-12 a.log b.log --message \"Both logs of this morning.\"",
            "deskwire-agent attach DW-12 trace.txt --note"
        )
    )

    @Argument(help: TicketReference.help)
    package var ticket: TicketReference

    @Argument(help: "The files. What is there already of them is not sent again.")
    package var files: [String]

    @Option(help: .init("The text that goes with them.", valueName: "text"))
    package var message: String?

    @Flag(help: "For staff: as an internal note, which customers never see.")
    package var note = false

    @OptionGroup package var keys: KeyOptions
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        let id = try await session.ticketID(ticket)
        let names = files.map { URL(fileURLWithPath: $0).lastPathComponent }
        var request = PostMessageRequest(
            ticketID: id,
            text: message ?? "Attached: \(names.joined(separator: ", "))",
            visibility: note ? .internal : .public
        )
        request.uploadIDs = try await session.upload(files)
        try await session.show(Methods.postMessage, request, key: keys)
    }
}
