import Crypto
import DeskwireDomain
import Testing

@testable import DeskwireMail

/// Values that several tests begin with.
enum MailSamples {
    static let box = SecretBox(key: SymmetricKey(data: (0..<32).map { UInt8($0) }))
    static let composer = MailComposer(secrets: box)
    static let token = "dwi_" + String(repeating: "A", count: 49)
    static let secret = MailSecret(
        token: token,
        expiresAt: Timestamp(rawValue: 1_795_820_623_000)
    )

    static func address(_ text: String) throws -> MailAddress { try #require(MailAddress(text)) }

    static func ticket(
        subject: String = "No light",
        ref: String = "SUB-1001",
        assignee: Person? = nil
    ) -> Ticket {
        let created = Timestamp(rawValue: 1_795_215_823_123)
        return Ticket(
            id: TicketID(rawValue: 7),
            number: "DW-10007",
            version: 1,
            subject: subject,
            status: Status(
                id: StatusID(rawValue: 1),
                name: "Open",
                customerLabel: "",
                category: .open,
                position: 1,
                isActive: true
            ),
            category: nil,
            customer: Person(
                id: AccountID(rawValue: 3),
                name: "Ada Lovelace",
                email: "ada@example.com"
            ),
            assignee: assignee.map { .person($0) },
            priority: .medium,
            source: .customer,
            ref: ref,
            createdAt: created,
            createdBy: .system,
            activityAt: created,
            publicActivityAt: created,
            closing: nil,
            messageCount: 1,
            publicCount: 1
        )
    }

    static let grace = Person(
        id: AccountID(rawValue: 2),
        name: "Grace Hopper",
        email: "grace@example.com"
    )

    static func invitation(
        name: String = "Ada Lovelace",
        role: PrincipalRole = .customer
    ) -> MailContent {
        .invitation(account(name: name, role: role), secret: secret)
    }

    static func account(
        name: String = "Ada Lovelace",
        role: PrincipalRole = .customer
    ) -> Account {
        Account(
            id: AccountID(rawValue: 3),
            version: 1,
            role: role,
            name: name,
            email: "ada@example.com",
            isDisabled: false,
            activatedAt: nil,
            createdAt: Timestamp(rawValue: 1),
            createdBy: .system
        )
    }

    static let contents: [MailContent] =
        [
            .issueReported(ticket(), message: "The lamp is dark.\nPlease help."),
            .cancellationRequested(ticket(), message: "Please cancel it."),
            .customerReply(ticket(), message: "Still dark.", reopened: true),
            .staffReply(ticket(), message: "Please turn it on.", staffName: "Grace Hopper"),
            .sample(of: .participantUpdate),
            .ticketAssigned(ticket(assignee: grace), by: .system),
            invitation(),
            invitation(name: "Grace Hopper", role: .staff),
            .passwordReset(account(), secret: secret),
            .passwordChanged(account()),
            .emailReverted(account()),
            .loginCode(account(), secret: secret),
            .loginDetails(account()),
            .secondStepCode(account(), secret: secret),
            .secondStepChanged(account(), .disabled),
            .sample(of: .digest),
            .testMail(by: .system),
        ]
        + [MailAddress("ada@example.org")].compactMap(\.self).flatMap { new in
            [
                MailContent.emailChange(account(), to: new, secret: secret),
                .emailChanged(account(), to: new, secret: secret),
            ]
        } + MailKind.allCases.filter(\.isRaisedByPrograms).map { MailContent.sample(of: $0) }

    static func settings(
        senderName: String = "Lamps",
        replyTo: String? = nil,
        bcc: [String] = [],
        publicURL: String = ""
    ) throws -> Settings {
        var settings = Settings()
        settings.senderName = senderName
        settings.replyToAddress = try replyTo.map(address)
        settings.bccAddresses = try bcc.map(address)
        settings.publicURL = publicURL
        return settings
    }
}
