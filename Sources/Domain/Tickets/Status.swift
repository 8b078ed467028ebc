/// A state a ticket can be in. Data, not code: an installation names its own.
package struct Status: Sendable, Equatable {
    package let id: StatusID
    package var name: String
    /// What customers are shown; empty = the name.
    package var customerLabel: String
    package let category: StatusCategory
    package var position: Int64
    package var isActive: Bool
    /// The promised time stands still while a ticket is in this status.
    package var pausesPromise: Bool

    package init(
        id: StatusID,
        name: String,
        customerLabel: String,
        category: StatusCategory,
        position: Int64,
        isActive: Bool,
        pausesPromise: Bool = false
    ) {
        self.id = id
        self.name = name
        self.customerLabel = customerLabel
        self.category = category
        self.position = position
        self.isActive = isActive
        self.pausesPromise = pausesPromise
    }

    /// The word that this reader is shown.
    package func label(forCustomer: Bool) -> String {
        forCustomer && !customerLabel.isEmpty ? customerLabel : name
    }

    /// What a new installation has.
    package static let defaults: [(name: String, category: StatusCategory)] = [
        ("Open", .open), ("In Progress", .open), ("Waiting", .waiting), ("Closed", .closed),
    ]
}

/// What a status means to the rules; the raw values are stored and equal the wire's.
package enum StatusCategory: Int64, Sendable, CaseIterable, Comparable {
    case new = 1
    case open = 2
    case waiting = 3
    case resolved = 4
    case closed = 5

    package static func < (left: StatusCategory, right: StatusCategory) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Counted as open in the inbox (K15).
    package var isOpen: Bool { self <= .waiting }
}
