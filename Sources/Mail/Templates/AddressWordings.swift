/// The built-in English wordings of mails about another e-mail address (SEC-057).
enum AddressWordings {
    static let change = MailWording(
        template: MailTemplate(
            subject: "Confirm your address at {{sender_name}}",
            text: """
                Hello {{account_name}},

                Your account at {{sender_name}} is to have the address {{new_address}} from now on, in
                place of {{account_address}}.

                {{action}}

                The token can be used once, until {{expires}}. If you did not ask for it, you can ignore
                this mail: nothing changes.

                {{sender_name}}

                """
        ),
        command: """
            To confirm it, run:

                deskwire address confirm --token {{token}}
            """,
        link: """
            To confirm it, open:

                {{public_url}}/address#token={{token}}
            """
    )

    static let changed = MailWording(
        template: MailTemplate(
            subject: "Your address at {{sender_name}} was changed",
            text: """
                Hello {{account_name}},

                Your account at {{sender_name}} has the address {{new_address}} from now on, and no
                longer {{account_address}}. Every other session has ended.

                {{action}}

                The token can be used once, until {{expires}}. It puts the old address in force again and
                ends every session; choose another password then.

                {{sender_name}}

                """
        ),
        command: """
            If it was not you, take it back at once:

                deskwire address revert --token {{token}}
            """,
        link: """
            If it was not you, take it back at once:

                {{public_url}}/address/revert#token={{token}}
            """
    )

    static let reverted = MailWording(
        template: MailTemplate(
            subject: "Your address at {{sender_name}} was changed back",
            text: """
                Hello {{account_name}},

                The address {{account_address}} no longer belongs to your account at {{sender_name}}: the
                one before is in force again. Every session has ended.

                {{action}}

                {{sender_name}}

                """
        ),
        command: """
            To log in with the address that you had before, run:

                deskwire login
            """,
        link: """
            To log in with the address that you had before, open:

                {{public_url}}/login
            """
    )
}

/// The built-in German wordings of mails about another e-mail address.
enum GermanAddressWordings {
    static let change = MailWording(
        template: MailTemplate(
            subject: "Bestätigen Sie Ihre Adresse bei {{sender_name}}",
            text: """
                Guten Tag {{account_name}},

                Ihr Konto bei {{sender_name}} soll künftig die Adresse {{new_address}} haben, statt
                {{account_address}}.

                {{action}}

                Das gilt einmal, bis {{expires}}. Haben Sie es nicht veranlasst, können Sie diese E-Mail
                ignorieren: Es ändert sich nichts.

                {{sender_name}}

                """
        ),
        command: """
            Um sie zu bestätigen, führen Sie aus:

                deskwire address confirm --token {{token}}
            """,
        link: """
            Um sie zu bestätigen, öffnen Sie:

                {{public_url}}/address#token={{token}}
            """
    )

    static let changed = MailWording(
        template: MailTemplate(
            subject: "Ihre Adresse bei {{sender_name}} wurde geändert",
            text: """
                Guten Tag {{account_name}},

                Ihr Konto bei {{sender_name}} hat jetzt die Adresse {{new_address}}, nicht mehr
                {{account_address}}. Alle anderen Sitzungen sind beendet.

                {{action}}

                Das gilt einmal, bis {{expires}}. Es setzt die alte Adresse wieder in Kraft und beendet
                alle Sitzungen; wählen Sie danach ein anderes Passwort.

                {{sender_name}}

                """
        ),
        command: """
            Waren Sie das nicht, nehmen Sie es sofort zurück:

                deskwire address revert --token {{token}}
            """,
        link: """
            Waren Sie das nicht, nehmen Sie es sofort zurück:

                {{public_url}}/address/revert#token={{token}}
            """
    )

    static let reverted = MailWording(
        template: MailTemplate(
            subject: "Die Änderung Ihrer Adresse bei {{sender_name}} wurde zurückgenommen",
            text: """
                Guten Tag {{account_name}},

                die Adresse {{account_address}} gehört nicht mehr zu Ihrem Konto bei {{sender_name}}: Es
                gilt wieder die vorige. Alle Sitzungen sind beendet.

                {{action}}

                {{sender_name}}

                """
        ),
        command: """
            Um sich mit der Adresse anzumelden, die Sie vorher hatten, führen Sie aus:

                deskwire login
            """,
        link: """
            Um sich mit der Adresse anzumelden, die Sie vorher hatten, öffnen Sie:

                {{public_url}}/login
            """
    )
}
