/// The built-in English wordings of mails about getting in.
enum AccessWordings {
    static let passwordReset = MailWording(
        template: MailTemplate(
            subject: "Set a new password at {{sender_name}}",
            text: """
                Hello {{account_name}},

                Somebody, probably you, has asked for a new password for {{account_address}}.

                {{action}}

                The token can be used once, until {{expires}}. If you ask again, older tokens are no
                longer valid.

                If you did not ask for it, you can ignore this mail: your password stays as it is.

                {{sender_name}}

                """
        ),
        command: """
            To choose a new password, run:

                deskwire password reset --token {{token}}
            """,
        link: """
            To choose a new password, open:

                {{public_url}}/reset#token={{token}}
            """
    )

    static let passwordChanged = MailWording(
        template: MailTemplate(
            subject: "Your password at {{sender_name}} was changed",
            text: """
                Hello {{account_name}},

                The password for {{account_address}} was changed. Every other session has ended.

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

    static let loginCode = MailWording(
        template: MailTemplate(
            subject: "Your code for {{sender_name}}",
            text: """
                Hello {{account_name}},

                Somebody, probably you, wants to log in as {{account_address}}.

                {{action}}

                Either works once, until {{expires}}. If you did not ask for it, you can ignore this
                mail; nobody can log in without it.

                {{sender_name}}

                """
        ),
        command: """
            To log in, run:

                deskwire login --email {{account_address}} --code {{token}}

            Or, without typing the code:

                deskwire login --link-token {{second_token}}
            """,
        link: """
            Your code is {{token}}. Or open:

                {{public_url}}/login#token={{second_token}}
            """
    )

    static let loginDetails = MailWording(
        template: MailTemplate(
            subject: "Your access to {{sender_name}}",
            text: """
                Hello {{account_name}},

                You can report issues to {{sender_name}} and follow them there.

                {{action}}

                Your user name is {{account_address}}.

                {{sender_name}}

                """
        ),
        command: """
            To log in, run:

                deskwire login --email {{account_address}}
            """,
        link: """
            To log in, open:

                {{public_url}}/login
            """
    )
}
