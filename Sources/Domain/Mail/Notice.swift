/// What another program wants somebody to be told, brought into the form that is kept.
package struct Notice: Sendable, Equatable {
    package static let textBytesMax = 65_536
    package static let subjectBytesMax = 200
    /// What a few short messages hold.
    package static let shortTextBytesMax = 1000

    package let kind: MailKind
    package let channel: NoticeChannel
    package let text: String
    package let subject: String
    package let ref: String

    package init(
        kind name: String,
        channel: NoticeChannel?,
        text: String,
        subject: String,
        ref: String
    ) throws(Refusal) {
        let known = try MailKind.list([name], field: "kind", where: \.isRaisedByPrograms)
        guard let kind = known.first else { throw .invalid("kind", "Say what kind it is.") }
        self.kind = kind
        self.channel = channel ?? .email
        guard self.channel == .email || kind.isForCustomer else {
            throw .invalid("channel", "The care addresses are told by e-mail.")
        }
        self.text = try Wording.body(
            text,
            field: "text",
            bytesMax: self.channel == .sms ? Self.shortTextBytesMax : Self.textBytesMax
        )
        self.subject = try Wording.optionalLine(
            subject,
            field: "subject",
            bytesMax: Self.subjectBytesMax
        )
        self.ref = try Wording.optionalLine(
            ref,
            field: "ref",
            bytesMax: TicketOpening.refBytesMax
        )
    }

    /// The subject of its mail.
    package var mailSubject: String {
        if !subject.isEmpty { return subject }
        let title =
            switch kind {
            case .failedPayment: "A payment failed"
            case .productNotReturned: "A product was not returned"
            case .chargeback: "A payment was charged back"
            case .paymentReminder: "Payment reminder"
            case .marketing: "News"
            default: "A notice for you"
            }
        return ref.isEmpty ? title : "\(title) – \(ref)"
    }
}

/// How a customer is reached; the raw values equal the wire's.
package enum NoticeChannel: Int64, Sendable, CaseIterable {
    case email = 1
    /// Kept as an event; a bridge sends it.
    case sms = 2
}

/// The channels by which a customer wants no marketing.
package struct OptOuts: Sendable, Equatable {
    package var email: Bool
    package var sms: Bool

    package init(email: Bool = false, sms: Bool = false) {
        self.email = email
        self.sms = sms
    }

    package func contains(_ channel: NoticeChannel) -> Bool {
        switch channel {
        case .email: email
        case .sms: sms
        }
    }
}
