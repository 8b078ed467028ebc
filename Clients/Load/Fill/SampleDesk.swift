/// Makes up the tickets of a desk that was used for three years.
///
/// Texts are in five languages; few customers write much and many little; a thread has one to nine messages, five in
/// the middle, a tenth of them notes; five of six tickets are closed; of the open ones the newer are more. The same
/// seed and size make the same desk.
struct SampleDesk: Sendable {
    static let staff = (1...12).map { "staff-\($0)@example.com" }
    private static let firstNames = [
        "Anna", "Ben", "Chloé", "David", "Eleni", "Farid", "Greta", "Hugo", "Inés", "Jonas",
        "Katja", "Luís", "Marta", "Nikos", "Olga", "Paul", "Quentin", "Rosa", "Sören", "Theo",
    ]
    private static let lastNames = [
        "Adler", "Bernard", "Castro", "Dimou", "Evans", "Fischer", "García", "Hoffmann", "Ivanov",
        "Jensen", "Koch", "Lefèvre", "Müller", "Novak", "O'Neill", "Papas", "Roth", "Smith",
    ]
    private static let yearMs: Int64 = 365 * 86_400_000

    let seed: UInt64
    let tickets: Int
    let endsAtMs: Int64
    /// Of this desk, by name; a ticket has one of them or none.
    let categories: [String]

    var customers: Int { max(100, tickets / 20) }

    func customer(_ number: Int) -> SampleTicket.Person {
        let first = Self.firstNames[number % Self.firstNames.count]
        let last = Self.lastNames[(number / Self.firstNames.count) % Self.lastNames.count]
        return SampleTicket.Person(
            name: "\(first) \(last)",
            email: "filled-\(number)@example.net"
        )
    }

    /// Ticket 0 is the oldest.
    func ticket(_ number: Int) -> SampleTicket {
        var random = SeededRandom(seed: seed &* 1_000_003 &+ UInt64(number))
        let language = Phrases.language(&random)
        let customer = customer(random.skewed(below: customers))
        let age = Double(tickets - number) / Double(tickets)
        let opened = endsAtMs - Int64(age * 3 * Double(Self.yearMs))
        let staffName = "Staff \(1 + random.skewed(below: Self.staff.count))"
        let status = status(age: age, &random)
        let isAssigned = status != "Open" || random.next() % 3 > 0
        let subject = Phrases.subject(language, &random)
        let messages = messages(language, customer, staffName, opened, &random)
        let place = random.skewed(below: categories.count + 1)
        return SampleTicket(
            id: "fill-\(seed)-\(number)",
            subject: subject,
            customer: customer,
            status: status,
            category: categories.indices.contains(place) ? categories[place] : nil,
            assignee: isAssigned ? Self.staff[random.skewed(below: Self.staff.count)] : nil,
            priority: ["medium", "medium", "medium", "low", "high", "urgent"][
                Int(random.next() % 6)
            ],
            ref: random.next() % 2 == 0 ? "SUB-\(random.next() % UInt64(max(1, tickets)))" : "",
            openedAt: opened,
            messages: messages,
            mails: mails(subject, customer, messages)
        )
    }

    private func status(age: Double, _ random: inout SeededRandom) -> String {
        let unit = Double(random.next() >> 11) / Double(1 << 53)
        guard unit < 0.08 + (age < 0.1 ? 0.8 : 0) else { return "Closed" }
        return ["Open", "Open", "In Progress", "Waiting"][Int(random.next() % 4)]
    }

    private func messages(
        _ language: Phrases.Language,
        _ customer: SampleTicket.Person,
        _ staffName: String,
        _ opened: Int64,
        _ random: inout SeededRandom
    ) -> [SampleTicket.Message] {
        var at = opened
        return (0..<(1 + Int(random.next() % 9))).map { index in
            let isNote = index > 0 && random.next() % 10 == 0
            let isByCustomer = index == 0 || (!isNote && random.next() % 2 == 0)
            if index > 0 { at += Int64(random.next() % 14_400_000) }
            return SampleTicket.Message(
                by: isByCustomer ? "customer" : "staff",
                name: isByCustomer ? customer.name : staffName,
                at: min(at, endsAtMs),
                text: Phrases.message(language, &random),
                isNote: isNote
            )
        }
    }

    private func mails(
        _ subject: String,
        _ customer: SampleTicket.Person,
        _ messages: [SampleTicket.Message]
    ) -> [SampleTicket.Mail] {
        guard let first = messages.first, let last = messages.last else { return [] }
        return [
            SampleTicket.Mail(
                kind: "issue_reported",
                subject: "Customer reported an issue: \(subject)",
                text: first.text,
                to: "care@example.com",
                at: first.at
            ),
            SampleTicket.Mail(
                kind: "staff_reply",
                subject: "Re: \(subject)",
                text: last.text,
                to: customer.email,
                at: last.at
            ),
        ]
    }
}
