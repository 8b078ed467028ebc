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
