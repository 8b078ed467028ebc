/// A mail as it is decided and worded, before it is stored. Stored together with the change that caused it (SEC-100).
package struct MailDraft: Sendable, Equatable {
    /// Stands in the stored text where a secret goes.
    package static let secretMark = "•••"

    /// One address of the envelope; BCC addresses never appear in a header.
    package struct Recipient: Sendable, Equatable {
        package let address: MailAddress
        package let field: RecipientField

        package init(address: MailAddress, field: RecipientField) {
            self.address = address
            self.field = field
        }
    }

    package var kind: MailKind
    /// A language tag, e.g. "en".
    package var language: String
    package var subject: String
    /// With `secretMark` in the place of a secret.
    package var text: String
    package var fromName: String
    package var fromAddress: String
    /// Nil: answers go to the sender.
    package var replyTo: String?
    /// Empty: answers go to the bare address.
    package var replyToName: String
    package var recipients: [Recipient]
    package var ticket: TicketID?
    package var customer: AccountID?
    /// The message of the thread that the mail carries.
    package var message: MessageID?
    /// The mail that this one repeats.
    package var resentFrom: MailID?
    /// The secret that takes the mark's place when the mail goes out, encrypted.
    package var sealedSecret: [UInt8]?
    /// After this moment the mail is worthless and is not sent.
    package var expiresAt: Timestamp?
    /// Why the addressees are held back; copies go out all the same.
    package var hold: MailHold?
    /// Set when the mail is recorded but not sent, e.g. `no_recipient`.
    package var skipReason: SkipReason?

    package init(
        kind: MailKind,
        language: String = "en",
        subject: String,
        text: String,
        fromName: String,
        fromAddress: String,
        replyTo: String? = nil,
        replyToName: String = "",
        recipients: [Recipient],
        ticket: TicketID? = nil,
        customer: AccountID? = nil,
        message: MessageID? = nil,
        resentFrom: MailID? = nil,
        sealedSecret: [UInt8]? = nil,
        expiresAt: Timestamp? = nil,
        skipReason: SkipReason? = nil
    ) {
        self.kind = kind
        self.language = language
        self.subject = subject
        self.text = text
        self.fromName = fromName
        self.fromAddress = fromAddress
        self.replyTo = replyTo
        self.replyToName = replyToName
        self.recipients = recipients
        self.ticket = ticket
        self.customer = customer
        self.message = message
        self.resentFrom = resentFrom
        self.sealedSecret = sealedSecret
        self.expiresAt = expiresAt
        self.skipReason = skipReason
    }
}

/// Where a recipient stands in the mail; the raw values are stored.
package enum RecipientField: Int64, Sendable {
    case to = 1
    case cc = 2
    case bcc = 3
}

/// Why a mail is in the history though it is not sent.
package enum SkipReason: String, Sendable, CaseIterable {
    case noRecipient = "no_recipient"
    /// A mail that would let in a customer whose support period has ended.
    case supportPeriod = "support_period"
    /// A mail alone would let in whose second step is a mail.
    case secondStep = "second_step"
    /// The kind of care notice is switched off.
    case noticeOff = "notice_off"
    /// The kind of mail is switched off.
    case templateOff = "template_off"
    /// The customer wants no such mail.
    case optedOut = "opted_out"
    /// There was too much mail to the recipient already, or it is the desk itself (S-246).
    case loopBrake = "loop_brake"
    /// It comes in a digest (SEC-105).
    case digest
    /// There were too many mails about getting in (SEC-105).
    case securityCap = "security_cap"
    /// The customer wants no mail about this ticket.
    case muted

    /// The state of a mail that is not sent for this reason.
    package var status: MailStatus {
        self == .loopBrake || self == .securityCap ? .suppressed : .skipped
    }

    /// Whether a mail is recorded and not sent, whoever its recipients are.
    package init?(
        for kind: MailKind,
        toCareList: Bool,
        isEnabled: Bool,
        hasOptedOut: Bool,
        settings: Settings
    ) {
        if !isEnabled {
            self = .templateOff
        } else if toCareList && settings.careNoticesOff.contains(kind) {
            self = .noticeOff
        } else if hasOptedOut && (kind.isMarketing || !settings.transactionalToOptedOut) {
            self = .optedOut
        } else {
            return nil
        }
    }
}

/// The state of a mail or of one recipient; the raw values are stored.
package enum MailStatus: Int64, Sendable, CaseIterable {
    case queued = 1
    case sending = 2
    case accepted = 3
    case delivered = 4
    case deferred = 5
    case bounced = 6
    case failed = 7
    case suppressed = 8
    case skipped = 9
    case cancelled = 10
    case expired = 11

    /// Nothing more happens to it.
    package var isFinal: Bool {
        switch self {
        case .queued, .sending, .deferred: false
        case .accepted, .delivered, .bounced, .failed, .suppressed, .skipped, .cancelled, .expired:
            true
        }
    }
}
