/// A support category as the administrators define it.
package struct Category: Sendable, Equatable {
    package static let nameBytesMax = 100

    package let id: CategoryID
    package let version: UInt64
    package var name: String
    package var position: Int64
    package var isActive: Bool
    package var closedReply: ClosedReplyPolicy
    /// What a new ticket must say beside its message.
    package var requiredFields: [ReportField]
    /// Put on every new ticket of the category.
    package var autoTags: [String]
    /// Within how many minutes a ticket is promised to be resolved; 0 = no promise.
    package var resolutionMinutes: Int64
    /// Who gets what customers and services open; nil: as the settings say.
    package var defaultAssignee: AssigneeID?

    package init(
        id: CategoryID,
        version: UInt64,
        name: String,
        position: Int64,
        isActive: Bool,
        closedReply: ClosedReplyPolicy,
        requiredFields: [ReportField] = [],
        autoTags: [String] = [],
        resolutionMinutes: Int64 = 0,
        defaultAssignee: AssigneeID? = nil
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.position = position
        self.isActive = isActive
        self.closedReply = closedReply
        self.requiredFields = requiredFields
        self.autoTags = autoTags
        self.resolutionMinutes = resolutionMinutes
        self.defaultAssignee = defaultAssignee
    }

    /// What a new installation has.
    package static let defaultNames = [
        "Billing & Payments", "Technical Issue", "Account Change", "General Enquiry",
    ]

    /// A name as it is kept: trimmed, one line, not empty.
    package static func name(from input: String) throws(Refusal) -> String {
        try Wording.line(input, field: "name", bytesMax: nameBytesMax)
    }
}
