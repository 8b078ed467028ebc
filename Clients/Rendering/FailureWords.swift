package import DeskwireProtocol

/// What the programs say around a refusal, in one language, and their own words for the codes of the server.
///
/// Errors on the wire are English (their codes are what programs read). For customers the program says the common ones
/// in the reader's language, out of the code. Where the server's text says more than the code does, it stands below.
package struct FailureWords: Sendable, Equatable {
    package let notLoggedIn: String
    package let tokenEnded: String
    /// Before a command.
    package let run: String
    package let cannotReach: String
    package let startServer: String
    package let changedSince: String
    package let needsTLS: String
    /// With `{time}`.
    package let tryAgainAfter: String
    package let tryAgainLater: String
    package let second: String
    package let seconds: String
    package let listAgain: String
    package let traceID: String
    package let mayHaveHappened: String
    /// Before the option that repeats a command.
    package let toRepeat: String
    /// For a command that has no such option.
    package let lookFirst: String
    package let see: String
    package let unexpected: String
    /// Before what the server said in English, where it says more.
    package let serverSays: String
    /// Own sentences for codes; the server's stand where there is none.
    package let refusals: [ErrorCode: String]

    /// "Try again in 5 seconds."
    package func tryAgain(after count: Int64) -> String {
        let time = count == 1 ? "1 \(second)" : "\(count) \(seconds)"
        return tryAgainAfter.replacing("{time}", with: time)
    }

    /// Codes whose text on the wire is always the same: nothing is lost without it.
    package static let saidByTheCode: Set<ErrorCode> = [
        .unauthenticated, .badCredentials, .tokenExpired, .tlsRequired, .lockedOut, .accessExpired,
        .secondStepRequired, .versionConflict, .ticketClosed, .stale, .rateLimited, .badPageToken,
        .cursorExpired, .shuttingDown, .storageBusy, .storageFull, .deadlineExceeded, .internal,
        .invalidArgument,
    ]

    package static let english = FailureWords(
        notLoggedIn: "Not logged in.",
        tokenEnded: "The token is not valid, or no longer.",
        run: "Run:",
        cannotReach: "Cannot reach the server at",
        startServer: "Start it with `deskwired serve`, or name another one with --server or "
            + "DESKWIRE_SERVER.",
        changedSince: "Somebody changed it since. Look at it again, then repeat.",
        needsTLS: "Use the server's own machine (127.0.0.1), or an encrypted connection.",
        tryAgainAfter: "Try again in {time}.",
        tryAgainLater: "Try again later.",
        second: "second",
        seconds: "seconds",
        listAgain: "List again, then watch without the old cursor.",
        traceID: "Trace id:",
        mayHaveHappened: "It may have taken effect or not.",
        toRepeat: "To repeat it without doing it twice, add:",
        lookFirst: "Look before you repeat it.",
        see: "See:",
        unexpected: "Something unexpected happened:",
        serverSays: "",
        refusals: [:]
    )

    package static let german = FailureWords(
        notLoggedIn: "Sie sind nicht angemeldet.",
        tokenEnded: "Das Token gilt nicht oder nicht mehr.",
        run: "Bitte:",
        cannotReach: "Der Server ist nicht zu erreichen:",
        startServer: "Ein anderer lässt sich mit --server oder DESKWIRE_SERVER nennen.",
        changedSince: "Jemand hat es inzwischen geändert. Bitte erneut ansehen und wiederholen.",
        needsTLS:
            "Das geht nur auf dem Rechner des Servers oder über eine verschlüsselte Verbindung.",
        tryAgainAfter: "Bitte in {time} noch einmal versuchen.",
        tryAgainLater: "Bitte später noch einmal versuchen.",
        second: "Sekunde",
        seconds: "Sekunden",
        listAgain: "Bitte die Liste neu laden und ohne die alte Marke beobachten.",
        traceID: "Vorgangsnummer:",
        mayHaveHappened: "Es kann geschehen sein oder auch nicht.",
        toRepeat: "Um es zu wiederholen, ohne dass es doppelt geschieht:",
        lookFirst: "Bitte vor dem Wiederholen nachsehen.",
        see: "Siehe:",
        unexpected: "Etwas Unerwartetes ist geschehen:",
        serverSays: "Der Server sagt dazu:",
        refusals: [
            .invalidArgument: "Eine Angabe ist so nicht möglich:",
            .unauthenticated: "Bitte melden Sie sich zuerst an.",
            .badCredentials: "Die Zugangsdaten stimmen nicht.",
            .tokenExpired: "Die Anmeldung ist abgelaufen.",
            .permissionDenied: "Dazu haben Sie kein Recht.",
            .tlsRequired: "Passwörter werden unverschlüsselt nicht angenommen.",
            .lockedOut: "Zu viele falsche Versuche.",
            .accessExpired: "Ihr Supportzeitraum schließt den heutigen Tag nicht ein.",
            .secondStepRequired:
                "Ihre Rolle verlangt einen zweiten Schritt, und Sie haben noch keinen eingerichtet.",
            .notFound: "Das gibt es nicht, oder es ist nicht für Sie bestimmt.",
            .alreadyExists: "Das gibt es schon.",
            .versionConflict: "Es wurde inzwischen geändert.",
            .failedPrecondition: "Das geht im jetzigen Zustand nicht.",
            .cursorExpired: "Die Marke ist zu alt oder gehört zu einem anderen Verlauf.",
            .quotaExceeded: "Die erlaubte Menge ist erreicht.",
            .deleted: "Das wurde gelöscht.",
            .ticketClosed:
                "Die Anfrage ist geschlossen. Stellen Sie eine Folgeanfrage, wenn nötig.",
            .featureDisabled: "Das ist hier nicht eingeschaltet.",
            .stale: "Jemand hat inzwischen geschrieben. Bitte lesen Sie es und senden dann erneut.",
            .unavailable: "Der Server kann das zurzeit nicht.",
            .overloaded: "Der Server hat gerade zu viel zu tun.",
            .rateLimited: "Zu viele Anfragen in kurzer Zeit.",
            .shuttingDown: "Der Server wird gerade beendet.",
            .storageBusy: "Der Speicher ist gerade gesperrt.",
            .storageFull: "Der Speicher des Servers ist fast voll; Lesen geht weiterhin.",
            .deadlineExceeded: "Der Server ist in der erlaubten Zeit nicht dazu gekommen.",
            .badPageToken: "Die Seitenmarke gehört nicht zu dieser Abfrage.",
            .internal: "Ein Fehler des Servers; bitte nennen Sie die Vorgangsnummer.",
        ]
    )

    /// The language of the reader's environment, as other programs find it: `LC_ALL`, else `LC_MESSAGES`, else `LANG`.
    package static func language(of environment: [String: String]) -> FailureWords {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let language = locale.prefix { $0.isLetter }.lowercased()
        return language == "de" || language == "german" ? .german : .english
    }
}
