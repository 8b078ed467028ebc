/// One field of one object that got another value.
package struct FieldChange: Sendable, Equatable {
    /// Empty: the object was created.
    package let field: String
    package let old: String
    package let new: String

    package init(field: String, old: String, new: String) {
        self.field = field
        self.old = old
        self.new = new
    }

    package static let creation = FieldChange(field: "", old: "", new: "")

    /// That a secret was changed, and not to what.
    package static func secret(_ field: String) -> FieldChange {
        FieldChange(field: field, old: MailDraft.secretMark, new: MailDraft.secretMark)
    }
}

/// A change as it is kept.
package struct Change: Sendable, Equatable {
    package let id: Int64
    package let by: Attribution
    package let operation: String
    package let requestID: String
    package let traceID: UInt64
    package let change: FieldChange

    package init(
        id: Int64,
        by attribution: Attribution,
        operation: String,
        requestID: String,
        traceID: UInt64,
        change: FieldChange
    ) {
        self.id = id
        self.by = attribution
        self.operation = operation
        self.requestID = requestID
        self.traceID = traceID
        self.change = change
    }
}

/// The kinds of object whose changes are kept; the raw values are stored and equal the wire's.
package enum ObjectKind: Int64, Sendable, CaseIterable {
    case ticket = 1
    case customer = 2
    case staff = 3
    case group = 4
    case category = 5
    case status = 6
    case settings = 7
    case serviceToken = 8
    case template = 9
    case organisation = 10
    case portalRole = 11

    package init(_ role: PrincipalRole) {
        self =
            switch role {
            case .customer: .customer
            case .staff, .administrator: .staff
            case .service: .serviceToken
            }
    }
}

/// Names an object of any kind.
package struct ObjectRef: Sendable, Hashable {
    package let kind: ObjectKind
    package let id: Int64

    package init(_ kind: ObjectKind, _ id: some ObjectID) {
        self.kind = kind
        self.id = id.rawValue
    }

    package init(_ kind: ObjectKind, id: Int64) {
        self.kind = kind
        self.id = id
    }

    package static let settings = ObjectRef(.settings, id: 0)
}

/// Something whose fields are recorded when they change. What is not among the fields is not recorded.
package protocol Recorded {
    /// Names as the schema has them, values as people read them.
    var recordedFields: [(name: String, value: String)] { get }
}

extension Recorded {
    /// What is different in `other`, field by field.
    package func changes(to other: Self) -> [FieldChange] {
        zip(recordedFields, other.recordedFields).compactMap { old, new in
            old.value == new.value
                ? nil : FieldChange(field: old.name, old: old.value, new: new.value)
        }
    }
}
