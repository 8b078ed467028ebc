package import ArgumentParser
package import DeskwireProtocol
import DeskwireRendering

/// The history of outgoing mail.
package struct EmailsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "emails",
        abstract: "Look into the history of outgoing e-mail.",
        discussion: Program.discussion(
            "\(Program.name) emails list --subject \"Customer reported an issue\"",
            "\(Program.name) emails show 17"
        ),
        subcommands: [
            EmailsListCommand.self, EmailsShowCommand.self, EmailsPreviewCommand.self,
            EmailsResendCommand.self, EmailsCancelCommand.self, EmailsRetryCommand.self,
            EmailsExportCommand.self,
        ],
        defaultSubcommand: EmailsListCommand.self
    )

    package init() {}
}

/// Lists mails by filter.
package struct EmailsListCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List e-mails, newest first.",
        discussion: Program.discussion(
            "\(Program.name) emails list --recipient care@example.com --after 2026-07-01",
            "\(Program.name) emails list --subject \"report* issue\" --status skipped",
            "\(Program.name) emails list --ticket DW-12 --json"
        )
    )

    @OptionGroup package var filters: MailFilters
    @OptionGroup package var pages: PageOptions
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        let request = try await filters.request(in: session)
        var total: UInt64?
        try await session.showPages(pages) { pageSize, pageToken in
            var request = request
            request.pageSize = pageSize
            request.pageToken = pageToken
            let reply = try await session.call(Methods.listMails, request)
            total = reply.total
            return reply
        }
        if filters.count, let total {
            session.remark(ListMailsReply(total: total).shownTotal())
        }
    }
}

/// Which mails are listed.
package struct MailFilters: ParsableArguments {
    @Option(
        help: .init(
            "Words of the subject, in any order; a word that ends in * is a prefix.",
            valueName: "words"
        )
    )
    package var subject: String?

    @Option(help: .init("How the subject begins, exactly.", valueName: "text"))
    package var subjectPrefix: String?

    @Option(help: .init("Mails to this address.", valueName: "address"))
    package var recipient: String?

    @Option(help: .init("The kind of mail, e.g. issue_reported.", valueName: "kind"))
    package var kind: String?

    @Option(help: .init("The state of delivery.", valueName: "status"))
    package var status: Word<MailStatus>?

    @Option(
        help: .init("From this time on, e.g. 2026-07-01 or 2026-07-01T12:00.", valueName: "time")
    )
    package var after: Moment?

    @Option(help: .init("Before this time.", valueName: "time"))
    package var before: Moment?

    @Option(help: .init("Mails about this ticket.", valueName: "ticket"))
    package var ticket: TicketReference?

    @Option(help: .init("Mails about this customer: id or address.", valueName: "customer"))
    package var customer: String?

    @Flag(help: "Say how many there are in all.")
    package var count = false

    package init() {}

    func request(in session: Session) async throws -> ListMailsRequest {
        var request = ListMailsRequest()
        request.subject = subject ?? ""
        request.subjectPrefix = subjectPrefix ?? ""
        request.recipient = recipient ?? ""
        request.kind = kind ?? ""
        request.status = status?.value ?? .unspecified
        request.afterMs = after?.milliseconds ?? 0
        request.beforeMs = before?.milliseconds ?? 0
        request.count = count
        if let ticket { request.ticketID = try await session.ticketID(ticket) }
        if let customer { request.customerID = try await session.customerID(customer) }
        return request
    }
}

/// Shows one mail as it was written.
package struct EmailsShowCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show an e-mail whole, as it was written.",
        discussion: Program.discussion("\(Program.name) emails show 17")
    )

    @Argument(help: "The number of the e-mail, as the list shows it.")
    package var id: UInt64

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        try await session.show(Methods.getMail, GetMailRequest(mailID: id))
    }
}

/// Shows the head of one mail.
package struct EmailsPreviewCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show the head of an e-mail and its first 255 characters.",
        discussion: Program.discussion("\(Program.name) emails preview 17")
    )

    @Argument(help: "The number of the e-mail, as the list shows it.")
    package var id: UInt64

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        try await session.show(Methods.previewMail, PreviewMailRequest(mailID: id))
    }
}
