import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// The open tickets that nobody has, with how long they wait.
struct UnassignedCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "unassigned",
        abstract: "List open tickets that nobody has, the longest waiting first.",
        discussion: Program.discussion(
            "deskwire-agent unassigned",
            "deskwire-agent unassigned --all-pages --json"
        )
    )

    @OptionGroup var pages: PageOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.showPages(pages) { pageSize, pageToken in
            try await session.call(
                Methods.listUnassigned,
                ListUnassignedRequest(pageSize: pageSize, pageToken: pageToken)
            )
        }
    }
}
