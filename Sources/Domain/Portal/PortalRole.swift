/// What the customers who have it may see and do. A customer who was given none has the default one.
package struct PortalRole: Sendable, Equatable {
    package static let nameBytesMax = 100
    package static let countMax = 100
    /// The one that every desk is born with.
    package static let defaultID = PortalRoleID(rawValue: 1)

    package let id: PortalRoleID
    package let version: UInt64
    package var name: String
    package var ticketScope: RecordScope
    package var documentScope: RecordScope
    package var rights: [PortalRight]

    package init(
        id: PortalRoleID,
        version: UInt64,
        name: String,
        ticketScope: RecordScope,
        documentScope: RecordScope = .own,
        rights: [PortalRight] = PortalRight.all
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.ticketScope = ticketScope
        self.documentScope = documentScope
        self.rights = rights
    }

    package var isDefault: Bool { id == Self.defaultID }

    package static func name(from input: String) throws(Refusal) -> String {
        try Wording.line(input, field: "name", bytesMax: nameBytesMax)
    }

    package static let unknown = Refusal.notFound("There is no such portal role.")
}

/// Which records of a kind a customer may know of; the raw values are stored and equal the wire's.
package enum RecordScope: Int64, Sendable, CaseIterable {
    case own = 1
    case organisation = 2
    case published = 3

    /// Records that belong to somebody are never published.
    package static func ofOwnedRecords(
        _ raw: Int64,
        field: String
    ) throws(Refusal) -> RecordScope? {
        if raw == 0 { return nil }
        guard let scope = RecordScope(rawValue: raw), scope != .published else {
            throw .invalid(field, "Choose own or organisation.")
        }
        return scope
    }
}
