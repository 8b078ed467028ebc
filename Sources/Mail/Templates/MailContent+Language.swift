import DeskwireDomain

extension MailContent {
    /// The values of the variables, with the desk's own words among them in a language.
    func variables(in language: Language) -> [String: String] {
        guard language == .german else { return variables }
        var words = variables
        if words["ref_suffix"] == "", words["ref"] != nil { words["ref"] = "keine" }
        if words["reopened_sentence"]?.isEmpty == false {
            words["reopened_sentence"] = " Die Anfrage war geschlossen und ist wieder offen."
        }
        if words["assignee_name"] == "nobody" { words["assignee_name"] = "niemandem" }
        if kind == .secondStepChanged, let change = words["change"] {
            words["change"] = GermanSecondStepWordings.sentence(for: change)
        }
        if let subject = words["notice_subject"] {
            for (english, german) in Self.germanNotices where subject.hasPrefix(english) {
                words["notice_subject"] = german + subject.dropFirst(english.count)
            }
        }
        return words
    }

    /// The values for a mail to somebody outside the desk that must not hold what stands in the ticket (SEC-107).
    func withoutTicketText(
        _ variables: [String: String],
        in language: Language
    ) -> [String: String] {
        guard kind == .staffReply || kind == .participantUpdate else { return variables }
        var words = variables
        words["message"] =
            language == .german
            ? "Der Text steht nicht in dieser E-Mail." : "The text is not in this mail."
        for name in ["short_subject", "ticket_subject"] {
            words[name] = language == .german ? "Ihre Anfrage" : "your request"
        }
        return words
    }

    /// The subjects of notices that say none of their own.
    private static let germanNotices = [
        "A payment failed": "Eine Zahlung ist fehlgeschlagen",
        "A product was not returned": "Ein Produkt wurde nicht zurückgegeben",
        "A payment was charged back": "Eine Zahlung wurde zurückgebucht",
        "Payment reminder": "Zahlungserinnerung",
        "A notice for you": "Eine Nachricht für Sie",
    ]
}
