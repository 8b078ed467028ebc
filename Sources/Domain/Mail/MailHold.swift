/// Why the addressees of a mail do not get it now. Copies go out all the same, and the history says why
/// (S-246, SEC-105).
package enum MailHold: Sendable, Equatable {
    /// Two programs seem to answer each other, or the desk would write to itself; the text says which.
    case loopBrake(String)
    /// So many notices went to the recipient within the hour that this one comes in a digest.
    case digest
    /// So many mails about getting in went to the recipient within the hour.
    case securityCap

    package var reason: SkipReason {
        switch self {
        case .loopBrake: .loopBrake
        case .digest: .digest
        case .securityCap: .securityCap
        }
    }

    /// What the history says of each recipient.
    package var note: String {
        switch self {
        case .loopBrake(let text): text
        case .digest:
            "waits for a digest: \(MailCaps.noticesPerHour) mails went to this recipient within an hour"
        case .securityCap:
            "held back: \(MailCaps.securityMailsPerHour) mails of this sort went to this recipient "
                + "within an hour; ask again later"
        }
    }
}
