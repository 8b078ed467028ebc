import DeskwireDomain
import DeskwireProtocol

extension WireSettings {
    init(_ settings: DeskwireDomain.Settings) {
        self.init(
            version: settings.version,
            careAddresses: settings.careAddresses.map(\.text),
            supportAddress: settings.supportAddress?.text ?? "",
            bccAddresses: settings.bccAddresses.map(\.text),
            senderName: settings.senderName,
            senderAddress: settings.senderAddress?.text ?? "",
            replyToAddress: settings.replyToAddress?.text ?? "",
            confirmationText: settings.confirmationText,
            ticketNumberPrefix: settings.ticketNumberPrefix,
            allowReportIssue: settings.allowReportIssue,
            customersMayClose: settings.customersMayClose,
            publicURL: settings.publicURL
        )
    }
}

extension WireCategory {
    init(_ category: DeskwireDomain.Category) {
        let (policy, days) = category.closedReply.wire
        self.init(
            id: category.id.wire,
            version: category.version,
            name: category.name,
            position: UInt32(clamping: category.position),
            active: category.isActive,
            closedReplyPolicy: policy,
            reopenDays: days
        )
    }
}

extension DeskwireDomain.ClosedReplyPolicy {
    fileprivate var wire: (WireClosedReplyPolicy, days: UInt32) {
        switch self {
        case .reopen: (.reopen, 0)
        case .reopenFor(let days): (.reopenFor, UInt32(clamping: days))
        case .followUp: (.followUp, 0)
        case .refuse: (.refuse, 0)
        }
    }
}
