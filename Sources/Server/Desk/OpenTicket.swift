package import DeskwireDomain
import DeskwireMail
import DeskwireStore

extension Desk {
    /// Opens a ticket.
    ///
    /// The care addresses are told of what customers and services bring in; with no care address the ticket is stored
    /// all the same and the history says so (R-021, K5).
    package func openTicket(
        _ opening: TicketOpening,
        category: Category?,
        customer: Account,
        files: [Upload] = [],
        by role: PrincipalRole,
        source: TicketSource? = nil,
        act: Act
    ) throws -> Ticket {
        let settings = try act.snapshot.settings()
        try opening.check(requiredBy: category)
        if role == .customer {
            try Item.check(
                ref: opening.ref,
                hasItems: try act.snapshot.hasItems(customer.id),
                isOwn: try act.snapshot.hasItem(customer.id, ref: opening.ref)
            )
        }
        if role == .customer && opening.kind == .issue && !settings.allowReportIssue {
            throw Refusal.featureDisabled(
                "Reporting issues is switched off here. Please use the support address instead."
            )
        }
        guard let status = LifeCycle.first(of: try act.snapshot.statuses()) else {
            throw Desk.noFirstStatus
        }
        var ticket = try act.transaction.insertTicket(
            NewTicket(
                opening: opening,
                status: status,
                category: category,
                customer: customer,
                source: source ?? TicketSource(openedBy: role),
                numberPrefix: settings.ticketNumberPrefix,
                organisation: try act.snapshot.organisation(of: customer.id)
            ),
            by: act.actor,
            at: act.now
        )
        try act.transaction.tag(&ticket, adding: category?.autoTags ?? [], removing: [])
        // What the customer asks for is the customer's message, whoever typed it in.
        let author =
            role == .customer
            ? act.actor : Actor(kind: .customer, id: customer.id, name: customer.name)
        let message = try act.transaction.insertMessage(
            in: &ticket,
            author: author,
            visibility: .everyone,
            text: opening.message,
            at: act.now
        )
        let attachments = try attach(files, to: message, act: act)
        try act.transaction.append(
            ticket.event(.ticketCreated, act: act, message: message, summary: ticket.subject)
        )
        if !role.isStaff || opening.kind == .cancellation {
            let text = opening.message + Document.mailLines(attachments)
            let content: MailContent =
                opening.kind == .cancellation
                ? .cancellationRequested(ticket, message: text)
                : .issueReported(ticket, message: text)
            try queue(
                content.carrying(message),
                to: settings.careAddresses,
                settings: settings,
                act: act
            )
        }
        return role.isStaff ? ticket : try assignByDefault(ticket, act: act)
    }
}

extension Ticket {
    /// An event about this ticket as it is now.
    func event(
        _ kind: EventKind,
        act: Act,
        message: Message? = nil,
        summary: String,
        isInternal: Bool = false
    ) -> DeskEvent {
        DeskEvent(
            kind: kind,
            at: act.now,
            actor: act.actor,
            ticket: id,
            ticketNumber: number,
            ticketVersion: version,
            message: message?.id,
            customer: customer.id,
            organisation: organisation?.id,
            assignee: assignee?.id.person,
            summary: summary,
            isInternal: isInternal
        )
    }
}
