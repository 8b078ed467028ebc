/// What a mail server offers: the lines of its last answer to EHLO.
struct SMTPCapabilities: Sendable, Equatable {
    var size = false
    var eightBit = false
    var internationalAddresses = false
    var login = false

    init() {}

    /// Out of the lines that a server sent while the connection was made. A new greeting, and the word that TLS may
    /// begin, make void what was said before (SEC-103).
    init(conversation lines: [String]) {
        for line in lines {
            guard line.hasPrefix("250") else {
                if line.hasPrefix("220") { self = SMTPCapabilities() }
                continue
            }
            let words = line.dropFirst(4).split(separator: " ")
            switch words.first?.uppercased() {
            case "SIZE": size = true
            case "8BITMIME": eightBit = true
            case "SMTPUTF8": internationalAddresses = true
            case "AUTH": login = true
            default: continue
            }
        }
    }
}
