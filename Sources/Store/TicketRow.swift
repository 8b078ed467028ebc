package import DeskwireDomain

/// The row of a ticket with its people, read in place: whoever writes tickets on as bytes makes no strings of them.
/// Good until the statement moves on.
///
/// Duties:
/// 1. Knows the columns of a ticket's question, and what they mean.
/// 2. Finds what many tickets point to alike; see `ReferenceData`.
/// 3. Makes a ticket of it, for whoever keeps one.
package struct TicketRow {
    /// One ticket with its people. The numbers of columns below follow this list.
    static let query = """
        SELECT t.id, t.number, t.version, t.subject, t.priority, t.source, t.ref, t.created_at,
            t.created_by_kind, t.created_by_id, t.created_by_name, t.activity_at,
            t.public_activity_at, t.closed_at, t.closed_by_kind, t.closed_by_id, t.closed_by_name,
            t.close_reason, t.message_count, t.public_count,
            customer.id, customer.name, iif(customer.deleted_at IS NULL, customer.email, ''),
            t.assignee_id, assignee.name, assignee.email, t.status_id, t.category_id,
            t.due_at, t.promise_paused_at, t.follow_up_of, followed.number,
            (SELECT group_concat(tag, ' ') FROM (
                SELECT tag FROM ticket_tag WHERE ticket_id = t.id ORDER BY tag)),
            t.kind, t.severity, t.product_ref, t.contract_ref, t.project_ref,
            t.organisation_id, t.group_id, t.unassigned_since
        FROM ticket t
        JOIN account customer ON customer.id = t.customer_id
        LEFT JOIN account assignee ON assignee.id = t.assignee_id
        LEFT JOIN ticket followed ON followed.id = t.follow_up_of
        """

    // Made once: a text that is put together for each question has another place each time, and is looked for by its
    // thousand bytes (see `ConnectionStatements`).
    static let queryByID = "\(query) WHERE t.id = ?"

    private let row: Row
    private let snapshot: Snapshot

    package let number: RowText
    package let subject: RowText
    package let ref: RowText
    package let closeReason: RowText
    package let customerName: RowText
    package let customerEmail: RowText
    package let productRef: RowText
    package let contractRef: RowText
    package let projectRef: RowText
    /// With a space between two.
    package let tags: RowText
    package let createdBy: ActorInRow
    /// Nil while it was not closed.
    package let closedBy: ActorInRow?

    init(_ row: Row, in snapshot: Snapshot) throws {
        self.row = row
        self.snapshot = snapshot
        number = row.textInPlace(1)
        subject = row.textInPlace(3)
        ref = row.textInPlace(6)
        closeReason = row.textInPlace(17)
        customerName = row.textInPlace(21)
        customerEmail = row.textInPlace(22)
        productRef = row.textInPlace(35)
        contractRef = row.textInPlace(36)
        projectRef = row.textInPlace(37)
        tags = row.textInPlace(32)
        createdBy = try ActorInRow(row, at: 8)
        closedBy = row.isNull(13) || row.isNull(14) ? nil : try ActorInRow(row, at: 14)
    }

    package var id: TicketID { row.id(0) }
    package var version: UInt64 { UInt64(clamping: row.integer(2)) }
    package var createdAt: Timestamp { row.time(7) }
    package var activityAt: Timestamp { row.time(11) }
    package var publicActivityAt: Timestamp { row.time(12) }
    package var closedAt: Timestamp { row.time(13) }
    package var messageCount: Int64 { row.integer(18) }
    package var publicCount: Int64 { row.integer(19) }
    package var customer: AccountID { row.id(20) }
    package var dueAt: Timestamp? { row.optionalTime(28) }
    package var unassignedSince: Timestamp? { row.optionalTime(40) }

    package func priority() throws -> Priority { try row.value(4) }
    package func source() throws -> TicketSource { try row.value(5) }
    package func kind() throws -> TicketKind { try row.value(33) }
    package func severity() throws -> Severity? { try row.isNull(34) ? nil : row.value(34) }
    package func status() throws -> Status { try snapshot.referredStatus(row.id(26)) }

    package func category() throws -> Category? {
        try row.optionalID(27, as: CategoryID.self).map(snapshot.referredCategory)
    }

    package func organisation() throws -> OrganisationReference? {
        try row.optionalID(38, as: OrganisationID.self).map(snapshot.referredOrganisation)
    }

    /// Of a person, her name is left in the row.
    package func assignee() throws -> AssigneeInRow? {
        if let id = row.optionalID(23, as: AccountID.self) {
            return .person(id, name: assigneeName)
        }
        return try row.optionalID(39, as: GroupID.self).map {
            .group(try snapshot.referredGroup($0))
        }
    }

    private var assigneeName: RowText { row.textInPlace(24) }
    private var followedNumber: RowText { row.textInPlace(31) }

    /// The closed ticket that this one follows.
    package var followUpOf: (id: TicketID, number: RowText)? {
        row.optionalID(30, as: TicketID.self).map { ($0, followedNumber) }
    }
}

