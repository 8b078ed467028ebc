import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import DeskwireWire

/// Writes tickets into a reply out of their rows: a text goes from SQLite's memory into the reply's, and becomes no
/// String in between.
///
/// For the desk's side alone, which sees a ticket as it is. What a customer may see is said once, by `WireTicket`, and
/// that both are the same to the desk's side by `TicketRowWriterTests`.
struct TicketRowWriter {
    private let row: TicketRow
    private let status: Status
    private let category: DeskwireDomain.Category?
    private let organisation: OrganisationReference?
    private let assignee: AssigneeInRow?
    private let unread: Int64

    init(_ row: TicketRow, unread: Int64) throws {
        self.row = row
        self.unread = unread
        status = try row.status()
        category = try row.category()
        organisation = try row.organisation()
        assignee = try row.assignee()
    }

    /// A ticket has less than fifty fields, those within it too; a number has ten bytes at most, a length five.
    private static let numbersSizeMax = 1_024

    /// As many bytes as `write` writes at most. A tag has a number and a length of its own in place of the blank.
    var sizeAtMost: Int {
        Self.numbersSizeMax + row.textSize + 3 * row.tags.utf8.count + status.name.utf8.count
            + (category?.name.utf8.count ?? 0) + (organisation?.name.utf8.count ?? 0)
            + (assignee?.groupNameSize ?? 0)
    }

    func write(to output: inout OutputRawSpan) throws {
        try writeHead(to: &output)
        try writeOrigin(to: &output)
        TicketFields.productRef(row.productRef.utf8, to: &output)
        TicketFields.contractRef(row.contractRef.utf8, to: &output)
        TicketFields.projectRef(row.projectRef.utf8, to: &output)
        TicketFields.kind(WireTicketKind(rawValue: Int32(try row.kind().rawValue)), to: &output)
        if let followed = row.followUpOf {
            TicketFields.followUpOf(to: &output) { output in
                TicketRefFields.id(followed.id.wire, to: &output)
                TicketRefFields.number(followed.number.utf8, to: &output)
            }
        }
        if !row.tags.isEmpty {
            for tag in row.tags.utf8.split(separator: UInt8(ascii: " ")) {
                TicketFields.tags(UnsafeBufferPointer(rebasing: tag), to: &output)
            }
        }
        TicketFields.dueAtMs(row.dueAt?.rawValue ?? 0, to: &output)
        if status.category.isOpen {
            TicketFields.unassignedSinceMs(row.unassignedSince?.rawValue ?? 0, to: &output)
        }
        if let organisation {
            TicketFields.organisation(to: &output) { output in
                OrganisationRefFields.id(organisation.id.wire, to: &output)
                OrganisationRefFields.name(organisation.name, to: &output)
            }
        }
    }

    private func writeHead(to output: inout OutputRawSpan) throws {
        TicketFields.id(row.id.wire, to: &output)
        TicketFields.number(row.number.utf8, to: &output)
        TicketFields.version(row.version, to: &output)
        TicketFields.subject(row.subject.utf8, to: &output)
        TicketFields.status(to: &output) { output in
            StatusRefFields.id(status.id.wire, to: &output)
            StatusRefFields.name(status.name, to: &output)
            let category = WireStatusCategory(rawValue: Int32(status.category.rawValue))
            StatusRefFields.category(category, to: &output)
        }
        if let category {
            TicketFields.category(to: &output) { output in
                CategoryRefFields.id(category.id.wire, to: &output)
                CategoryRefFields.name(category.name, to: &output)
            }
        }
        TicketFields.customer(to: &output) { output in
            CustomerRefFields.id(row.customer.wire, to: &output)
            CustomerRefFields.name(row.customerName.utf8, to: &output)
            CustomerRefFields.email(row.customerEmail.utf8, to: &output)
        }
        if let assignee { write(assignee, to: &output) }
        TicketFields.priority(
            WirePriority(rawValue: Int32(try row.priority().rawValue)),
            to: &output
        )
        TicketFields.source(
            WireTicketSource(rawValue: Int32(try row.source().rawValue)),
            to: &output
        )
        TicketFields.ref(row.ref.utf8, to: &output)
    }

    private func writeOrigin(to output: inout OutputRawSpan) throws {
        TicketFields.createdAtMs(row.createdAt.rawValue, to: &output)
        TicketFields.lastActivityAtMs(row.activityAt.rawValue, to: &output)
        if let closedBy = row.closedBy {
            TicketFields.closedAtMs(row.closedAt.rawValue, to: &output)
            TicketFields.closedBy(to: &output) { write(closedBy, to: &$0) }
            TicketFields.closeReason(row.closeReason.utf8, to: &output)
        }
        TicketFields.unread(UInt32(clamping: unread), to: &output)
        TicketFields.messageCount(UInt32(clamping: row.messageCount), to: &output)
        TicketFields.createdBy(to: &output) { write(row.createdBy, to: &$0) }
        if let severity = try row.severity() {
            TicketFields.severity(WireSeverity(rawValue: Int32(severity.rawValue)), to: &output)
        }
    }

    private func write(_ actor: ActorInRow, to output: inout OutputRawSpan) {
        ActorFields.kind(WireActorKind(rawValue: Int32(actor.kind.rawValue)), to: &output)
        ActorFields.id(actor.id?.wire ?? 0, to: &output)
        ActorFields.name(actor.name.utf8, to: &output)
    }

    private func write(_ assignee: AssigneeInRow, to output: inout OutputRawSpan) {
        TicketFields.assignee(to: &output) { output in
            switch assignee {
            case .person(let id, let name):
                AssigneeRefFields.userID(id.wire, to: &output)
                AssigneeRefFields.name(name.utf8, to: &output)
            case .group(let group):
                AssigneeRefFields.groupID(group.id.wire, to: &output)
                AssigneeRefFields.name(group.name, to: &output)
            }
        }
    }
}

extension AssigneeInRow {
    /// A person's name stands in the row.
    fileprivate var groupNameSize: Int {
        switch self {
        case .person: 0
        case .group(let group): group.name.utf8.count
        }
    }
}
