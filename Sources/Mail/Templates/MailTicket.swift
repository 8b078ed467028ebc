package import DeskwireDomain

/// What mails tell about a ticket.
package struct MailTicket: Sendable, Equatable {
    package let id: TicketID
    /// As people write it, prefix included.
    package let number: String
    package let subject: String
    /// Empty when the ticket is about no particular item.
    package let ref: String
    package let customer: AccountID
    package let customerName: String
    package let customerAddress: MailAddress

    /// Mail programs show no more of a subject.
    private static let shortSubjectCharacters = 110

    package init(
        id: TicketID,
        number: String,
        subject: String,
        ref: String,
        customer: AccountID,
        customerName: String,
        customerAddress: MailAddress
    ) {
        self.id = id
        self.number = number
        self.subject = subject
        self.ref = ref
        self.customer = customer
        self.customerName = customerName
        self.customerAddress = customerAddress
    }

    var variables: [String: String] {
        [
            "ticket_number": number,
            "ticket_subject": subject,
            "short_subject": shortSubject,
            "ref": ref.isEmpty ? "none" : ref,
            "ref_suffix": ref.isEmpty ? "" : " – \(ref)",
            "customer_name": customerName,
            "customer_address": customerAddress.text,
        ]
    }

    private var shortSubject: String {
        guard subject.count > Self.shortSubjectCharacters else { return subject }
        return subject.prefix(Self.shortSubjectCharacters) + "…"
    }
}
