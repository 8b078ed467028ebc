/// What a customer has from the embedding product, e.g. a subscription. Opaque: only the ref means something
/// to the desk, because tickets carry it.
package struct Item: Sendable, Equatable {
    /// How many one customer can have.
    package static let countMax: Int64 = 1000
    package static let labelBytesMax = 200
    package static let statusBytesMax = 100

    package let ref: String
    package let label: String
    package let status: String

    package init(ref: String, label: String, status: String) {
        self.ref = ref
        self.label = label
        self.status = status
    }

    /// An item as it is kept: one line each; the ref is needed.
    package init(
        refInput ref: String,
        label: String,
        status: String
    ) throws(Refusal) {
        self.ref = try Wording.line(ref, field: "ref", bytesMax: TicketOpening.refBytesMax)
        self.label = try Wording.optionalLine(
            label,
            field: "label",
            bytesMax: Self.labelBytesMax
        )
        self.status = try Wording.optionalLine(
            status,
            field: "status",
            bytesMax: Self.statusBytesMax
        )
    }

    /// The same words whether an item is somebody else's or nobody's.
    package static let unknown = Refusal.notFound("There is no such item.")

    /// Somebody who has items can only write about her own; who has none writes about whatever she likes.
    package static func check(ref: String, hasItems: Bool, isOwn: Bool) throws(Refusal) {
        if hasItems && !ref.isEmpty && !isOwn { throw unknown }
    }
}

/// What a customer may do about an item; the raw values equal the wire's.
package enum ItemAction: Int64, Sendable, CaseIterable {
    case reportIssue = 1
    case requestCancellation = 2

    /// Reporting can be switched off; asking for a cancellation cannot.
    package static func allowed(by settings: Settings) -> [ItemAction] {
        allCases.filter { $0 != .reportIssue || settings.allowReportIssue }
    }
}
