/// The built-in German wordings of mails about getting in.
enum GermanAccessWordings {
    static let invitation = MailWording(
        template: MailTemplate(
            subject: "Ihre Einladung zu {{sender_name}}",
            text: """
                Guten Tag {{account_name}},

                Sie sind eingeladen, {{sender_name}} Probleme zu melden und dort zu verfolgen.

                {{action}}

                Sie wählen dabei ein eigenes Passwort. Ihr Benutzername ist {{account_address}}.
                Die Einladung gilt einmal, bis {{expires}}. Ist sie abgelaufen, bitten Sie uns um
                eine neue; ältere Einladungen gelten dann nicht mehr.

                Bitte behalten Sie diese E-Mail für sich. Haben Sie sie nicht erwartet, können Sie sie
                ignorieren.

                {{sender_name}}

                """
        ),
        command: """
            Um sich zu registrieren, führen Sie aus:

                deskwire register --token {{token}}
            """,
        link: """
            Um sich zu registrieren, öffnen Sie:

                {{public_url}}/register#token={{token}}
            """
    )

    static let staffInvitation = MailWording(
        template: MailTemplate(
            subject: "Ihre Einladung zum Support von {{sender_name}}",
            text: """
                Guten Tag {{account_name}},

                Sie sind eingeladen, im Support von {{sender_name}} mitzuarbeiten.

                {{action}}

                Sie wählen dabei ein eigenes Passwort. Ihr Benutzername ist {{account_address}}.
                Die Einladung gilt einmal, bis {{expires}}. Ist sie abgelaufen, bitten Sie die
                Administration um eine neue; ältere Einladungen gelten dann nicht mehr.

                Bitte behalten Sie diese E-Mail für sich. Haben Sie sie nicht erwartet, sagen Sie es
                der Administration.

                {{sender_name}}

                """
        ),
        command: """
            Um sich zu registrieren, führen Sie aus:

                deskwire-agent register --token {{token}}
            """,
        link: """
            Um sich zu registrieren, öffnen Sie:

                {{public_url}}/agent/register#token={{token}}
            """
    )

    static let passwordReset = MailWording(
        template: MailTemplate(
            subject: "Neues Passwort für {{sender_name}}",
            text: """
                Guten Tag {{account_name}},

                jemand, wahrscheinlich Sie, hat für {{account_address}} ein neues Passwort angefordert.

                {{action}}

                Das gilt einmal, bis {{expires}}. Fordern Sie es noch einmal an, gilt nur die neueste
                E-Mail.

                Haben Sie nichts angefordert, können Sie diese E-Mail ignorieren: Ihr Passwort bleibt,
                wie es ist.

                {{sender_name}}

                """
        ),
        command: """
            Um ein neues Passwort zu wählen, führen Sie aus:

                deskwire password reset --token {{token}}
            """,
        link: """
            Um ein neues Passwort zu wählen, öffnen Sie:

                {{public_url}}/reset#token={{token}}
            """
    )

    static let passwordChanged = MailWording(
        template: MailTemplate(
            subject: "Ihr Passwort für {{sender_name}} wurde geändert",
            text: """
                Guten Tag {{account_name}},

                das Passwort für {{account_address}} wurde geändert. Alle anderen Sitzungen sind beendet.

                {{action}}

                {{sender_name}}

                """
        ),
        command: """
            Waren Sie das nicht, wählen Sie sofort ein anderes Passwort:

                deskwire password forgot --email {{account_address}}
            """,
        link: """
            Waren Sie das nicht, wählen Sie sofort ein anderes Passwort:

                {{public_url}}/forgot
            """
    )

    static let loginCode = MailWording(
        template: MailTemplate(
            subject: "Ihr Code für {{sender_name}}",
            text: """
                Guten Tag {{account_name}},

                jemand, wahrscheinlich Sie, möchte sich als {{account_address}} anmelden.

                {{action}}

                Beides gilt einmal, bis {{expires}}. Waren Sie das nicht, können Sie diese E-Mail
                ignorieren; ohne sie kann sich niemand anmelden.

                {{sender_name}}

                """
        ),
        command: """
            Um sich anzumelden, führen Sie aus:

                deskwire login --email {{account_address}} --code {{token}}

            Oder, ohne den Code zu tippen:

                deskwire login --link-token {{second_token}}
            """,
        link: """
            Ihr Code ist {{token}}. Oder öffnen Sie:

                {{public_url}}/login#token={{second_token}}
            """
    )

    static let loginDetails = MailWording(
        template: MailTemplate(
            subject: "Ihr Zugang zu {{sender_name}}",
            text: """
                Guten Tag {{account_name}},

                Sie können {{sender_name}} Probleme melden und dort verfolgen.

                {{action}}

                Ihr Benutzername ist {{account_address}}.

                {{sender_name}}

                """
        ),
        command: """
            Um sich anzumelden, führen Sie aus:

                deskwire login --email {{account_address}}
            """,
        link: """
            Um sich anzumelden, öffnen Sie:

                {{public_url}}/login
            """
    )
}
