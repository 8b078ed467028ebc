/// The built-in wordings of notices that other programs raise.
enum EnglishNotices {
    static let toCareList = MailWording(
        template: MailTemplate(
            subject: "{{notice_subject}}",
            text: """
                {{message}}

                Reference:  {{ref}}
                Customer:   {{customer_name}}
                E-mail:     {{customer_address}}

                ----
                This is an automatic notice.

                """
        ),
        command: "",
        link: ""
    )

    static let test = MailWording(
        template: MailTemplate(
            subject: "Test mail from {{sender_name}}",
            text: """
                This is a test mail. {{actor_name}} asked for it.

                If you read this, mail leaves the support desk of {{sender_name}} and arrives here.
                There is nothing to do.

                """
        ),
        command: "",
        link: ""
    )

    static let digest = MailWording(
        template: MailTemplate(
            subject: "{{mail_count}} messages from {{sender_name}}",
            text: """
                Hello {{account_name}},

                there were many messages to you within an hour, so these come in one mail:

                {{message}}
                ----
                {{sender_name}}

                """
        ),
        command: "",
        link: ""
    )

    static let toCustomer = MailWording(
        template: MailTemplate(
            subject: "{{notice_subject}}",
            text: """
                Hello {{customer_name}},

                {{message}}

                {{sender_name}}

                """
        ),
        command: "",
        link: ""
    )
}
