/// Sentences in five languages, so that texts have the words, the lengths and the letters that a desk gets.
struct Phrases: Sendable {
    struct Language: Sendable {
        let code: String
        let openings: [String]
        let things: [String]
        let faults: [String]
        let endings: [String]
    }

    static let languages: [Language] = [
        Language(
            code: "en",
            openings: ["Hello,", "Hi there,", "Good morning,", "Dear team,"],
            things: [
                "the reading lamp", "my subscription", "the invoice of last month", "the router",
                "the delivery", "the mobile app", "the left speaker", "your newsletter",
            ],
            faults: [
                "flickers since the last update", "did not arrive", "shows the wrong amount",
                "stops after ten minutes", "cannot be switched off", "was charged twice",
                "loses its connection every evening", "arrived with a broken corner",
            ],
            endings: [
                "What can I do?", "Please send a replacement.", "Thanks for your help.",
                "I would like my money back.", "It worked fine before.", "Order 4711 is the same.",
            ]
        ),
        Language(
            code: "de",
            openings: ["Guten Tag,", "Hallo,", "Sehr geehrtes Team,", "Moin,"],
            things: [
                "die Leselampe", "mein Abonnement", "die Rechnung vom März", "der Router",
                "die Lieferung", "die App", "der Lautsprecher", "das Kundenkonto",
            ],
            faults: [
                "flackert seit gestern", "ist nicht angekommen", "zeigt einen falschen Betrag",
                "lässt sich nicht öffnen", "wurde doppelt berechnet", "verliert die Verbindung",
                "kam beschädigt an", "läuft nur über Nacht",
            ],
            endings: [
                "Was kann ich tun?", "Bitte um Rückerstattung.", "Vielen Dank für die Mühe.",
                "Mit freundlichen Grüßen", "Früher ging es.", "Ich bitte um Rückruf.",
            ]
        ),
        Language(
            code: "fr",
            openings: ["Bonjour,", "Madame, Monsieur,", "Bonsoir,"],
            things: ["la lampe", "mon abonnement", "la facture", "le routeur", "la livraison"],
            faults: [
                "clignote sans arrêt", "n'est pas arrivée", "a été débité deux fois",
                "ne s'éteint plus", "perd la connexion",
            ],
            endings: ["Que puis-je faire ?", "Merci d'avance.", "Je souhaite être remboursé."]
        ),
        Language(
            code: "es",
            openings: ["Hola,", "Buenos días,", "Estimado equipo,"],
            things: ["la lámpara", "mi suscripción", "la factura", "el envío", "la aplicación"],
            faults: [
                "parpadea desde ayer", "no ha llegado", "muestra un importe erróneo",
                "se apaga sola", "pierde la conexión",
            ],
            endings: ["¿Qué puedo hacer?", "Gracias por su ayuda.", "Quiero la devolución."]
        ),
        Language(
            code: "el",
            openings: ["Καλημέρα,", "Γεια σας,"],
            things: ["η λάμπα", "η συνδρομή μου", "το τιμολόγιο", "η παράδοση"],
            faults: ["τρεμοπαίζει", "δεν έφτασε", "έχει λάθος ποσό", "χάνει τη σύνδεση"],
            endings: ["Τι να κάνω;", "Ευχαριστώ πολύ.", "Θέλω τα χρήματά μου πίσω."]
        ),
    ]

    /// Words that are in many texts, in some, and in few.
    static let searchWords = [
        "lamp", "invoice", "router", "flickers", "replacement", "Rechnung", "Lieferung",
        "abonnement", "facture", "factura", "λάμπα", "money", "charged twice", "connection evening",
    ]

    /// Half English, a quarter German, the rest shared.
    static func language(_ random: inout SeededRandom) -> Language {
        switch random.next() % 20 {
        case 0..<10: languages[0]
        case 10..<15: languages[1]
        case 15..<17: languages[2]
        case 17..<19: languages[3]
        default: languages[4]
        }
    }

    static func subject(_ language: Language, _ random: inout SeededRandom) -> String {
        let thing = pick(language.things, &random)
        return thing.prefix(1).uppercased() + thing.dropFirst() + " "
            + pick(language.faults, &random)
    }

    /// Two to seven sentences, about 60 to 400 bytes.
    static func message(_ language: Language, _ random: inout SeededRandom) -> String {
        var text = pick(language.openings, &random)
        for _ in 0...(random.next() % 5) {
            text += " " + pick(language.things, &random) + " "
            text += pick(language.faults, &random) + "."
        }
        return text + " " + pick(language.endings, &random)
    }

    private static func pick(_ list: [String], _ random: inout SeededRandom) -> String {
        list[Int(random.next() % UInt64(list.count))]
    }
}
