/// A mail that came in to the support address, taken apart by whoever received it.
///
/// Its text is the customer's; nothing in it can make it a request of another kind (R-028, K8).
package struct ReceivedMail: Sendable, Equatable {
    /// The mail's own Message-ID: a second mail with it is the same mail.
    package let messageID: String
    package let from: MailAddress
    package let subject: String
    package let text: String
    /// The Message-IDs of In-Reply-To and References, the nearest first.
    package let answers: [String]
    /// Written by a program: out-of-office, a bounce, a list. It opens nothing and answers nothing.
    package let isAutomatic: Bool

    package init(
        messageID: String,
        from: MailAddress,
        subject: String,
        text: String,
        answers: [String] = [],
        isAutomatic: Bool = false
    ) {
        self.messageID = messageID
        self.from = from
        self.subject = subject
        self.text = text
        self.answers = answers
        self.isAutomatic = isAutomatic
    }

    /// What a ticket is opened with: always a plain issue, whatever the mail says. What is too long for a
    /// subject is cut; the text has it all.
    package func opening() throws(Refusal) -> TicketOpening {
        try TicketOpening(message: text, subject: subjectLine, ref: "", priority: nil)
    }

    private var subjectLine: String {
        let scalars = subject.unicodeScalars.map {
            $0.properties.generalCategory == .control ? " " : $0
        }
        var line = String(String.UnicodeScalarView(scalars))
        while line.utf8.count > TicketOpening.subjectBytesMax { line.removeLast() }
        return line
    }
}

/// What became of a received mail; every one ends in one of these. The raw values are stored.
package enum MailFate: Int64, Sendable, CaseIterable {
    /// It opened a ticket.
    case ticket = 1
    /// It is a message of the ticket that it answers.
    case reply = 2
    /// It was received before.
    case duplicate = 3
    /// A program wrote it: kept, and nothing done.
    case automatic = 4
    /// Nobody here has its sender's address: kept for a person to look at.
    case stranger = 5
    /// The rules refuse it, e.g. an empty text, or a closed ticket that takes no reply: kept with the reason.
    case refused = 6

    /// Decides by what is known of the mail; whether the rules then refuse it shows when it is carried out.
    ///
    /// It is an answer only to a ticket of the sender's own: a number or a forged header opens no stranger's ticket.
    package init(
        of mail: ReceivedMail,
        isKnown: Bool,
        sender: AccountID?,
        answered: (ticket: TicketID, customer: AccountID)?
    ) {
        if isKnown {
            self = .duplicate
        } else if mail.isAutomatic {
            self = .automatic
        } else if let sender {
            self = answered?.customer == sender ? .reply : .ticket
        } else {
            self = .stranger
        }
    }
}
