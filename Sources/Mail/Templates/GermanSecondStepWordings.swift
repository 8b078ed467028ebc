import DeskwireDomain

/// The built-in German wordings of mails about second steps of logins.
enum GermanSecondStepWordings {
    static let code = MailWording(
        template: MailTemplate(
            subject: "Ihr Code für {{sender_name}}",
            text: """
                Guten Tag {{account_name}},

                jemand, wahrscheinlich Sie, hat sich als {{account_address}} angemeldet und wird nach
                einem Code gefragt.

                {{action}}

                Der Code gilt einmal, bis {{expires}}.

                {{sender_name}}

                """
        ),
        command: """
            Ihr Code ist {{token}}. Geben Sie ihn dort ein, wo danach gefragt wird.

            Waren Sie das nicht, kennt jemand Ihr Passwort. Wählen Sie sofort ein anderes:

                deskwire password forgot --email {{account_address}}
            """,
        link: """
            Ihr Code ist {{token}}. Geben Sie ihn dort ein, wo danach gefragt wird.

            Waren Sie das nicht, kennt jemand Ihr Passwort. Wählen Sie sofort ein anderes:

                {{public_url}}/forgot
            """
    )

    static let changed = MailWording(
        template: MailTemplate(
            subject: "Der zweite Schritt Ihrer Anmeldung bei {{sender_name}}",
            text: """
                Guten Tag {{account_name}},

                {{change}}

                Das Konto ist {{account_address}}.

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

    /// The German for what happened, found by the English that the content has.
    static func sentence(for english: String) -> String {
        let changes: [SecondStepChange] =
            [
                .enabled(.totp), .enabled(.mailedCode), .disabled, .reset, .newRecoveryCodes,
                .guessed, .guessedAllDay,
            ]
            + (0...20).map { .recoveryCodeUsed(left: $0) }
        return changes.first { $0.sentence == english }.map(sentence(of:)) ?? english
    }

    private static func sentence(of change: SecondStepChange) -> String {
        switch change {
        case .enabled(.totp):
            "Ab jetzt fragt die Anmeldung nach einem Code Ihres Geräts. Alle anderen Sitzungen sind beendet."
        case .enabled(.mailedCode):
            "Ab jetzt fragt die Anmeldung nach einem Code, den wir Ihnen mailen. "
                + "Alle anderen Sitzungen sind beendet."
        case .disabled:
            "Ihre Anmeldung hat keinen zweiten Schritt mehr. Alle anderen Sitzungen sind beendet."
        case .reset:
            "Die Administration hat den zweiten Schritt Ihrer Anmeldung entfernt. "
                + "Alle Sitzungen sind beendet."
        case .newRecoveryCodes:
            "Es gibt neue Wiederherstellungscodes; die alten gelten nicht mehr."
        case .recoveryCodeUsed(let left):
            "Jemand hat sich mit einem Ihrer Wiederherstellungscodes angemeldet. Es bleiben \(left)."
        case .guessed:
            "Jemand kannte Ihr Passwort und gab dann mehrere falsche Codes ein. "
                + "Für eine Weile wird kein Code mehr angenommen."
        case .guessedAllDay:
            "Jemand kannte Ihr Passwort und gab heute zwanzig falsche Codes ein. "
                + "Wählen Sie sofort ein anderes Passwort: Wer es auch ist, kennt Ihr jetziges."
        }
    }
}
