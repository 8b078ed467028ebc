package import DeskwireDomain

/// What one mail is about: its kind, and the values its wording may name.
///
/// Made by one of the functions below, so that no value of a kind can be forgotten.
package struct MailContent: Sendable, Equatable {
    package let kind: MailKind
    package let variables: [String: String]
    package let ticket: TicketID?
    package let customer: AccountID?
    /// The message of the thread that the mail carries.
    package private(set) var message: MessageID?
    /// Stands in the mail that goes out and nowhere else.
    package let secret: MailSecret?

    /// The same content, as that of this message of the thread.
    package func carrying(_ message: Message) -> MailContent {
        var content = self
        content.message = message.id
        return content
    }

    private init(
        kind: MailKind,
        variables: [String: String],
        ticket: Ticket? = nil,
        customer: AccountID? = nil,
        secret: MailSecret? = nil
    ) {
        self.kind = kind
        self.variables = variables.merging(ticket?.mailVariables ?? [:]) { own, _ in own }
        self.ticket = ticket?.id
        self.customer = ticket?.customer.id ?? customer
        self.secret = secret
    }

    /// To the care addresses: a customer opened a ticket.
    package static func issueReported(_ ticket: Ticket, message: String) -> MailContent {
        MailContent(kind: .issueReported, variables: ["message": message], ticket: ticket)
    }

    /// To the care addresses: a customer asks for a cancellation.
    package static func cancellationRequested(_ ticket: Ticket, message: String) -> MailContent {
        MailContent(kind: .cancellationRequested, variables: ["message": message], ticket: ticket)
    }

    /// To the assignee, or else the care addresses: a customer wrote.
    package static func customerReply(
        _ ticket: Ticket,
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
        _ ticket: Ticket,
        message: String,
        staffName: String
    ) -> MailContent {
        MailContent(
            kind: .staffReply,
            variables: ["message": message, "staff_name": staffName],
            ticket: ticket
        )
    }

    /// To one who follows the ticket: somebody wrote.
    package static func participantUpdate(
        _ ticket: Ticket,
        message: String,
        author: String,
        participant: Participant
    ) -> MailContent {
        let name = participant.name
        return MailContent(
            kind: .participantUpdate,
            variables: [
                "message": message, "author_name": author,
                "participant_name": name.isEmpty ? participant.address.text : name,
            ],
            ticket: ticket
        )
    }

    /// To the new and the old assignee; when there is no new one, the ticket is nobody's now.
    package static func ticketAssigned(_ ticket: Ticket, by actor: Actor) -> MailContent {
        MailContent(
            kind: .ticketAssigned,
            variables: [
                "assignee_name": ticket.assignee?.name ?? "nobody", "actor_name": actor.name,
            ],
            ticket: ticket
        )
    }

    /// To the care addresses or to the customer: another program says so.
    package static func notice(_ notice: Notice, customer: Account) -> MailContent {
        MailContent(
            kind: notice.kind,
            variables: [
                "notice_subject": notice.mailSubject, "message": notice.text,
                "ref": notice.ref.isEmpty ? "none" : notice.ref,
                "ref_suffix": notice.ref.isEmpty ? "" : " – \(notice.ref)",
                "customer_name": customer.name, "customer_address": customer.email,
            ],
            customer: customer.id
        )
    }

    /// To somebody outside the desk: what many mails would have said.
    package static func digest(
        of entries: [MailDigest.Entry],
        to name: String,
        customer: AccountID?
    ) -> MailContent {
        MailContent(
            kind: .digest,
            variables: [
                "message": MailDigest.text(of: entries), "mail_count": String(entries.count),
                "account_name": name,
            ],
            customer: customer
        )
    }

    /// The same with other values of its own variables, for a preview.
    func replacing(_ values: [String: String]) -> MailContent {
        MailContent(
            kind: kind,
            variables: variables.merging(values) { _, given in given },
            ticketID: ticket,
            customer: customer,
            secret: secret
        )
    }

    private init(
        kind: MailKind,
        variables: [String: String],
        ticketID: TicketID?,
        customer: AccountID?,
        secret: MailSecret?
    ) {
        self.kind = kind
        self.variables = variables
        ticket = ticketID
        self.customer = customer
        self.secret = secret
    }

    /// To a customer, or to a member of staff, who may register.
    package static func invitation(_ account: Account, secret: MailSecret) -> MailContent {
        MailContent(
            kind: account.role.isStaff ? .staffInvitation : .invitation,
            variables: ["account_name": account.name, "account_address": account.email],
            customer: account.role.isStaff ? nil : account.id,
            secret: secret
        )
    }

    /// To whoever has an account and asked for a new password.
    package static func passwordReset(_ account: Account, secret: MailSecret) -> MailContent {
        MailContent(kind: .passwordReset, about: account, secret: secret)
    }

    /// To the owner of a password that was changed.
    package static func passwordChanged(_ account: Account) -> MailContent {
        MailContent(kind: .passwordChanged, about: account)
    }

    /// To an address that is to become the account's.
    package static func emailChange(
        _ account: Account,
        to address: MailAddress,
        secret: MailSecret
    ) -> MailContent {
        MailContent(kind: .emailChange, about: account, newAddress: address.text, secret: secret)
    }

    /// To the address that was the account's until now.
    package static func emailChanged(
        _ account: Account,
        to address: MailAddress,
        secret: MailSecret
    ) -> MailContent {
        MailContent(kind: .emailChanged, about: account, newAddress: address.text, secret: secret)
    }

    /// To the address that was the account's until its change was taken back.
    package static func emailReverted(_ account: Account) -> MailContent {
        MailContent(kind: .emailReverted, about: account)
    }

    /// To a customer who wants to log in without a password.
    package static func loginCode(_ account: Account, secret: MailSecret) -> MailContent {
        MailContent(kind: .loginCode, about: account, secret: secret)
    }

    /// To a customer who has a password and whose portal was switched on.
    package static func loginDetails(_ account: Account) -> MailContent {
        MailContent(kind: .loginDetails, about: account)
    }

    /// To whoever has given a password and is asked for a code.
    package static func secondStepCode(_ account: Account, secret: MailSecret) -> MailContent {
        MailContent(kind: .secondStepCode, about: account, secret: secret)
    }

    /// To the owner of a second step that was changed, or that somebody guesses at.
    package static func secondStepChanged(
        _ account: Account,
        _ change: SecondStepChange
    ) -> MailContent {
        MailContent(
            kind: .secondStepChanged,
            variables: [
                "account_name": account.name, "account_address": account.email,
                "change": change.sentence,
            ],
            customer: account.role == .customer ? account.id : nil
        )
    }

    /// To see whether mail arrives.
    package static func testMail(by actor: Actor) -> MailContent {
        MailContent(kind: .testMail, variables: ["actor_name": actor.name])
    }

    private init(
        kind: MailKind,
        about account: Account,
        newAddress: String? = nil,
        secret: MailSecret? = nil
    ) {
        var variables = ["account_name": account.name, "account_address": account.email]
        variables["new_address"] = newAddress
        self.init(
            kind: kind,
            variables: variables,
            customer: account.role == .customer ? account.id : nil,
            secret: secret
        )
    }
}

/// A token that a mail carries, and when it ends. Its description does not show it.
package struct MailSecret: Sendable, Equatable, CustomStringConvertible,
    CustomDebugStringConvertible
{
    package let token: String
    /// Another way to do the same, in mails that have two.
    package let secondToken: String?
    package let expiresAt: Timestamp

    package init(token: String, secondToken: String? = nil, expiresAt: Timestamp) {
        self.token = token
        self.secondToken = secondToken
        self.expiresAt = expiresAt
    }

    package var description: String { MailDraft.secretMark }
    package var debugDescription: String { MailDraft.secretMark }
}

extension Ticket {
    /// Mail programs show no more of a subject.
    private static let shortSubjectCharacters = 110

    fileprivate var mailVariables: [String: String] {
        [
            "ticket_number": number,
            "ticket_subject": subject,
            "short_subject": shortSubject,
            "ref": ref.isEmpty ? "none" : ref,
            "ref_suffix": ref.isEmpty ? "" : " – \(ref)",
            "customer_name": customer.name,
            "customer_address": customer.email,
        ]
    }

    private var shortSubject: String {
        guard subject.count > Self.shortSubjectCharacters else { return subject }
        return subject.prefix(Self.shortSubjectCharacters) + "…"
    }
}
