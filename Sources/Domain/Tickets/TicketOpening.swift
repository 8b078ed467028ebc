/// What somebody asks for when a ticket is opened, brought into the form that is kept (R-001, R-002, R-003, K4, K6).
package struct TicketOpening: Sendable, Equatable {
    package static let subjectBytesMax = 998
    package static let refBytesMax = 200
    /// The subject of a ticket and of its notice when the customer gives none.
    package static let defaultSubject = "Customer reported an issue"

    package let kind: TicketKind
    package let message: String
    package let subject: String
    package let ref: String
    package let priority: Priority
    package let severity: Severity?
    package let references: TicketReferences
    /// What was said, before defaults took the place of what was not.
    package let given: Set<ReportField>

    /// Only the message is always needed; a missing subject becomes the default one with the ref, if any.
    package init(
        message: String,
        subject: String,
        ref: String,
        priority: Priority?,
        severity: Severity? = nil,
        references: TicketReferences = TicketReferences()
    ) throws(Refusal) {
        kind = .issue
        self.message = try Wording.body(
            message,
            field: "message",
            bytesMax: Message.textBytesMax
        )
        self.ref = try Wording.optionalLine(ref, field: "ref", bytesMax: Self.refBytesMax)
        let said = try Wording.optionalLine(
            subject,
            field: "subject",
            bytesMax: Self.subjectBytesMax
        )
        self.subject = said.isEmpty ? Self.noticeSubject(ref: self.ref) : said
        self.priority = priority ?? .medium
        self.severity = severity
        self.references = references
        var given = references.given
        if !said.isEmpty { given.insert(.subject) }
        if !self.ref.isEmpty { given.insert(.ref) }
        if priority != nil { given.insert(.priority) }
        if severity != nil { given.insert(.severity) }
        self.given = given
    }

    /// A customer asks to end what the ref names. She need not say why.
    package init(cancellationOf ref: String, message: String) throws(Refusal) {
        kind = .cancellation
        self.ref = try Wording.line(ref, field: "ref", bytesMax: Self.refBytesMax)
        let said = Wording.trimmed(message)
        self.message =
            said.isEmpty
            ? "Please cancel \(self.ref)."
            : try Wording.body(said, field: "message", bytesMax: Message.textBytesMax)
        subject = "Cancellation request – \(self.ref)"
        priority = .medium
        severity = nil
        references = TicketReferences()
        given = [.ref]
    }

    /// Refuses what lacks a field of its category, and names each.
    package func check(requiredBy category: Category?) throws(Refusal) {
        let missing = (category?.requiredFields ?? []).filter { !given.contains($0) }
        guard missing.isEmpty else { throw .invalid(missing.map(\.missing)) }
    }

    /// The subject of the notice to the care addresses: a fixed beginning, then the ref after an en dash.
    package static func noticeSubject(ref: String) -> String {
        ref.isEmpty ? defaultSubject : "\(defaultSubject) – \(ref)"
    }
}

/// What else a ticket is about, in the embedding product's own words.
package struct TicketReferences: Sendable, Equatable {
    package var product = ""
    package var contract = ""
    package var project = ""

    package init() {}

    package init(product: String, contract: String, project: String) throws(Refusal) {
        self.product = try Self.line(product, .productRef)
        self.contract = try Self.line(contract, .contractRef)
        self.project = try Self.line(project, .projectRef)
    }

    private static func line(_ text: String, _ field: ReportField) throws(Refusal) -> String {
        try Wording.optionalLine(text, field: field.rawValue, bytesMax: field.bytesMax)
    }

    fileprivate var given: Set<ReportField> {
        var given: Set<ReportField> = []
        if !product.isEmpty { given.insert(.productRef) }
        if !contract.isEmpty { given.insert(.contractRef) }
        if !project.isEmpty { given.insert(.projectRef) }
        return given
    }
}
