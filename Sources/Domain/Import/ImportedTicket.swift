/// A ticket as another desk kept it, with its thread and the mails about it (S-263).
package struct ImportedTicket: Sendable, Equatable {
    package static let externalIDBytesMax = 200
    package static let messagesMax = 10_000
    package static let textBytesMax = 262_144

    /// What the other desk called it; the same id is taken over once.
    package let externalID: String
    package let subject: String
    package let customerName: String
    package let customerEmail: MailAddress
    /// A status of this desk, by name.
    package let status: String
    /// A category of this desk, by name; nil: none.
    package let category: String?
    /// A member of staff, by address; nil: nobody.
    package let assignee: MailAddress?
    package let priority: Priority
    package let ref: String
    package let openedAt: Timestamp
    /// In their order.
    package let messages: [ImportedMessage]
    package let mails: [ImportedMail]

    /// Throws what is wrong with it, for whoever made the file.
    package init(
        externalID: String,
        subject: String,
        customerName: String,
        customerEmail: MailAddress,
        status: String,
        category: String?,
        assignee: MailAddress?,
        priority: Priority,
        ref: String,
        openedAt: Timestamp,
        messages: [ImportedMessage],
        mails: [ImportedMail]
    ) throws(ImportProblem) {
        try Self.check("id", externalID, bytesMax: Self.externalIDBytesMax)
        try Self.checkLine("subject", subject, bytesMax: 998)
        try Self.checkLine("customer.name", customerName, bytesMax: 200)
        if !ref.isEmpty { try Self.checkLine("ref", ref, bytesMax: 200) }
        guard let first = messages.first else { throw ImportProblem("there is no message") }
        guard messages.count <= Self.messagesMax else {
            throw ImportProblem("there are more than \(Self.messagesMax) messages")
        }
        guard first.visibility == .everyone else {
            throw ImportProblem("the first message is a note, which its customer could not read")
        }
        for message in messages {
            try Self.check("message.text", message.text, bytesMax: Self.textBytesMax)
            guard !message.text.utf8.contains(0) else {
                throw ImportProblem("message.text contains a NUL character")
            }
            try Self.checkLine("message.name", message.authorName, bytesMax: 200)
        }
        for mail in mails {
            try Self.check("mail.subject", mail.subject, bytesMax: 998)
        }
        self.externalID = externalID
        self.subject = subject
        self.customerName = customerName
        self.customerEmail = customerEmail
        self.status = status
        self.category = category
        self.assignee = assignee
        self.priority = priority
        self.ref = ref
        self.openedAt = openedAt
        self.messages = messages
        self.mails = mails
    }

    /// What goes into the headers of mails and into lines of lists: as strict as for what people type (`Wording`).
    private static func checkLine(
        _ name: String,
        _ text: String,
        bytesMax: Int
    ) throws(ImportProblem) {
        try check(name, text, bytesMax: bytesMax)
        guard (try? Wording.line(text, field: name, bytesMax: bytesMax)) != nil else {
            throw ImportProblem("\(name) is blank, or contains a line break or another control")
        }
    }

    private static func check(
        _ name: String,
        _ text: String,
        bytesMax: Int
    ) throws(ImportProblem) {
        guard !text.isEmpty else { throw ImportProblem("\(name) is empty") }
        guard text.utf8.count <= bytesMax else {
            throw ImportProblem("\(name) is longer than \(bytesMax) bytes")
        }
    }

    /// When anything last happened, and when anything that the customer may see did.
    package var activityAt: Timestamp { messages.map(\.at).reduce(openedAt, max) }
    package var publicActivityAt: Timestamp {
        messages.filter { $0.visibility == .everyone }.map(\.at).reduce(openedAt, max)
    }
    package var publicCount: Int { messages.count { $0.visibility == .everyone } }
}

/// A message of an imported ticket.
package struct ImportedMessage: Sendable, Equatable {
    package let isByCustomer: Bool
    package let authorName: String
    package let visibility: Visibility
    package let text: String
    package let at: Timestamp

    package init(
        isByCustomer: Bool,
        authorName: String,
        visibility: Visibility,
        text: String,
        at: Timestamp
    ) {
        self.isByCustomer = isByCustomer
        self.authorName = authorName
        self.visibility = isByCustomer ? .everyone : visibility
        self.text = text
        self.at = at
    }
}

/// A mail about an imported ticket that was sent long ago. It is history: nothing is sent again.
package struct ImportedMail: Sendable, Equatable {
    package let kind: MailKind
    package let subject: String
    package let text: String
    package let recipient: MailAddress
    package let at: Timestamp

    package init(
        kind: MailKind,
        subject: String,
        text: String,
        recipient: MailAddress,
        at: Timestamp
    ) {
        self.kind = kind
        self.subject = subject
        self.text = text
        self.recipient = recipient
        self.at = at
    }
}

/// Why something cannot be imported, in a few words.
package struct ImportProblem: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
