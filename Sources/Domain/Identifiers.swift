/// A number that names one object of one kind: an id of one kind cannot stand where another is meant.
package protocol ObjectID: RawRepresentable, Sendable, Hashable, Comparable, CustomStringConvertible
where RawValue == Int64 {
    init(rawValue: Int64)
}

extension ObjectID {
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    package var description: String { String(rawValue) }

    /// Nil when a peer names a number that no object can have.
    package init?(wire: UInt64) {
        guard let value = Int64(exactly: wire), value > 0 else { return nil }
        self.init(rawValue: value)
    }

    package var wire: UInt64 { UInt64(clamping: rawValue) }
}

/// Customers, staff and service tokens are all accounts: whoever can act has one.
package struct AccountID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names a group of staff.
package struct GroupID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names a ticket inside the system; people use its `TicketNumber`.
package struct TicketID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names a message of any thread.
package struct MessageID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names a category.
package struct CategoryID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names a status.
package struct StatusID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names a mail of the history.
package struct MailID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names a session or a service token: a credential that can be ended.
package struct SessionID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names an organisation.
package struct OrganisationID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names a portal role.
package struct PortalRoleID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names a file on its way in.
package struct UploadID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names a reply that has not gone out yet.
package struct PendingReplyID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names an attachment, or a document of a customer.
package struct DocumentID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names a look of the scanner at an upload.
package struct FileScanID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}
