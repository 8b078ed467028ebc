package import ArgumentParser
import DeskwireProtocol

/// Lists who logged in when.
package struct LoginsCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "logins",
        abstract: "List who logged in when, how often and from where.",
        discussion: Program.discussion("\(Program.staffName) logins --never")
    )

    @Flag(help: "Only those who never logged in.")
    package var never = false

    @OptionGroup package var pages: PageOptions
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        try await session.showPages(pages) { pageSize, pageToken in
            try await session.call(
                Methods.listLogins,
                ListLoginsRequest(
                    neverLoggedIn: never,
                    pageSize: pageSize,
                    pageToken: pageToken
                )
            )
        }
    }
}

/// Says why somebody cannot come in.
package struct WhyNoAccessCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "why-no-access",
        abstract: "Say every reason for which somebody cannot log in or gets no mail.",
        discussion: Program.discussion("\(Program.staffName) why-no-access ada@example.com")
    )

    @Argument(help: "The address.")
    package var email: String

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        try await session.show(Methods.whyNoAccess, WhyNoAccessRequest(email: email))
    }
}
