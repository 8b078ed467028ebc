import DeskwireDomain
import DeskwireMail
import DeskwireStore

extension Desk {
    /// Tells one recipient in one mail of the notices that were held back because there were too many within an hour,
    /// when the first of them has waited an hour (SEC-105). False: nobody is due.
    package func sendDigest(act: Act) throws -> Bool {
        let limit = act.now.adding(milliseconds: -MailCaps.windowMs)
        guard let address = try act.snapshot.nextDigest(heldBefore: limit) else { return false }
        let entries = try act.snapshot.digestEntries(for: address)
        var settings = try act.snapshot.settings()
        // Copies went out when each of the mails was held back.
        settings.bccAddresses = []
        let reader = try act.snapshot.account(email: address)
        let digest = try queue(
            .digest(
                of: entries,
                to: reader?.name ?? address.text,
                customer: reader?.role == .customer ? reader?.id : nil
            ),
            to: [address],
            settings: settings,
            act: act
        )
        try act.transaction.endDigest(of: entries, to: address, in: digest)
        return true
    }
}
