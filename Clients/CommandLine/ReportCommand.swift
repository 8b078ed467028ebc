import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Opens a ticket.
struct ReportCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Report an issue: open a ticket.",
        discussion: Program.discussion(
            "deskwire report --ref SUB-1001 --message \"The lamp does not light.\"",
            "deskwire report --ref SUB-1001 --message - < what-happened.txt",
            "deskwire report --subject \"Invoice 7\" --category Billing --priority high",
            "deskwire report --customer ada@example.com --message - --json"
        )
    )

    @Option(
        help: .init(
            "What it is about, in the product's own words, e.g. a subscription.",
            valueName: "item"
        )
    )
    var ref: String?

    @Option(help: .init("A subject of your own.", valueName: "text"))
    var subject: String?

    @Option(help: .init("A category: its name or id.", valueName: "category"))
    var category: String?

    @Option(help: .init("How urgent it is.", valueName: "priority"))
    var priority: Word<Priority>?

    @Option(help: .init("How bad it is.", valueName: "severity"))
    var severity: Word<Severity>?

    @Option(help: .init("The product it is about.", valueName: "ref"))
    var product: String?

    @Option(help: .init("The contract it is about.", valueName: "ref"))
    var contract: String?

    @Option(help: .init("The project it is about.", valueName: "ref"))
    var project: String?

    @Option(
        help: .init(
            "What happened; - reads standard input. Without it, $EDITOR opens.",
            valueName: "text"
        )
    )
    var message: String?

    @Option(
        help: .init("For staff and services: whose ticket it is, by address.", valueName: "address")
    )
    var customer: String?

    @OptionGroup var files: AttachOptions
    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = CreateTicketRequest()
        request.subject = subject ?? ""
        request.ref = ref ?? ""
        request.priority = priority?.value ?? .unspecified
        request.severity = severity?.value ?? .unspecified
        request.productRef = product ?? ""
        request.contractRef = contract ?? ""
        request.projectRef = project ?? ""
        request.customerEmail = customer ?? ""
        if let category { request.categoryID = try await session.categoryID(category) }
        let head = request
        try await session.compose(message, asking: "What happened?") { text in
            var request = head
            request.message = text
            request.uploadIDs = try await session.upload(files.attach)
            try await session.show(Methods.createTicket, request, key: keys)
        }
    }
}
