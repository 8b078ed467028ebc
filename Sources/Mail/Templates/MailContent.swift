package import DeskwireDomain

/// What one mail is about: its kind, and the values its wording may name.
///
/// Made by one of the functions below, so that no value of a kind can be forgotten.
package struct MailContent: Sendable, Equatable {
    package let kind: MailKind
    package let variables: [String: String]
    package let ticket: TicketID?
    package let customer: AccountID?
    /// Stands in the mail that goes out and nowhere else.
    package let secret: MailSecret?

    private init(
        kind: MailKind,
        variables: [String: String],
        ticket: MailTicket? = nil,
        customer: AccountID? = nil,
        secret: MailSecret? = nil
    ) {
        self.kind = kind
        self.variables = variables.merging(ticket?.variables ?? [:]) { own, _ in own }
        self.ticket = ticket?.id
        self.customer = ticket?.customer ?? customer
        self.secret = secret
    }

    /// To the care addresses: a customer opened a ticket.
    package static func issueReported(_ ticket: MailTicket, message: String) -> MailContent {
        MailContent(kind: .issueReported, variables: ["message": message], ticket: ticket)
    }

    /// To the assignee, or else the care addresses: a customer wrote.
    package static func customerReply(
        _ ticket: MailTicket,
        message: String,
        reopened: Bool
    ) -> MailContent {
        let sentence = reopened ? " The ticket was closed and is open again." : ""
        return MailContent(
            kind: .customerReply,
            variables: ["message": message, "reopened_sentence": sentence],
            ticket: ticket
        )
    }

    /// To the customer: staff wrote. Never for an internal note.
    package static func staffReply(
        _ ticket: MailTicket,
        message: String,
        staffName: String
    ) -> MailContent {
        MailContent(
            kind: .staffReply,
            variables: ["message": message, "staff_name": staffName],
            ticket: ticket
        )
    }

    /// To the new and the old assignee; without a name, the ticket is nobody's now.
    package static func ticketAssigned(
        _ ticket: MailTicket,
        assigneeName: String?,
        actorName: String
    ) -> MailContent {
        MailContent(
            kind: .ticketAssigned,
            variables: ["assignee_name": assigneeName ?? "nobody", "actor_name": actorName],
            ticket: ticket
        )
    }

    /// To a customer who may register.
    package static func invitation(
        customer: AccountID,
        name: String,
        address: MailAddress,
        secret: MailSecret
    ) -> MailContent {
        MailContent(
            kind: .invitation,
            variables: ["account_name": name, "account_address": address.text],
            customer: customer,
            secret: secret
        )
    }

    /// To a member of staff who may register.
    package static func staffInvitation(
        name: String,
        address: MailAddress,
        secret: MailSecret
    ) -> MailContent {
        MailContent(
            kind: .staffInvitation,
            variables: ["account_name": name, "account_address": address.text],
            secret: secret
        )
    }
}

/// A token that a mail carries, and when it ends. Its description does not show it.
package struct MailSecret: Sendable, Equatable, CustomStringConvertible,
    CustomDebugStringConvertible
{
    package let token: String
    package let expiresAt: Timestamp

    package init(token: String, expiresAt: Timestamp) {
        self.token = token
        self.expiresAt = expiresAt
    }

    package var description: String { MailDraft.secretMark }
    package var debugDescription: String { MailDraft.secretMark }
}
