import DeskwireDomain

/// The built-in wordings in German.
enum GermanWordings {
    static func wording(for kind: MailKind) -> MailWording {
        switch kind {
        case .issueReported: issueReported
        case .cancellationRequested: cancellationRequested
        case .customerReply: customerReply
        case .staffReply: staffReply
        case .participantUpdate: participantUpdate
        case .ticketAssigned: ticketAssigned
        case .invitation: GermanAccessWordings.invitation
        case .staffInvitation: GermanAccessWordings.staffInvitation
        case .passwordReset: GermanAccessWordings.passwordReset
        case .passwordChanged: GermanAccessWordings.passwordChanged
        case .emailChange: GermanAddressWordings.change
        case .emailChanged: GermanAddressWordings.changed
        case .emailReverted: GermanAddressWordings.reverted
        case .loginCode: GermanAccessWordings.loginCode
        case .loginDetails: GermanAccessWordings.loginDetails
        case .secondStepCode: GermanSecondStepWordings.code
        case .secondStepChanged: GermanSecondStepWordings.changed
        case .failedPayment, .productNotReturned, .chargeback: noticeToCareList
        case .paymentReminder, .notice, .marketing: noticeToCustomer
        case .digest: digest
        case .testMail: testMail
        }
    }

    private static let staffCommand = """
        Um die Anfrage zu lesen und zu beantworten, führen Sie aus:

            deskwire-agent show {{ticket_number}}
            deskwire-agent reply {{ticket_number}} "Ihre Antwort"
        """
    private static let staffLink = """
        Um die Anfrage zu lesen und zu beantworten, öffnen Sie:

            {{public_url}}/agent/tickets/{{ticket_number}}
        """
    private static let staffFooter = """
        Dies ist eine automatische Nachricht. Bitte antworten Sie über die Anfrage: Eine Antwort auf
        diese E-Mail erreicht die Kundin oder den Kunden nicht.
        """

    private static let issueReported = MailWording(
        template: MailTemplate(
            // The beginning is fixed, so that people and filters find it.
            subject: "Customer reported an issue{{ref_suffix}}",
            text: """
                {{customer_name}} hat ein Problem gemeldet.

                Anfrage:    {{ticket_number}}
                Referenz:   {{ref}}
                Kunde:      {{customer_name}}
                E-Mail:     {{customer_address}}
                Betreff:    {{ticket_subject}}

                Die Nachricht:

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
            subject: "Kündigungswunsch{{ref_suffix}}",
            text: """
                {{customer_name}} bittet um eine Kündigung. Durch diese E-Mail wurde nichts gekündigt.

                Anfrage:    {{ticket_number}}
                Referenz:   {{ref}}
                Kunde:      {{customer_name}}
                E-Mail:     {{customer_address}}

                Die Nachricht:

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
            subject: "{{ticket_number}}: Antwort von {{customer_name}}: {{short_subject}}",
            text: """
                {{customer_name}} hat auf die Anfrage {{ticket_number}} geantwortet.{{reopened_sentence}}

                Anfrage:    {{ticket_number}}
                Referenz:   {{ref}}
                Kunde:      {{customer_name}}
                E-Mail:     {{customer_address}}
                Betreff:    {{ticket_subject}}

                Die Antwort:

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
                Guten Tag {{participant_name}},

                {{author_name}} hat in {{ticket_number}} geschrieben, wo Sie mitlesen:

                {{message}}

                ----
                Sie erhalten diese Nachricht, weil Sie bei dieser Anfrage mitlesen. Eine Antwort darauf wird
                der Anfrage nicht hinzugefügt.

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
                Guten Tag {{customer_name}},

                {{staff_name}} hat auf Ihre Anfrage {{ticket_number}} geantwortet:

                {{message}}

                ----
                {{action}}

                Bitte antworten Sie dort: Eine Antwort auf diese E-Mail wird nicht zu Ihrer Anfrage
                hinzugefügt.

                {{sender_name}}

                """
        ),
        command: """
            Um den ganzen Verlauf zu lesen und zu antworten, führen Sie aus:

                deskwire show {{ticket_number}}
                deskwire reply {{ticket_number}} "Ihre Antwort"
            """,
        link: """
            Um den ganzen Verlauf zu lesen und zu antworten, öffnen Sie:

                {{public_url}}/tickets/{{ticket_number}}
            """
    )

    private static let ticketAssigned = MailWording(
        template: MailTemplate(
            subject: "{{ticket_number}} ist {{assignee_name}} zugewiesen: {{short_subject}}",
            text: """
                {{actor_name}} hat die Anfrage {{ticket_number}} zugewiesen, an: {{assignee_name}}.

                Anfrage:    {{ticket_number}}
                Referenz:   {{ref}}
                Kunde:      {{customer_name}}
                Betreff:    {{ticket_subject}}

                {{action}}

                \(staffFooter)

                """
        ),
        command: staffCommand,
        link: staffLink
    )

    private static let noticeToCareList = MailWording(
        template: MailTemplate(
            subject: "{{notice_subject}}",
            text: """
                {{message}}

                Referenz:   {{ref}}
                Kunde:      {{customer_name}}
                E-Mail:     {{customer_address}}

                ----
                Dies ist eine automatische Nachricht.

                """
        ),
        command: "",
        link: ""
    )

    private static let testMail = MailWording(
        template: MailTemplate(
            subject: "Testmail von {{sender_name}}",
            text: """
                Dies ist eine Testmail. {{actor_name}} hat darum gebeten.

                Lesen Sie dies, dann verlassen E-Mails den Support von {{sender_name}} und kommen hier an.
                Es ist nichts zu tun.

                """
        ),
        command: "",
        link: ""
    )

    private static let digest = MailWording(
        template: MailTemplate(
            subject: "{{mail_count}} Nachrichten von {{sender_name}}",
            text: """
                Guten Tag {{account_name}},

                innerhalb einer Stunde gab es viele Nachrichten an Sie; diese kommen daher in einer E-Mail:

                {{message}}
                ----
                {{sender_name}}

                """
        ),
        command: "",
        link: ""
    )

    private static let noticeToCustomer = MailWording(
        template: MailTemplate(
            subject: "{{notice_subject}}",
            text: """
                Guten Tag {{customer_name}},

                {{message}}

                {{sender_name}}

                """
        ),
        command: "",
        link: ""
    )
}