extension TicketRow {
    /// How many bytes all its texts have together.
    package var textSize: Int {
        var size = 0
        forEachText { size += $0.utf8.count }
        return size
    }

    /// False where the disk has changed a text so that it cannot be passed on as it is.
    package var hasValidTexts: Bool {
        var areValid = true
        forEachText { if !$0.isValid { areValid = false } }
        return areValid
    }

    private func forEachText(_ body: (RowText) -> Void) {
        body(number)
        body(subject)
        body(ref)
        body(closeReason)
        body(customerName)
        body(customerEmail)
        body(productRef)
        body(contractRef)
        body(projectRef)
        body(tags)
        body(createdBy.name)
        if let closedBy { body(closedBy.name) }
        body(assigneeName)
        body(followedNumber)
    }
}

/// Who did something, in a row.
package struct ActorInRow {
    package let kind: ActorKind
    package let id: AccountID?
    package let name: RowText

    /// Three columns from `index` on: kind, id, name.
    init(_ row: Row, at index: Int) throws {
        kind = try row.value(index)
        id = row.optionalID(index + 1)
        name = row.textInPlace(index + 2)
    }

    var actor: Actor { Actor(kind: kind, id: id, name: name.string) }
}

/// Who works on a ticket, in its row.
package enum AssigneeInRow {
    case person(AccountID, name: RowText)
    case group(GroupName)
}

extension TicketRow {
    /// The ticket, with strings of its own.
    package func ticket() throws -> Ticket {
        Ticket(
            id: id,
            number: number.string,
            version: version,
            subject: subject.string,
            status: try status(),
            category: try category(),
            customer: Person(
                id: customer,
                name: customerName.string,
                email: customerEmail.string
            ),
            assignee: try assignee().map(keptAssignee),
            priority: try priority(),
            source: try source(),
            ref: ref.string,
            createdAt: createdAt,
            createdBy: createdBy.actor,
            activityAt: activityAt,
            publicActivityAt: publicActivityAt,
            closing: closedBy.map {
                Closing(at: closedAt, by: $0.actor, reason: closeReason.string)
            },
            messageCount: messageCount,
            publicCount: publicCount,
            tags: tags.words,
            followUpOf: followUpOf.map { TicketReference(id: $0.id, number: $0.number.string) },
            promise: dueAt.map { Promise(dueAt: $0, pausedAt: row.optionalTime(29)) },
            kind: try kind(),
            severity: try severity(),
            references: references,
            organisation: try organisation(),
            unassignedSince: unassignedSince
        )
    }

    private func keptAssignee(_ assignee: AssigneeInRow) -> Assignee {
        switch assignee {
        case .person(let id, let name):
            .person(Person(id: id, name: name.string, email: row.text(25)))
        case .group(let group): .group(group)
        }
    }

    private var references: TicketReferences {
        var references = TicketReferences()
        references.product = productRef.string
        references.contract = contractRef.string
        references.project = projectRef.string
        return references
    }
}
