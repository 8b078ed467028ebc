package import DeskwireDomain
import DeskwireMail
import DeskwireStore

/// What became of a notice.
package struct Notified: Sendable, Equatable {
    /// Nil for an SMS that a bridge sends.
    package let mail: MailID?
    package let skipped: SkipReason?
}

extension Desk {
    /// Tells the care addresses or the customer what another program says.
    package func notify(_ notice: Notice, customer: Account, act: Act) throws -> Notified {
        let settings = try act.snapshot.settings()
        let skip = try act.snapshot.skipReason(
            for: notice.kind,
            customer: customer.id,
            channel: notice.channel,
            toCareList: false,
            settings: settings
        )
        if notice.channel == .sms && skip == nil {
            try act.transaction.append(
                DeskEvent(
                    kind: .smsRequested,
                    at: act.now,
                    actor: act.actor,
                    customer: customer.id,
                    summary: notice.text,
                    isInternal: true
                )
            )
            return Notified(mail: nil, skipped: nil)
        }
        let addresses =
            notice.kind.isForCustomer
            ? MailAddress(customer.email).map { [$0] } ?? [] : settings.careAddresses
        let mail = try queue(
            .notice(notice, customer: customer),
            to: addresses,
            settings: settings,
            channel: notice.channel,
            act: act
        )
        return Notified(mail: mail, skipped: skip ?? (addresses.isEmpty ? .noRecipient : nil))
    }
}
