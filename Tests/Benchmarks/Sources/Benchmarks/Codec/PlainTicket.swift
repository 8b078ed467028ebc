import DeskwireProtocol

/// A ticket as somebody would write it who sends JSON.
struct PlainTicket: Codable {
    struct Reference: Codable {
        var id: UInt64
        var name: String
        var email: String?
        var kind: Int32?
    }

    struct Change: Codable {
        var actor: Reference
        var source: Int32
        var atMs: Int64
    }

    var id: UInt64
    var number: String
    var version: UInt64
    var subject: String
    var status: Reference?
    var category: Reference?
    var customer: Reference?
    var assignee: Reference?
    var priority: Int32
    var source: Int32
    var ref: String?
    var createdAtMs: Int64
    var lastActivityAtMs: Int64
    var unread: UInt32
    var messageCount: UInt32
    var createdBy: Reference?
    var severity: Int32?
    var productRef: String?
    var contractRef: String?
    var projectRef: String?
    var kind: Int32?
    var followUpOf: Reference?
    var tags: [String]?
    var dueAtMs: Int64?
    var organisation: Reference?
    var updated: Change?
}

extension PlainTicket {
    init(_ ticket: Ticket) {
        id = ticket.id
        number = ticket.number
        version = ticket.version
        subject = ticket.subject
        status = ticket.status.map {
            Reference(id: $0.id, name: $0.name, kind: $0.category.rawValue)
        }
        category = ticket.category.map { Reference(id: $0.id, name: $0.name) }
        customer = ticket.customer.map {
            Reference(id: $0.id, name: $0.name, email: $0.email.nonEmpty)
        }
        assignee = ticket.assignee.map { Reference(id: $0.userID, name: $0.name) }
        priority = ticket.priority.rawValue
        source = ticket.source.rawValue
        ref = ticket.ref.nonEmpty
        createdAtMs = ticket.createdAtMs
        lastActivityAtMs = ticket.lastActivityAtMs
        unread = ticket.unread
        messageCount = ticket.messageCount
        createdBy = ticket.createdBy.map(Self.reference)
        severity = ticket.severity == .unspecified ? nil : ticket.severity.rawValue
        productRef = ticket.productRef.nonEmpty
        contractRef = ticket.contractRef.nonEmpty
        projectRef = ticket.projectRef.nonEmpty
        kind = ticket.kind == .unspecified ? nil : ticket.kind.rawValue
        followUpOf = ticket.followUpOf.map { Reference(id: $0.id, name: $0.number) }
        tags = ticket.tags.isEmpty ? nil : ticket.tags
        dueAtMs = ticket.dueAtMs == 0 ? nil : ticket.dueAtMs
        organisation = ticket.organisation.map { Reference(id: $0.id, name: $0.name) }
        updated = ticket.updated.flatMap { change in
            change.actor.map { actor in
                Change(
                    actor: Self.reference(actor),
                    source: change.source.rawValue,
                    atMs: change.atMs
                )
            }
        }
    }

    private static func reference(_ actor: Actor) -> Reference {
        Reference(id: actor.id, name: actor.name, kind: actor.kind.rawValue)
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
