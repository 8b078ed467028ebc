/// Somebody who follows a ticket by mail and is neither its customer nor its assignee.
package struct Participant: Sendable, Equatable {
    /// As many as one mail may sensibly have readers.
    package static let countMax = 20

    package let address: MailAddress
    package let name: String
    /// What she gets: what the customer may read, or notes, too.
    package let visibility: Visibility

    package init(address: MailAddress, name: String, visibility: Visibility) {
        self.address = address
        self.name = name
        self.visibility = visibility
    }

    /// Whether she gets a message. No customer is ever sent a note, whatever was set before she became one.
    package func gets(_ visibility: Visibility, isCustomer: Bool) -> Bool {
        switch visibility {
        case .everyone: true
        case .internalNote: self.visibility == .internalNote && !isCustomer
        }
    }

    /// Refuses who gets mail about the ticket already, and notes for a customer.
    package func check(for ticket: Ticket, isCustomer: Bool) throws(Refusal) {
        guard MailAddress(ticket.customer.email) != address else {
            throw .invalid("email", "This is the ticket's customer, who gets mail about it anyway.")
        }
        guard visibility == .everyone || !isCustomer else {
            throw .invalid("visibility", "This is a customer's address; customers get no notes.")
        }
    }

    /// As the ticket's history has it.
    package var word: String { visibility == .everyone ? "public" : "internal" }
}
