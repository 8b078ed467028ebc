/// How much of a customer goes; the raw values are stored and equal the wire's.
package enum ErasureExtent: Int64, Sendable, CaseIterable {
    /// Her name and address, wherever they stand with what stays.
    case name = 1
    /// All that says who she is and what she wrote; her tickets stay as numbers, dates and states (S-264).
    case person = 2
    /// The same, and her tickets go too.
    case personAndTickets = 3

    package var word: String {
        switch self {
        case .name: "name"
        case .person: "person, tickets kept as numbers"
        case .personAndTickets: "person and tickets"
        }
    }
}

/// What becomes of one kind of data; the raw values equal the wire's.
package enum ErasureFate: Int64, Sendable {
    /// The rows go.
    case goes = 1
    /// The rows stay, without a word that says who she is or what she wrote.
    case emptied = 2
    case stays = 3
}

/// One line of what an erasure does, before it is done.
package struct ErasureLine: Sendable, Equatable {
    package let section: String
    package let what: String
    package let count: Int64
    package let fate: ErasureFate
    /// Why it stays, or what else there is to know; may be empty.
    package let why: String

    package init(section: String, what: String, count: Int64, fate: ErasureFate, why: String) {
        self.section = section
        self.what = what
        self.count = count
        self.fate = fate
        self.why = why
    }
}

/// An erasure that was done: the only thing that is kept of it.
package struct Erasure: Sendable, Equatable {
    package let id: Int64
    package let customer: AccountID
    package let extent: ErasureExtent
    package let at: Timestamp
    /// When nothing of it was left in the file, its log and the spool; nil while that is being seen to.
    package let wipedAt: Timestamp?
    /// What it waits for; empty when it is done.
    package let note: String

    package init(
        id: Int64,
        customer: AccountID,
        extent: ErasureExtent,
        at: Timestamp,
        wipedAt: Timestamp?,
        note: String
    ) {
        self.id = id
        self.customer = customer
        self.extent = extent
        self.at = at
        self.wipedAt = wipedAt
        self.note = note
    }

    package static let unknown = Refusal.notFound("There is no such erasure.")
}

/// A value of an export of one person.
package enum PersonalValue: Sendable, Equatable {
    case text(String)
    case number(Int64)
    case flag(Bool)
}

/// One row of what the desk holds of a person. What is empty is left out.
package struct PersonalRecord: Sendable, Equatable {
    package let section: String
    package let fields: [(name: String, value: PersonalValue)]

    package init(section: String, fields: [(name: String, value: PersonalValue)]) {
        self.section = section
        self.fields = fields
    }

    package static func == (left: PersonalRecord, right: PersonalRecord) -> Bool {
        left.section == right.section
            && left.fields.elementsEqual(right.fields) {
                $0.name == $1.name && $0.value == $1.value
            }
    }
}
