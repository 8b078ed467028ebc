import DeskwireDomain
import Testing

/// as rules.
struct SelfServiceTests {
    private static let ada = AccountID(rawValue: 7)
    private static let bea = AccountID(rawValue: 8)
    private static let home = OrganisationID(rawValue: 1)
    private static let other = OrganisationID(rawValue: 2)

    /// her own, and her organisation's where it is shared with her.
    @Test(
        arguments: [
            (TicketReach.desk, true, true, true),
            (.customer(ada, organisation: nil), true, false, false),
            (.customer(ada, organisation: home), true, true, false),
            (.customer(bea, organisation: nil), false, false, false),
            (.customer(bea, organisation: other), false, false, true),
        ] as [(TicketReach, Bool, Bool, Bool)]
    )
    func reach(of reach: TicketReach, own: Bool, colleagues: Bool, foreign: Bool) {
        func includes(_ customer: AccountID?, _ organisation: OrganisationID?) -> Bool {
            reach.includes(customer: customer, organisation: organisation, category: nil)
        }
        #expect(includes(Self.ada, nil) == own)
        let third = AccountID(rawValue: 9)
        #expect(includes(third, Self.home) == colleagues)
        #expect(includes(third, Self.other) == foreign)
        #expect(includes(nil, nil) == (reach == .desk))
        let mine = reach.mine.includes(customer: third, organisation: Self.home, category: nil)
        #expect(mine == (reach == .desk))
    }

    @Test func profileChangesNameEveryFieldThatDiffers() {
        let before = Profile(name: "Ada", phone: "", language: .english, timeZone: "")
        let after = Profile(name: "Ada", phone: "1", language: .german, timeZone: "Europe/Berlin")
        #expect(before.changes(to: before).isEmpty)
        #expect(before.changes(to: after).map(\.field) == ["phone", "language", "time_zone"])
    }

    @Test(arguments: [
        ("+44 (20) 7946-0000/1.2", true), ("", true), ("call me", false), ("+", false),
        ("1\u{7}", false), (String(repeating: "1", count: 51), false),
    ])
    func phoneNumbers(input: String, isFine: Bool) {
        #expect((refusal { try Profile.phone(from: input) } == nil) == isFine)
    }

    /// a customer learns of a new status where her word for it is another.
    @Test func statusChangesAreSaidInTheCustomersWords() {
        var legal = Sample.status(2, "Ask Legal", .waiting)
        legal.customerLabel = "Being checked"
        var finance = Sample.status(3, "Ask Finance", .waiting)
        finance.customerLabel = "Being checked"
        let open = Sample.ticket(status: Sample.status(1, "Open", .open))
        var asked = open
        asked.status = legal
        var askedAgain = open
        askedAgain.status = finance
        let first = open.changes(to: asked)
        #expect(first.map(\.field) == ["status", "customer_status"])
        #expect(first.map(\.new) == ["Ask Legal", "Being checked"])
        #expect(asked.changes(to: askedAgain).map(\.field) == ["status"])
    }

    @Test(arguments: ["#fff", "red", "#12345G", "", "123456"])
    func coloursHaveOneForm(input: String) {
        var colours = SeverityColours.standard
        #expect(refusedField { try colours.set(.major, to: input) } == "severity_colours")
    }

    @Test func coloursAreReadBackAsStored() throws {
        var colours = SeverityColours.standard
        try colours.set(nil, to: "#abcdef")
        #expect(colours[nil] == "#ABCDEF")
        #expect(SeverityColours(stored: colours.stored) == colours)
        #expect(SeverityColours(stored: "rubbish") == .standard)
    }

    /// administrators' own words go before the built-in ones.
    @Test func theConfirmationIsInTheCustomersLanguage() {
        var settings = Settings()
        #expect(settings.confirmation(in: .german).hasPrefix("Vielen Dank."))
        settings.confirmationText = "Cheers."
        #expect(settings.confirmation(in: .german) == "Cheers.")
        settings.confirmationTextGerman = "Danke."
        #expect(settings.confirmation(in: .german) == "Danke.")
        #expect(settings.confirmation(in: .english) == "Cheers.")
    }
}
