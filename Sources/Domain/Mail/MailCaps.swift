/// How much mail one recipient gets within an hour (SEC-105).
///
/// Pure: the mails before this one in, the decision out. Mail to the care list, to staff about their tickets, and
/// copies are not asked about.
package enum MailCaps {
    /// Beyond these, notices wait for a digest.
    package static let noticesPerHour = 20
    /// Beyond these, mails about getting in are not sent.
    package static let securityMailsPerHour = 5
    package static let windowMs: Int64 = 3_600_000

    /// Why the next mail of a kind does not go by itself; nil when it does.
    package static func hold(
        on kind: MailKind,
        after earlier: [EarlierMail],
        now: Timestamp
    ) -> MailHold? {
        func count(_ isCounted: (MailKind) -> Bool) -> Int {
            earlier.count { mail in
                now.milliseconds(since: mail.at) < windowMs
                    && MailKind(rawValue: mail.kind).map(isCounted) ?? false
            }
        }
        if let sort = kind.securitySort {
            return count { $0.securitySort == sort } < securityMailsPerHour ? nil : .securityCap
        }
        guard kind.isBraked else { return nil }
        return count(\.isBraked) < noticesPerHour ? nil : .digest
    }
}

/// One mail that went to a recipient before.
package struct EarlierMail: Sendable, Equatable {
    package let at: Timestamp
    package let kind: String
    package let ticket: TicketID?

    package init(at: Timestamp, kind: MailKind, ticket: TicketID?) {
        self.init(at: at, kind: kind.rawValue, ticket: ticket)
    }

    package init(at: Timestamp, kind: String, ticket: TicketID?) {
        self.at = at
        self.kind = kind
        self.ticket = ticket
    }
}

/// Mails about getting in are counted by sort, so that what strangers can cause keeps nobody out.
package enum SecuritySort: Sendable {
    /// Anybody can ask for these in somebody's name.
    case request
    /// These need the password first.
    case code
    /// These tell of what was done. Five have warned; a sixth says no more.
    case warning
}

extension MailKind {
    package var securitySort: SecuritySort? {
        switch self {
        case .invitation, .staffInvitation, .passwordReset, .loginCode, .emailChange: .request
        case .secondStepCode: .code
        case .passwordChanged, .secondStepChanged, .emailChanged, .emailReverted: .warning
        default: nil
        }
    }
}
