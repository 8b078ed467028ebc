import DeskwireProtocol
import DeskwireRendering
import Testing

/// SEC-094: no reply that holds hostile text puts a control character on the terminal.
struct HostileTextTests {
    private static let evil = "x\u{1B}[2J\u{1B}]0;t\u{07}\u{9B}5A\u{202E}\u{08}y\rz\nw"

    private static let actor = Actor(kind: .customer, id: 1, name: evil)
    private static let identity = Identity(
        userID: 1,
        role: .staff,
        name: evil,
        email: evil,
        scopes: [evil]
    )
    private static let status = StatusRef(id: 1, name: evil, category: .open)
    private static let ticket = Ticket(
        id: 1,
        number: evil,
        subject: evil,
        status: status,
        category: CategoryRef(id: 1, name: evil),
        customer: CustomerRef(id: 1, name: evil, email: evil),
        assignee: AssigneeRef(userID: 1, name: evil),
        priority: .urgent,
        ref: evil,
        closedAtMs: 1,
        closedBy: actor,
        closeReason: evil,
        createdBy: actor
    )
    private static let message = TicketMessage(
        seq: 1,
        author: actor,
        visibility: .internal,
        text: evil
    )
    private static let summary = MailSummary(
        id: 1,
        kind: evil,
        subject: evil,
        status: .failed,
        reason: evil,
        recipients: [MailRecipient(address: evil, field: .to, status: .bounced, reply: evil)],
        ticketNumber: evil
    )
    private static let customer = Customer(id: 1, name: evil, email: evil, createdBy: actor)
    private static let staff = Staff(id: 1, name: evil, email: evil)
    private static let token = ServiceToken(id: 1, name: evil, scopes: [evil])
    private static let settings = Settings(
        careAddresses: [evil],
        supportAddress: evil,
        bccAddresses: [evil],
        senderName: evil,
        senderAddress: evil,
        replyToAddress: evil,
        confirmationText: evil,
        ticketNumberPrefix: evil,
        publicURL: evil
    )
    private static let category = Category(id: 1, name: evil)

    private static var replies: [any Displayable] {
        [
            identity, AuthenticateReply(identity: identity), AcceptInvitationReply(email: evil),
            LogoutReply(), CreateCustomerReply(customer: customer),
            GetCustomerReply(customer: customer), InviteCustomerReply(customer: customer),
            ListCustomersReply(customers: [customer]), CreateStaffReply(staff: staff),
            ListStaffReply(staff: [staff]), CreateServiceTokenReply(token: token, secret: evil),
            ListServiceTokensReply(tokens: [token]), RevokeServiceTokenReply(token: token),
            ListTicketsReply(tickets: [ticket]),
            GetTicketReply(ticket: ticket, messages: [message]),
            CreateTicketReply(ticket: ticket, confirmation: evil),
            PostMessageReply(message: message, status: status, reopened: true),
            AssignTicketReply(ticket: ticket), SetTicketStatusReply(ticket: ticket),
            CloseTicketReply(ticket: ticket), MarkReadReply(),
            GetInboxCountsReply(
                statuses: [StatusCount(status: status, count: 1)]),
            ListStatusesReply(statuses: [status]),
            Event(kind: .notePosted, actor: actor, ticketNumber: evil, summary: evil),
            ListMailsReply(mails: [summary]),
            GetMailReply(
                mail: Mail(
                    summary: summary,
                    messageID: evil,
                    from: evil,
                    replyTo: evil,
                    text: evil,
                    actor: actor
                )
            ),
            PreviewMailReply(summary: summary, from: evil, text: evil, truncated: true),
            settings, GetSettingsReply(settings: settings),
            UpdateSettingsReply(settings: settings), AddBccAddressReply(settings: settings),
            RemoveBccAddressReply(settings: settings), CreateCategoryReply(category: category),
            UpdateCategoryReply(category: category), ListCategoriesReply(categories: [category]),
            ServerInfoReply(server: evil, version: evil),
            ClaimAdministratorReply(identity: identity),
            GetHealthReply(findings: [HealthFinding(name: evil, message: evil)]),
            ListMethodsReply(methods: [MethodInfo(name: evil, scope: evil)]),
        ]
    }

    @Test(arguments: [nil, 80, 20, 1])
    func noControlCharacterReachesTheTerminal(width: Int?) {
        for reader in [Display.Reader.customer, .staff] {
            for reply in Self.replies {
                let text = reply.shown(on: .plain(width: width, reader: reader))
                let controls = text.unicodeScalars.filter {
                    let category = $0.properties.generalCategory
                    return $0 != "\n" && (category == .control || category == .format)
                }
                #expect(controls.isEmpty, "\(type(of: reply)): \(controls.map(\.value))")
            }
        }
    }
}
