package import ArgumentParser
package import DeskwireProtocol
import DeskwireRendering

/// Says who changed what of one object.
package struct HistoryCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Show who changed what of a ticket, a person or the settings, newest first.",
        discussion: Program.discussion(
            "\(Program.staffName) history DW-12",
            "\(Program.staffName) history --customer ada@example.com",
            "\(Program.staffName) history --settings --json"
        )
    )

    @Argument(help: TicketReference.help)
    package var ticket: TicketReference?

    @Option(help: .init("A customer: id or address.", valueName: "customer"))
    package var customer: String?

    @Option(help: .init("A member of staff: id or address.", valueName: "who"))
    package var staff: String?

    @Option(help: .init("A group: its name or id.", valueName: "group"))
    package var group: String?

    @Option(help: .init("A category: its name or id.", valueName: "category"))
    package var category: String?

    @Option(help: .init("A status: its id.", valueName: "id"))
    package var status: UInt64?

    @Option(help: .init("A template: its id.", valueName: "id"))
    package var template: UInt64?

    @Option(help: .init("An organisation: its id.", valueName: "id"))
    package var organisation: UInt64?

    @Option(help: .init("A portal role: its id.", valueName: "id"))
    package var portalRole: UInt64?

    @Option(help: .init("A service token: its id.", valueName: "id"))
    package var serviceToken: UInt64?

    @Flag(help: "The settings.")
    package var settings = false

    @OptionGroup package var pages: PageOptions
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func validate() throws {
        let named = [
            ticket != nil, customer != nil, staff != nil, group != nil, category != nil,
            status != nil, template != nil, organisation != nil, portalRole != nil,
            serviceToken != nil,
            settings,
        ]
        if named.filter({ $0 }).count != 1 {
            throw ValidationError("Name one ticket, or one object by one of the options.")
        }
    }

    package func run(in session: Session) async throws {
        let (kind, id) = try await object(in: session)
        try await session.showPages(pages) { pageSize, pageToken in
            try await session.call(
                Methods.listChanges,
                ListChangesRequest(
                    kind: kind,
                    objectID: id,
                    pageSize: pageSize,
                    pageToken: pageToken
                )
            )
        }
    }

    private func object(in session: Session) async throws -> (ObjectKind, UInt64) {
        if let ticket { return (.ticket, try await session.ticketID(ticket)) }
        if let customer { return (.customer, try await session.customerID(customer)) }
        if let staff { return (.staff, try await session.staffID(staff)) }
        if let group { return (.group, try await session.groupID(group)) }
        if let category {
            return (
                .category, try await session.categoryID(category, includingInactive: true)
            )
        }
        if let status { return (.status, status) }
        if let template { return (.template, template) }
        if let organisation { return (.organisation, organisation) }
        if let portalRole { return (.portalRole, portalRole) }
        if let serviceToken { return (.serviceToken, serviceToken) }
        return (.settings, 0)
    }
}

extension ListChangesReply: PageReply {
    package var items: [Change] {
        get { changes }
        set { changes = newValue }
    }
}
