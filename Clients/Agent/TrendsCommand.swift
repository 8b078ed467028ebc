import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// Tickets opened, closed and left open, per category and period.
struct TrendsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "trends",
        abstract: "Show tickets opened, closed and left open, per category and period.",
        discussion: Program.discussion(
            "deskwire-agent trends",
            "deskwire-agent trends --by month --periods 12 --category Billing"
        )
    )

    @Option(help: .init("The length of a row: day, week or month.", valueName: "period"))
    var by = "week"

    @Option(help: .init("How many periods, the current one included.", valueName: "number"))
    var periods: UInt32 = 8

    @Option(help: .init("One category only: its name or id.", valueName: "category"))
    var category: String?

    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        guard TrendPeriod(word: by) != nil else {
            throw ValidationError("--by takes one of: day, week, month.")
        }
    }

    func run(in session: Session) async throws {
        var request = GetTrendsRequest(
            period: TrendPeriod(word: by) ?? .unspecified,
            periods: periods
        )
        if let category {
            request.categoryID = try await session.categoryID(category, includingInactive: true)
        }
        try await session.show(Methods.getTrends, request)
    }
}
