import DeskwireDomain
import Testing

/// What comes in with a report, and what it must say.
struct IntakeTests {
    private static func category(_ fields: [ReportField]) -> DeskwireDomain.Category {
        DeskwireDomain.Category(
            id: CategoryID(rawValue: 1),
            version: 1,
            name: "Billing",
            position: 1,
            isActive: true,
            closedReply: .reopen,
            requiredFields: fields
        )
    }

    @Test("R-002 what the category requires and the report lacks is named, each")
    func missingFieldsAreNamed() throws {
        let opening = try TicketOpening(message: "Dark.", subject: " ", ref: "A", priority: nil)
        try opening.check(requiredBy: nil)
        try opening.check(requiredBy: Self.category([.ref]))
        let refusal = #expect(throws: Refusal.self) {
            try opening.check(requiredBy: Self.category(ReportField.allCases))
        }
        guard case .invalid(let problems)? = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(
            problems.map(\.field)
                == [
                    "subject", "priority", "severity", "product_ref", "contract_ref", "project_ref",
                ]
        )
    }

    @Test("R-002 a category's required fields are known names, in the form's order, once")
    func requiredFieldsAreKnown() throws {
        let fields = try ReportField.list(["severity", "ref", "ref"], field: "required_fields")
        #expect(fields == [.ref, .severity])
        #expect(throws: Refusal.self) { try ReportField.list(["colour"], field: "x") }
    }

    @Test("R-003 priority is medium unless said, and severity and references are kept")
    func prioritySeverityReferences() throws {
        let opening = try TicketOpening(
            message: "Dark.",
            subject: "",
            ref: "",
            priority: nil,
            severity: .major,
            references: TicketReferences(product: " P ", contract: "C", project: "")
        )
        #expect(opening.priority == .medium && opening.severity == .major)
        #expect(opening.references.product == "P" && opening.references.contract == "C")
        try opening.check(requiredBy: Self.category([.severity, .productRef, .contractRef]))
    }

    @Test("R-006 ticket numbers only go forward", arguments: [(5, true), (6, true), (4, false)])
    func numbersGoForward(start: UInt64, isAccepted: Bool) {
        let result = Result { try TicketNumbering.check(start: start, next: 5) }
        #expect((try? result.get()) == (isAccepted ? Int64(start) : nil))
        #expect(throws: Refusal.self) { try TicketNumbering.check(start: .max, next: 5) }
    }

    @Test("R-011 a cancellation needs a ref and no message")
    func cancellation() throws {
        let opening = try TicketOpening(cancellationOf: "SUB-1", message: "")
        #expect(opening.kind == .cancellation && opening.message == "Please cancel SUB-1.")
        #expect(throws: Refusal.self) { try TicketOpening(cancellationOf: " ", message: "x") }
    }

    @Test("R-012 reporting is allowed while it is on; cancelling always")
    func allowedActions() {
        var settings = Settings()
        #expect(ItemAction.allowed(by: settings) == [.reportIssue, .requestCancellation])
        settings.allowReportIssue = false
        #expect(ItemAction.allowed(by: settings) == [.requestCancellation])
    }

    @Test("R-012 whoever has items can only name her own")
    func foreignRefs() throws {
        try Item.check(ref: "A", hasItems: true, isOwn: true)
        try Item.check(ref: "", hasItems: true, isOwn: false)
        try Item.check(ref: "A", hasItems: false, isOwn: false)
        #expect(throws: Item.unknown) {
            try Item.check(ref: "A", hasItems: true, isOwn: false)
        }
    }
}
