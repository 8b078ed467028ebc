package import ArgumentParser
import DeskwireProtocol
import DeskwireRendering

/// Sends a mail again.
package struct EmailsResendCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "resend",
        abstract: "Send an e-mail again, as a new one; an invitation gets a new token.",
        discussion: Program.discussion("\(Program.name) emails resend 17")
    )

    @Argument(help: "The number of the e-mail, as the list shows it.")
    package var id: UInt64

    @OptionGroup package var keys: KeyOptions
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        try await session.show(Methods.resendMail, ResendMailRequest(mailID: id), key: keys)
    }
}

/// Stops a mail that waits.
package struct EmailsCancelCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Stop an e-mail that waits to be sent.",
        discussion: Program.discussion("\(Program.name) emails cancel 17")
    )

    @Argument(help: "The number of the e-mail, as the list shows it.")
    package var id: UInt64

    @OptionGroup package var keys: KeyOptions
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        try await session.show(Methods.cancelMail, CancelMailRequest(mailID: id), key: keys)
    }
}

/// Tries mails at once.
package struct EmailsRetryCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Try an e-mail that waits for its next attempt at once, or all of them.",
        discussion: Program.discussion(
            "\(Program.name) emails retry 17",
            "\(Program.name) emails retry --all"
        )
    )

    @Argument(help: "The number of the e-mail, as the list shows it.")
    package var id: UInt64?

    @Flag(help: "All that wait; for instance after the mail server was away.")
    package var all = false

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func validate() throws {
        guard (id == nil) == all, id != 0 else {
            throw ValidationError("Name an e-mail, or say --all.")
        }
    }

    package func run(in session: Session) async throws {
        try await session.show(Methods.retryMails, RetryMailsRequest(mailID: id ?? 0))
    }
}

/// Writes every mail that the filters find to standard output.
package struct EmailsExportCommand: DeskCommand {
    /// The forms of the export.
    package enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
        case csv
        case ndjson

        /// What is written: CSV, unless JSON is asked for in one way or the other.
        package init(_ format: Format?, isJSON: Bool) throws {
            if isJSON, format == .csv {
                throw ValidationError("--json writes lines of JSON; leave out --format csv.")
            }
            self = format ?? (isJSON ? .ndjson : .csv)
        }
    }

    package static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the history as CSV or as lines of JSON, newest first.",
        discussion: """
            The same filters as of `list`. In CSV a cell that begins with = + - @ or a tab has an apostrophe before \
            it, so that no spreadsheet takes it for a formula.


            """
                + Program.discussion(
                    "\(Program.name) emails export --format csv --after 2026-07-01 > mails.csv",
                    "\(Program.name) emails export --format ndjson --status failed"
                )
    )

    @Option(help: "csv or ndjson; --json is the same as ndjson (default: csv).")
    package var format: Format?

    @OptionGroup package var filters: MailFilters
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func validate() throws { _ = try Format(format, isJSON: connection.server.json) }

    package func run(in session: Session) async throws {
        var request = try await filters.request(in: session)
        request.pageSize = UInt32(Limits.maxPageSize)
        let format = try Format(format, isJSON: session.isJSON)
        if format == .csv { Output.line(CSVRow.text(MailSummary.csvHeads)) }
        repeat {
            let page = try await session.call(Methods.listMails, request)
            let lines = page.mails.map { mail in
                format == .csv ? CSVRow.text(mail.csvCells()) : mail.json()
            }
            if !lines.isEmpty { Output.line(lines.joined(separator: "\n")) }
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
    }
}
