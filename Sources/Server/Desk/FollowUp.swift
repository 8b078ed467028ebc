package import DeskwireDomain
import DeskwireMail
import DeskwireStore

extension Desk {
    /// Opens a ticket that follows a closed one: same customer, category, subject, ref, priority and tags, but no
    /// messages; linked both ways.
    package func openFollowUp(
        of closed: Ticket,
        text: String,
        files: [Upload] = [],
        by role: PrincipalRole,
        act: Act
    ) throws -> (ticket: Ticket, message: Message, attachments: [Document]) {
        guard !closed.status.category.isOpen else {
            throw Refusal.failedPrecondition(
                "\(closed.number) is not closed; write to it instead of opening a follow-up."
            )
        }
        guard let status = LifeCycle.first(of: try act.snapshot.statuses()) else {
            throw Desk.noFirstStatus
        }
        let settings = try act.snapshot.settings()
        guard let customer = try act.snapshot.account(closed.customer.id) else {
            throw Account.unknownCustomer
        }
        var ticket = try act.transaction.insertTicket(
            NewTicket(
                opening: try TicketOpening(
                    message: text,
                    subject: closed.subject,
                    ref: closed.ref,
                    priority: closed.priority,
                    severity: closed.severity,
                    references: closed.references
                ),
                status: status,
                category: closed.category,
                customer: customer,
                source: TicketSource(openedBy: role),
                numberPrefix: settings.ticketNumberPrefix,
                followUpOf: TicketReference(id: closed.id, number: closed.number),
                // As the ticket before, so that whoever may know of one may know of the other.
                organisation: closed.organisation
            ),
            by: act.actor,
            at: act.now
        )
        try act.transaction.tag(&ticket, adding: closed.tags, removing: [])
        let message = try act.transaction.insertMessage(
            in: &ticket,
            author: act.actor,
            visibility: .everyone,
            text: text,
            at: act.now
        )
        let attachments = try attach(files, to: message, act: act)
        let mailText = text + Document.mailLines(attachments)
        try act.transaction.append(
            ticket.event(.ticketCreated, act: act, message: message, summary: ticket.subject)
        )
        let content: MailContent =
            role.isStaff
            ? .staffReply(ticket, message: mailText, staffName: act.actor.name)
            : .issueReported(ticket, message: mailText)
        try queue(
            content.carrying(message),
            to: role.isStaff
                ? MailAddress(customer.email).map { [$0] } ?? [] : settings.careAddresses,
            settings: settings,
            act: act
        )
        if !role.isStaff { ticket = try assignByDefault(ticket, act: act) }
        return (ticket, message, attachments)
    }

    static let noFirstStatus = Refusal.failedPrecondition(
        "No status is active that a new ticket could have; ask an administrator."
    )
}
