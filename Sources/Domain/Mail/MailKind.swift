/// Every reason for which the desk writes a mail. The raw value is stored and shown.
package enum MailKind: String, Sendable, CaseIterable {
    /// To the care addresses: a customer opened a ticket.
    case issueReported = "issue_reported"
    /// To the care addresses: a customer asks for a cancellation.
    case cancellationRequested = "cancellation_requested"
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
    /// With the token to set a new password.
    case passwordReset = "password_reset"
    /// The password was changed: a notice, so that its owner learns of what she did not do (SEC-047).
    case passwordChanged = "password_changed"
    /// With a code and a link to log in with.
    case loginCode = "login_code"
    /// To a customer whose portal was switched on: how to log in.
    case loginDetails = "login_details"

    /// Mails that carry a credential: never copied to the BCC list (K7).
    package var carriesCredential: Bool {
        switch self {
        case .invitation, .staffInvitation, .passwordReset, .loginCode: true
        case .issueReported, .cancellationRequested, .customerReply, .staffReply, .ticketAssigned,
            .passwordChanged, .loginDetails:
            false
        }
    }

    /// Goes to the customer whom it is about, and not to staff: an opt-out may hold it back (R-140, K11).
    package var isForCustomer: Bool {
        switch self {
        case .staffReply, .invitation, .passwordReset, .passwordChanged, .loginCode, .loginDetails:
            true
        default: false
        }
    }
}
