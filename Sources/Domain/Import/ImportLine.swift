/// One line of an import: a ticket of another desk as JSON. Times are milliseconds since 1970.
package struct ImportLine: Codable {
    package struct Person: Codable {
        var name: String
        var email: String
    }

    package struct Message: Codable {
        /// `customer` or `staff`.
        var by: String
        var name: String
        var at: Int64
        var text: String
        /// Only staff may read it.
        var isNote: Bool?
    }

    package struct Mail: Codable {
        var kind: String
        var subject: String
        var text: String
        var to: String
        var at: Int64
    }

    var id: String
    var subject: String
    var customer: Person
    var status: String
    var category: String?
    var assignee: String?
    /// `low`, `medium`, `high` or `urgent`.
    var priority: String?
    var ref: String?
    var openedAt: Int64
    var messages: [Message]
    var mails: [Mail]?

    /// The ticket it stands for, or what is wrong with it.
    package func ticket() throws(ImportProblem) -> ImportedTicket {
        var imported: [ImportedMessage] = []
        for message in messages { imported.append(try message.imported()) }
        var sent: [ImportedMail] = []
        for mail in mails ?? [] { sent.append(try mail.imported()) }
        return try ImportedTicket(
            externalID: id,
            subject: subject,
            customerName: customer.name,
            customerEmail: try Self.address(customer.email),
            status: status,
            category: category,
            assignee: try Self.address(assignee),
            priority: try Self.priority(priority),
            ref: ref ?? "",
            openedAt: try Self.time(openedAt),
            messages: imported,
            mails: sent
        )
    }

    private static func priority(_ word: String?) throws(ImportProblem) -> Priority {
        switch word {
        case nil, "medium": return .medium
        case "low": return .low
        case "high": return .high
        case "urgent": return .urgent
        case let word?:
            throw ImportProblem("\(word) is no priority: write low, medium, high or urgent")
        }
    }

    fileprivate static func address(_ text: String) throws(ImportProblem) -> MailAddress {
        guard let address = MailAddress(text) else {
            throw ImportProblem("\(text) is no e-mail address")
        }
        return address
    }

    private static func address(_ text: String?) throws(ImportProblem) -> MailAddress? {
        guard let text else { return nil }
        let address: MailAddress = try address(text)
        return address
    }

    /// From 1970 to the year 9999: what is beyond was not milliseconds.
    fileprivate static func time(_ milliseconds: Int64) throws(ImportProblem) -> Timestamp {
        guard (0..<253_402_300_800_000).contains(milliseconds) else {
            throw ImportProblem("\(milliseconds) are no milliseconds since 1970")
        }
        return Timestamp(rawValue: milliseconds)
    }
}

extension ImportLine.Message {
    fileprivate func imported() throws(ImportProblem) -> ImportedMessage {
        guard by == "customer" || by == "staff" else {
            throw ImportProblem("\(by) writes no messages: write customer or staff")
        }
        return ImportedMessage(
            isByCustomer: by == "customer",
            authorName: name,
            visibility: isNote == true ? .internalNote : .everyone,
            text: text,
            at: try ImportLine.time(at)
        )
    }
}

extension ImportLine.Mail {
    fileprivate func imported() throws(ImportProblem) -> ImportedMail {
        guard let kind = MailKind(rawValue: kind) else {
            throw ImportProblem("\(kind) is no kind of mail of this desk")
        }
        return ImportedMail(
            kind: kind,
            subject: subject,
            text: text,
            recipient: try ImportLine.address(to),
            at: try ImportLine.time(at)
        )
    }
}
