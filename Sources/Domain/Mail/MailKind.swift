/// Every reason for which the desk writes a mail. The raw value is stored and shown.
package enum MailKind: String, Sendable, CaseIterable {
    /// To the care addresses: a customer opened a ticket.
    case issueReported = "issue_reported"
    /// To the care addresses: a customer asks for a cancellation.
    case cancellationRequested = "cancellation_requested"
    /// To the care addresses, raised by another program.
    case failedPayment = "failed_payment"
    case productNotReturned = "product_not_returned"
    case chargeback
    /// To the assignee, else the care addresses: a customer wrote.
    case customerReply = "customer_reply"
    /// To the customer: staff wrote.
    case staffReply = "staff_reply"
    /// To who follows the ticket: somebody wrote.
    case participantUpdate = "participant_update"
    /// To the new and the old assignee.
    case ticketAssigned = "ticket_assigned"
    /// To a customer, with the token to register with: the login details.
    case invitation
    /// To a member of staff, with the token to register with.
    case staffInvitation = "staff_invitation"
    /// With the token to set a new password.
    case passwordReset = "password_reset"
    /// The password was changed: a notice, so that its owner learns of what she did not do (SEC-047).
    case passwordChanged = "password_changed"
    /// To a new address, with the token to confirm it (SEC-057).
    case emailChange = "email_change"
    /// To the old address, with the token to take the change back.
    case emailChanged = "email_changed"
    /// To the address that an account had until its change was taken back.
    case emailReverted = "email_reverted"
    /// With a code and a link to log in with.
    case loginCode = "login_code"
    /// To a customer whose portal was switched on: how to log in.
    case loginDetails = "login_details"
    /// With the code that a login asks for after its password.
    case secondStepCode = "second_step_code"
    /// The second step was set up, taken away or used unusually: a notice to its owner.
    case secondStepChanged = "second_step_changed"
    /// To the customer, raised by another program.
    case paymentReminder = "payment_reminder"
    case notice
    case marketing
    /// To who got so many notices within an hour that the rest comes in one mail (SEC-105).
    case digest
    /// To whomever an administrator names, to see whether mail arrives.
    case testMail = "test_mail"

    /// Mails that carry a credential: never copied to the BCC list (K7).
    package var carriesCredential: Bool {
        switch self {
        case .invitation, .staffInvitation, .passwordReset, .loginCode, .secondStepCode,
            .emailChange, .emailChanged:
            true
        default: false
        }
    }

    /// Goes by itself to people outside the desk: the loop brake holds for it, and beyond so many an hour it comes in a
    /// digest (S-246, SEC-105). Mails about getting in have a cap of their own (``MailCaps``).
    package var isBraked: Bool {
        (isForCustomer || self == .participantUpdate) && securitySort == nil && self != .digest
    }

    /// Carries what somebody wrote to the reader.
    package var carriesMessage: Bool { self == .staffReply || self == .participantUpdate }

    /// Whether a person wrote it by hand: a loop has two programs, so the brake neither holds nor counts it (S-246).
    package func isByHand(of author: ActorKind) -> Bool { carriesMessage && author == .staff }

    /// Nothing the customer did asks for it: an opt-out concerns it. All others are transactional.
    package var isMarketing: Bool { self == .marketing }

    /// The customer herself receives it: an opt-out may hold it back (R-140, K11).
    package var isForCustomer: Bool {
        switch self {
        case .staffReply, .invitation, .passwordReset, .passwordChanged, .loginCode, .loginDetails,
            .secondStepCode, .secondStepChanged, .emailChange, .emailChanged, .emailReverted,
            .paymentReminder, .notice, .marketing, .digest:
            true
        default: false
        }
    }

    /// Goes to the care addresses, always or when nobody has the ticket; may be switched off there.
    package var isCareNotice: Bool {
        switch self {
        case .customerReply: true
        default: isOnlyCareNotice
        }
    }

    /// Goes to the care addresses and nowhere else.
    package var isOnlyCareNotice: Bool {
        switch self {
        case .issueReported, .cancellationRequested, .failedPayment, .productNotReturned,
            .chargeback:
            true
        default: false
        }
    }

    /// Other programs raise it.
    package var isRaisedByPrograms: Bool {
        switch self {
        case .failedPayment, .productNotReturned, .chargeback, .paymentReminder, .notice,
            .marketing:
            true
        default: false
        }
    }

    /// Distinct kinds that fit, in the order of the list above.
    package static func list(
        _ names: [String],
        field: String,
        where fits: (MailKind) -> Bool
    ) throws(Refusal) -> [MailKind] {
        var wanted: Set<MailKind> = []
        for name in names {
            guard let kind = MailKind(rawValue: name), fits(kind) else {
                let known = allCases.filter(fits).map(\.rawValue).joined(separator: ", ")
                throw .invalid(field, "Choose of: \(known). It cannot be \(name).")
            }
            wanted.insert(kind)
        }
        return allCases.filter { wanted.contains($0) }
    }
}
