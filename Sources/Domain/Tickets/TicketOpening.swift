/// What somebody asks for when a ticket is opened, brought into the form that is kept (R-001, R-002, K4, K6).
package struct TicketOpening: Sendable, Equatable {
    package static let subjectBytesMax = 998
    package static let refBytesMax = 200
    /// The subject of a ticket and of its notice when the customer gives none.
    package static let defaultSubject = "Customer reported an issue"

    package let message: String
    package let subject: String
    package let ref: String
    package let priority: Priority

    /// Only the message is always needed; a missing subject becomes the default one with the ref, if any.
    package init(
        message: String,
        subject: String,
        ref: String,
        priority: Priority?
    ) throws(Refusal) {
        self.message = try Wording.body(
            message,
            field: "message",
            bytesMax: Message.textBytesMax
        )
        self.ref = try Wording.optionalLine(ref, field: "ref", bytesMax: Self.refBytesMax)
        let given = try Wording.optionalLine(
            subject,
            field: "subject",
            bytesMax: Self.subjectBytesMax
        )
        self.subject = given.isEmpty ? Self.noticeSubject(ref: self.ref) : given
        self.priority = priority ?? .medium
    }

    /// The subject of the notice to the care addresses: a fixed beginning, then the ref after an en dash.
    package static func noticeSubject(ref: String) -> String {
        ref.isEmpty ? defaultSubject : "\(defaultSubject) – \(ref)"
    }
}
