import DeskwireDomain

/// The built-in wordings in English.
enum EnglishWordings {
    static func wording(for kind: MailKind) -> MailWording {
        switch kind {
        case .issueReported: issueReported
        case .cancellationRequested: cancellationRequested
        case .customerReply: customerReply
        case .staffReply: staffReply
        case .participantUpdate: participantUpdate
        case .ticketAssigned: ticketAssigned
        case .invitation: invitation
        case .staffInvitation: staffInvitation
        case .passwordReset: AccessWordings.passwordReset
        case .passwordChanged: AccessWordings.passwordChanged
        case .emailChange: AddressWordings.change
        case .emailChanged: AddressWordings.changed
        case .emailReverted: AddressWordings.reverted
        case .loginCode: AccessWordings.loginCode
        case .loginDetails: AccessWordings.loginDetails
        case .secondStepCode: SecondStepWordings.code
        case .secondStepChanged: SecondStepWordings.changed
        case .failedPayment, .productNotReturned, .chargeback: EnglishNotices.toCareList
        case .paymentReminder, .notice, .marketing: EnglishNotices.toCustomer
        case .digest: EnglishNotices.digest
        case .testMail: EnglishNotices.test
        }
    }

    private static let staffCommand = """
        To read the ticket and to answer, run:

            deskwire-agent show {{ticket_number}}
            deskwire-agent reply {{ticket_number}} "Your answer"
        """
    private static let staffLink = """
        To read the ticket and to answer, open:

            {{public_url}}/agent/tickets/{{ticket_number}}
        """
    private static let staffFooter = """
        This is an automatic notice. Please answer through the ticket: a reply to this mail does
        not reach the customer.
        """

    private static let issueReported = MailWording(
        template: MailTemplate(
            subject: "Customer reported an issue{{ref_suffix}}",
            text: """
                {{customer_name}} has reported an issue.

                Ticket:     {{ticket_number}}
                Reference:  {{ref}}
                Customer:   {{customer_name}}
                E-mail:     {{customer_address}}
                Subject:    {{ticket_subject}}

                The message:

                {{message}}

                ----
                {{action}}

                \(staffFooter)

                """
        ),
        command: staffCommand,
        link: staffLink
    )

    private static let cancellationRequested = MailWording(
        template: MailTemplate(
            subject: "Customer asked for a cancellation{{ref_suffix}}",
            text: """
                {{customer_name}} asks for a cancellation. Nothing has been cancelled by this mail.

                Ticket:     {{ticket_number}}
                Reference:  {{ref}}
                Customer:   {{customer_name}}
                E-mail:     {{customer_address}}

                The message:

                {{message}}

                ----
                {{action}}

                \(staffFooter)

                """
        ),
        command: staffCommand,
        link: staffLink
    )

    private static let customerReply = MailWording(
        template: MailTemplate(
            subject: "{{ticket_number}}: {{customer_name}} replied: {{short_subject}}",
            text: """
                {{customer_name}} has replied to ticket {{ticket_number}}.{{reopened_sentence}}

                Ticket:     {{ticket_number}}
                Reference:  {{ref}}
                Customer:   {{customer_name}}
                E-mail:     {{customer_address}}
                Subject:    {{ticket_subject}}

                The reply:

                {{message}}

                ----
                {{action}}

                \(staffFooter)

                """
        ),
        command: staffCommand,
        link: staffLink
    )

    private static let participantUpdate = MailWording(
        template: MailTemplate(
            subject: "{{ticket_number}}: {{short_subject}}",
            text: """
                Hello {{participant_name}},

                {{author_name}} has written in {{ticket_number}}, which you follow:

                {{message}}

                ----
                You get this mail because the desk has put you on this ticket. A reply to it is not added to
                the ticket.

                {{sender_name}}

                """
        ),
        command: "",
        link: ""
    )

    private static let staffReply = MailWording(
        template: MailTemplate(
            subject: "{{ticket_number}}: {{short_subject}}",
            text: """
                Hello {{customer_name}},

                {{staff_name}} has answered your request {{ticket_number}}:

                {{message}}

                ----
                {{action}}

                Please answer there: a reply to this mail is not added to your request.

                {{sender_name}}

                """
        ),
        command: """
            To read the whole conversation and to answer, run:

                deskwire show {{ticket_number}}
                deskwire reply {{ticket_number}} "Your answer"
            """,
        link: """
            To read the whole conversation and to answer, open:

                {{public_url}}/tickets/{{ticket_number}}
            """
    )

    private static let ticketAssigned = MailWording(
        template: MailTemplate(
            subject: "{{ticket_number}} is assigned to {{assignee_name}}: {{short_subject}}",
            text: """
                {{actor_name}} has assigned ticket {{ticket_number}} to {{assignee_name}}.

                Ticket:     {{ticket_number}}
                Reference:  {{ref}}
                Customer:   {{customer_name}}
                Subject:    {{ticket_subject}}

                {{action}}

                \(staffFooter)

                """
        ),
        command: staffCommand,
        link: staffLink
    )

    private static let invitation = MailWording(
        template: MailTemplate(
            subject: "Your invitation to {{sender_name}}",
            text: """
                Hello {{account_name}},

                You are invited to report issues to {{sender_name}} and to follow them there.

                {{action}}

                You will choose a password of your own. Your user name is {{account_address}}.
                The invitation can be used once, until {{expires}}. If it has expired, ask us for a
                new one; an older invitation is no longer valid.

                Please keep this mail to yourself. If you did not expect it, you can ignore it.

                {{sender_name}}

                """
        ),
        command: """
            To register, run:

                deskwire register --token {{token}}
            """,
        link: """
            To register, open:

                {{public_url}}/register#token={{token}}
            """
    )

    private static let staffInvitation = MailWording(
        template: MailTemplate(
            subject: "Your invitation to the support desk of {{sender_name}}",
            text: """
                Hello {{account_name}},

                You are invited to work on the support desk of {{sender_name}}.

                {{action}}

                You will choose a password of your own. Your user name is {{account_address}}.
                The invitation can be used once, until {{expires}}. If it has expired, ask an
                administrator for a new one; an older invitation is no longer valid.

                Please keep this mail to yourself. If you did not expect it, tell an administrator.

                {{sender_name}}

                """
        ),
        command: """
            To register, run:

                deskwire-agent register --token {{token}}
            """,
        link: """
            To register, open:

                {{public_url}}/agent/register#token={{token}}
            """
    )
}
