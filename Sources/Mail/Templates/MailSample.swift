package import DeskwireDomain

/// What a mail of each kind could say, for previews and to try templates before they are used.
extension MailContent {
    package static func sample(of kind: MailKind) -> MailContent {
        let words = "The lamp does not light.\nIt did yesterday."
        switch kind {
        case .issueReported: return .issueReported(ticket, message: words)
        case .cancellationRequested: return .cancellationRequested(ticket, message: words)
        case .customerReply: return .customerReply(ticket, message: words, reopened: true)
        case .staffReply: return .staffReply(ticket, message: words, staffName: "Bo")
        case .participantUpdate: return sampleUpdate(words)
        case .ticketAssigned: return .ticketAssigned(ticket, by: .system)
        case .invitation: return .invitation(account(.customer), secret: secret)
        case .staffInvitation: return .invitation(account(.staff), secret: secret)
        case .passwordReset: return .passwordReset(account(.customer), secret: secret)
        case .passwordChanged: return .passwordChanged(account(.customer))
        case .emailChange, .emailChanged, .emailReverted: return sampleAddress(kind)
        case .loginCode: return .loginCode(account(.customer), secret: secret)
        case .loginDetails: return .loginDetails(account(.customer))
        case .secondStepCode: return .secondStepCode(account(.customer), secret: secret)
        case .secondStepChanged: return .secondStepChanged(account(.customer), .disabled)
        case .failedPayment, .productNotReturned, .chargeback, .paymentReminder, .notice,
            .marketing:
            return sampleNotice(kind, words: words)
        case .digest: return .digest(of: entries, to: "Ada", customer: nil)
        case .testMail: return .testMail(by: .system)
        }
    }

    private static let entries = ["A notice for you", "DW-12: Lamp"].enumerated().map {
        MailDigest.Entry(
            mail: MailID(rawValue: Int64($0.offset + 1)),
            subject: $0.element,
            text: "The lamp does not light."
        )
    }

    private static func sampleUpdate(_ words: String) -> MailContent {
        guard let address = MailAddress("cleo@example.com") else {
            return .staffReply(ticket, message: words, staffName: "Bo")
        }
        let cleo = Participant(address: address, name: "Cleo", visibility: .everyone)
        return .participantUpdate(ticket, message: words, author: "Bo", participant: cleo)
    }

    private static func sampleAddress(_ kind: MailKind) -> MailContent {
        guard kind != .emailReverted, let address = MailAddress("ada@example.org") else {
            return .emailReverted(account(.customer))
        }
        return kind == .emailChange
            ? .emailChange(account(.customer), to: address, secret: secret)
            : .emailChanged(account(.customer), to: address, secret: secret)
    }

    private static func sampleNotice(_ kind: MailKind, words: String) -> MailContent {
        guard
            let notice = try? Notice(
                kind: kind.rawValue,
                channel: .email,
                text: words,
                subject: "",
                ref: "SUB-1001"
            )
        else { return .issueReported(ticket, message: words) }
        return .notice(notice, customer: account(.customer))
    }

    private static let moment = Timestamp(rawValue: 1_900_000_000_000)
    private static let secret = MailSecret(token: "", expiresAt: moment)

    private static func account(_ role: PrincipalRole) -> Account {
        Account(
            id: AccountID(rawValue: 1),
            version: 1,
            role: role,
            name: "Ada",
            email: "ada@example.com",
            isDisabled: false,
            activatedAt: nil,
            createdAt: moment,
            createdBy: .system
        )
    }

    private static let ticket = Ticket(
        id: TicketID(rawValue: 1),
        number: "DW-12",
        version: 1,
        subject: "Lamp",
        status: Status(
            id: StatusID(rawValue: 1),
            name: "Open",
            customerLabel: "",
            category: .open,
            position: 1,
            isActive: true
        ),
        category: nil,
        customer: Person(id: AccountID(rawValue: 1), name: "Ada", email: "ada@example.com"),
        assignee: .person(
            Person(id: AccountID(rawValue: 2), name: "Bo", email: "bo@example.com")
        ),
        priority: .medium,
        source: .customer,
        ref: "SUB-1001",
        createdAt: moment,
        createdBy: .system,
        activityAt: moment,
        publicActivityAt: moment,
        closing: nil,
        messageCount: 1,
        publicCount: 1
    )
}
