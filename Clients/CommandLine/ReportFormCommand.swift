import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Shows what a report can and must say.
struct ReportFormCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "report-form",
        abstract: "Show what a report can and must say, as data for a form.",
        discussion: Program.discussion(
            "deskwire report-form",
            "deskwire report-form --category Billing --json"
        )
    )

    @Option(help: .init("A category: its name or id.", valueName: "category"))
    var category: String?

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = GetReportFormRequest()
        if let category { request.categoryID = try await session.categoryID(category) }
        try await session.show(Methods.getReportForm, request)
    }
}
