import DeskwireDomain
import DeskwireProtocol

extension WireTicket {
    /// What this reader may see of a ticket. Whose it is worked by, and how much is unread, is the desk's own.
    init(_ ticket: DeskwireDomain.Ticket, for reader: Principal, unread: Int64 = 0) {
        let isDeskSide = reader.isDeskSide
        self.init(
            id: ticket.id.wire,
            number: ticket.number,
            version: ticket.version,
            subject: ticket.subject,
            status: StatusRef(ticket.status, for: reader),
            category: ticket.category.map { CategoryRef(id: $0.id.wire, name: $0.name) },
            customer: CustomerRef(
                id: ticket.customer.id.wire,
                name: ticket.customer.name,
                email: ticket.customer.email
            ),
            assignee: isDeskSide
                ? ticket.assignee.map { AssigneeRef($0) } : nil,
            priority: WirePriority(rawValue: Int32(ticket.priority.rawValue)),
            source: WireTicketSource(rawValue: Int32(ticket.source.rawValue)),
            ref: ticket.ref,
            createdAtMs: ticket.createdAt.rawValue,
            lastActivityAtMs: (isDeskSide ? ticket.activityAt : ticket.publicActivityAt).rawValue,
            closedAtMs: ticket.closing?.at.rawValue ?? 0,
            closedBy: ticket.closing.map { WireActor($0.by, for: reader) },
            closeReason: ticket.closing?.reason ?? "",
            unread: UInt32(clamping: unread),
            messageCount: UInt32(clamping: isDeskSide ? ticket.messageCount : ticket.publicCount),
            createdBy: WireActor(ticket.createdBy, for: reader),
            severity: ticket.severity.map { WireSeverity(rawValue: Int32($0.rawValue)) }
                ?? .unspecified,
            productRef: ticket.references.product,
            contractRef: ticket.references.contract,
            projectRef: ticket.references.project,
            kind: WireTicketKind(rawValue: Int32(ticket.kind.rawValue)),
            followUpOf: ticket.followUpOf.map { TicketRef(id: $0.id.wire, number: $0.number) },
            tags: isDeskSide ? ticket.tags : [],
            dueAtMs: isDeskSide ? ticket.promise?.dueAt.rawValue ?? 0 : 0,
            organisation: ticket.organisation.flatMap { organisation in
                // A customer is told only of the organisation that she shares.
                isDeskSide || organisation.id == reader.sharing
                    ? OrganisationRef(id: organisation.id.wire, name: organisation.name) : nil
            },
            unassignedSinceMs: isDeskSide && ticket.status.category.isOpen
                ? ticket.unassignedSince?.rawValue ?? 0 : 0
        )
        if !isDeskSide { hideFields(from: reader.view) }
    }
}

extension WireTicket {
    /// What administrators do not show to customers. A ticket always has a subject to be called by.
    private mutating func hideFields(from view: PortalView) {
        guard !view.hiddenFields.isEmpty else { return }
        if !view.shows("category_id", of: .tickets) { category = nil }
        if !view.shows("ref", of: .tickets) { ref = "" }
        if !view.shows("priority", of: .tickets) { priority = .unspecified }
        if !view.shows("severity", of: .tickets) { severity = .unspecified }
        if !view.shows("product_ref", of: .tickets) { productRef = "" }
        if !view.shows("contract_ref", of: .tickets) { contractRef = "" }
        if !view.shows("project_ref", of: .tickets) { projectRef = "" }
    }
}

extension StatusRef {
    init(_ status: DeskwireDomain.Status, for reader: Principal) {
        self.init(
            id: status.id.wire,
            name: reader.isDeskSide ? status.name : status.label(in: reader.language),
            category: WireStatusCategory(rawValue: Int32(status.category.rawValue))
        )
    }
}

extension TicketMessage {
    /// Customers count the public messages only.
    init(_ message: Message, for reader: Principal) {
        let seq = reader.isDeskSide ? message.seq : message.publicSeq ?? 0
        self.init(
            id: message.id.wire,
            ticketID: message.ticket.wire,
            seq: UInt64(clamping: seq),
            author: WireActor(message.author, for: reader),
            visibility: WireVisibility(rawValue: Int32(message.visibility.rawValue)),
            text: message.text,
            createdAtMs: message.createdAt.rawValue,
            source: reader.isDeskSide
                ? WireChangeSource(rawValue: Int32(message.source?.rawValue ?? 0)) : .unspecified,
            editedAtMs: message.editedAt?.rawValue ?? 0,
            deletedAtMs: message.deletedAt?.rawValue ?? 0
        )
    }
}

extension DeskwireDomain.Priority {
    /// Nil for "not said"; a number the schema does not name is refused.
    static func from(_ wire: WirePriority) throws(Refusal) -> DeskwireDomain.Priority? {
        if wire == .unspecified { return nil }
        guard let priority = DeskwireDomain.Priority(rawValue: Int64(wire.rawValue)) else {
            throw .invalid("priority", "Choose low, medium, high or urgent.")
        }
        return priority
    }
}

extension DeskwireDomain.Severity {
    /// Nil for "not said"; a number the schema does not name is refused.
    static func from(_ wire: WireSeverity) throws(Refusal) -> DeskwireDomain.Severity? {
        if wire == .unspecified { return nil }
        guard let severity = DeskwireDomain.Severity(rawValue: Int64(wire.rawValue)) else {
            throw .invalid("severity", "Choose minor, moderate, major or critical.")
        }
        return severity
    }
}
