/// The desk's own words for customers, in their languages. What administrators word themselves stays theirs.
package enum PortalWords {
    /// The name of a status: customers read a default one in their language.
    package static func status(_ name: String, in language: Language) -> String {
        switch language {
        case .english: name
        case .german: germanStatuses[name] ?? name
        }
    }

    private static let germanStatuses = [
        "Open": "Offen", "In Progress": "In Arbeit", "Waiting": "Wartet", "Resolved": "Gelöst",
        "Closed": "Geschlossen",
    ]

    package static func confirmation(in language: Language) -> String {
        switch language {
        case .english:
            "Thank you. We have received your report and will answer as soon as we can."
        case .german:
            "Vielen Dank. Wir haben Ihre Meldung erhalten und antworten, so bald wir können."
        }
    }

    package static func priority(_ priority: Priority, in language: Language) -> String {
        let (english, german) =
            switch priority {
            case .low: ("Low", "Niedrig")
            case .medium: ("Medium", "Mittel")
            case .high: ("High", "Hoch")
            case .urgent: ("Urgent", "Dringend")
            }
        return language == .german ? german : english
    }

    package static func severity(_ severity: Severity?, in language: Language) -> String {
        let (english, german) =
            switch severity {
            case nil: ("Not said", "Ohne Angabe")
            case .minor?: ("Minor", "Gering")
            case .moderate?: ("Moderate", "Mäßig")
            case .major?: ("Major", "Erheblich")
            case .critical?: ("Critical", "Kritisch")
            }
        return language == .german ? german : english
    }

    package static func section(_ section: PortalSection, in language: Language) -> String {
        let (english, german) =
            switch section {
            case .tickets: ("Requests", "Anfragen")
            case .items: ("What you have", "Was Sie haben")
            case .documents: ("Documents", "Dokumente")
            case .faq: ("Questions and answers", "Fragen und Antworten")
            case .statistics: ("Statistics", "Statistik")
            case .profile: ("Profile", "Profil")
            }
        return language == .german ? german : english
    }

    /// What a shortcut to this does.
    package static func shortcut(_ right: PortalRight, in language: Language) -> String {
        let name = section(right.section, in: language)
        let (english, german): (String, String) =
            switch (right.section, right.action) {
            case (.tickets, .create): ("Report an issue", "Problem melden")
            case (.tickets, .edit): ("Answer a request", "Anfrage beantworten")
            case (.documents, .create): ("Upload a document", "Dokument hochladen")
            case (.faq, .create): ("Write a comment", "Kommentar schreiben")
            case (.profile, .edit): ("Change your profile", "Profil ändern")
            default: (name, name)
            }
        return language == .german ? german : english
    }

    /// A field of a form, by the name that requests have for it.
    package static func field(_ name: String, in language: Language) -> String {
        let words = fields[name] ?? (name, name)
        return language == .german ? words.german : words.english
    }

    private static let fields: [String: (english: String, german: String)] = [
        "message": ("Message", "Nachricht"), "category_id": ("Category", "Kategorie"),
        "subject": ("Subject", "Betreff"), "ref": ("Item", "Gegenstand"),
        "priority": ("Priority", "Priorität"), "severity": ("Severity", "Schwere"),
        "product_ref": ("Product", "Produkt"), "contract_ref": ("Contract", "Vertrag"),
        "project_ref": ("Project", "Projekt"), "name": ("Name", "Name"),
        "phone": ("Phone", "Telefon"), "language": ("Language", "Sprache"),
        "time_zone": ("Time zone", "Zeitzone"),
    ]
}

extension Status {
    /// What a customer reads: the label that administrators gave, or the name in her language.
    package func label(in language: Language) -> String {
        customerLabel.isEmpty ? PortalWords.status(name, in: language) : customerLabel
    }
}
