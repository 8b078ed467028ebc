import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Numbers about the customer's tickets.
struct StatisticsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "statistics",
        abstract: "See how many of your tickets are open, and how long closed ones took.",
        discussion: Program.discussion(
            "deskwire statistics",
            "deskwire statistics --everyone --json"
        )
    )

    @Flag(help: "With your organisation's tickets, where you may see them.")
    var everyone = false

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = GetStatisticsRequest(whose: everyone ? .everyone : .mine)
        try await session.show(Methods.getStatistics, request)
    }
}
