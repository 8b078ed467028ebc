/// The built-in English wordings of mails about second steps of logins.
enum SecondStepWordings {
    static let code = MailWording(
        template: MailTemplate(
            subject: "Your code for {{sender_name}}",
            text: """
                Hello {{account_name}},

                Somebody, probably you, has logged in as {{account_address}} and is asked for a code.

                {{action}}

                The code works once, until {{expires}}.

                {{sender_name}}

                """
        ),
        command: """
            Your code is {{token}}. Type it where you are asked for it.

            If it was not you, somebody knows your password. Choose another one at once:

                deskwire password forgot --email {{account_address}}
            """,
        link: """
            Your code is {{token}}. Type it where you are asked for it.

            If it was not you, somebody knows your password. Choose another one at once:

                {{public_url}}/forgot
            """
    )

    static let changed = MailWording(
        template: MailTemplate(
            subject: "The second step of your login at {{sender_name}}",
            text: """
                Hello {{account_name}},

                {{change}}

                The account is {{account_address}}.

                {{action}}

                {{sender_name}}

                """
        ),
        command: """
            If it was not you, choose another password at once:

                deskwire password forgot --email {{account_address}}
            """,
        link: """
            If it was not you, choose another password at once:

                {{public_url}}/forgot
            """
    )
}
