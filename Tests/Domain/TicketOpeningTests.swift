import DeskwireDomain
import Testing

/// K4, K6.
struct TicketOpeningTests {
    @Test(arguments: [
        ("", "", "Customer reported an issue"),
        ("  ", "  ", "Customer reported an issue"),
        ("", " SUB-17 ", "Customer reported an issue – SUB-17"),
        (" No light ", "", "No light"),
        ("No light", "SUB-17", "No light"),
    ])
    func aMissingSubjectBecomesTheFixedOneWithTheRef(
        subject: String,
        ref: String,
        expected: String
    ) throws {
        let opening = try TicketOpening(
            message: " The lamp is dark. ",
            subject: subject,
            ref: ref,
            priority: nil
        )
        #expect(opening.subject == expected)
        #expect(opening.message == "The lamp is dark.")
        #expect(opening.ref == Wording.trimmed(ref))
        #expect(opening.priority == .medium)
    }

    @Test func theNoticesSubjectIsFixedAndTheRefFollowsAnEnDash() {
        #expect(TicketOpening.noticeSubject(ref: "") == "Customer reported an issue")
        #expect(TicketOpening.noticeSubject(ref: "A") == "Customer reported an issue \u{2013} A")
    }

    @Test(arguments: [
        ("", "s", "r", "message"),
        ("m", "a\nb", "r", "subject"),
        ("m", "s", "a\nb", "ref"),
        ("m", String(repeating: "s", count: 999), "r", "subject"),
        ("m", "s", String(repeating: "r", count: 201), "ref"),
        (String(repeating: "m", count: 262_145), "s", "r", "message"),
    ])
    func whatIsNotAcceptableIsNamed(message: String, subject: String, ref: String, field: String) {
        let refused = refusedField {
            try TicketOpening(message: message, subject: subject, ref: ref, priority: nil)
        }
        #expect(refused == field)
    }

    @Test func theLongestTextsAreAccepted() throws {
        let opening = try TicketOpening(
            message: String(repeating: "m", count: 262_144),
            subject: String(repeating: "s", count: 998),
            ref: String(repeating: "r", count: 200),
            priority: .urgent
        )
        #expect(opening.priority == .urgent)
    }

    @Test(arguments: [
        (PrincipalRole.customer, TicketSource.customer), (.staff, .agent),
        (.administrator, .agent), (.service, .service),
    ])
    func theSourceFollowsFromWhoOpens(role: PrincipalRole, source: TicketSource) {
        #expect(TicketSource(openedBy: role) == source)
    }
}
