import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Shows the audit log.
struct AuditCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Show who came in, was kept out, or changed rights and settings, newest first.",
        discussion: """
            Only for administrators. What a change was, field by field, says `deskwire admin history`. Whoever may \
            read the server's data folder can check and export the whole log: deskwired audit --help


            """
                + Program.discussion(
                    "deskwire admin audit",
                    "deskwire admin audit --limit 500 --json"
                )
    )

    @OptionGroup var pages: PageOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.showPages(pages) { pageSize, pageToken in
            try await session.call(
                Methods.listAudit,
                ListAuditRequest(pageSize: pageSize, pageToken: pageToken)
            )
        }
    }
}
