/// Every reason for which the desk writes a mail. The raw value is stored and shown.
package enum MailKind: String, Sendable, CaseIterable {
    /// To the care addresses: a customer opened a ticket.
    case issueReported = "issue_reported"
    /// To the assignee, else the care addresses: a customer wrote.
    case customerReply = "customer_reply"
    /// To the customer: staff wrote.
    case staffReply = "staff_reply"
    /// To the new and the old assignee.
    case ticketAssigned = "ticket_assigned"
    /// To a customer, with the token to register with.
    case invitation
    /// To a member of staff, with the token to register with.
    case staffInvitation = "staff_invitation"

    /// Mails that carry a credential: never copied to the BCC list (K7).
    package var carriesCredential: Bool {
        switch self {
        case .invitation, .staffInvitation: true
        case .issueReported, .customerReply, .staffReply, .ticketAssigned: false
        }
    }
}
