package import DeskwireDomain
import DeskwireMail
import DeskwireStore

/// What a posted message did.
package struct Posted: Sendable {
    package let message: Message
    package let ticket: Ticket
    package let reopened: Bool
    package var attachments: [Document] = []
    /// The closed ticket stays closed, and this one follows it with the message.
    package var followUp: TicketReference?
}

extension Desk {
    /// Whether a customer's reply would open another ticket, which is a right of its own.
    package func opensFollowUp(_ ticket: Ticket, act: Act) throws -> Bool {
        try LifeCycle.customerReplied(
            to: ticket,
            statuses: try act.snapshot.statuses(),
            now: act.now
        ) == .followUp
    }

    /// A customer writes: waiting and resolved tickets open, closed ones follow K1; assignee or care list are told
    ///
    package func customerReply(
        to ticket: Ticket,
        text: String,
        files: [Upload] = [],
        act: Act
    ) throws -> Posted {
        var ticket = ticket
        let effect = try LifeCycle.customerReplied(
            to: ticket,
            statuses: try act.snapshot.statuses(),
            now: act.now
        )
        if effect == .followUp {
            let next = try openFollowUp(
                of: ticket,
                text: text,
                files: files,
                by: .customer,
                act: act
            )
            return Posted(
                message: next.message,
                ticket: next.ticket,
                reopened: false,
                attachments: next.attachments,
                followUp: TicketReference(id: next.ticket.id, number: next.ticket.number)
            )
        }
        let message = try post(text, in: &ticket, visibility: .everyone, act: act)
        let attachments = try attach(files, to: message, act: act)
        let settings = try act.snapshot.settings()
        var reopened = false
        switch effect {
        case .unchanged, .followUp: break
        case .moved(let status): try move(&ticket, to: status, act: act)
        case .reopened(let status):
            reopened = true
            try move(&ticket, to: status, act: act)
            if settings.clearAssigneeOnReopen {
                ticket = try assign(ticket, to: nil, act: act)
            } else {
                ticket = try takeFromDisabled(ticket, act: act)
            }
        }
        let workers = try ticket.assignee.map { try people(of: $0, act: act) } ?? []
        let addresses = workers.compactMap { MailAddress($0.email) }
        try queue(
            .customerReply(
                ticket,
                message: text + Document.mailLines(attachments),
                reopened: reopened
            ).carrying(message),
            to: addresses.isEmpty ? settings.careAddresses : addresses,
            settings: settings,
            toCareList: addresses.isEmpty,
            act: act
        )
        try tellParticipants(
            of: ticket,
            message,
            text: text + Document.mailLines(attachments),
            act: act
        )
        return Posted(
            message: message,
            ticket: ticket,
            reopened: reopened,
            attachments: attachments
        )
    }

    /// Staff or a service writes to the customer, who is mailed unless the request says otherwise. The
    /// status stays unless the reply carries one.
    package func staffReply(
        to ticket: Ticket,
        text: String,
        files: [Upload] = [],
        status: Status?,
        silent: Bool,
        act: Act
    ) throws -> Posted {
        var ticket = ticket
        let message = try post(text, in: &ticket, visibility: .everyone, act: act)
        let attachments = try attach(files, to: message, act: act)
        if let status { try moveAsAsked(&ticket, to: status, act: act) }
        let settings = try act.snapshot.settings()
        ticket = try noteAnswer(on: ticket, isReply: true, settings: settings, act: act)
        if !silent {
            try queue(
                .staffReply(
                    ticket,
                    message: text + Document.mailLines(attachments),
                    staffName: act.actor.name
                ).carrying(message),
                to: MailAddress(ticket.customer.email).map { [$0] } ?? [],
                settings: settings,
                act: act
            )
            try tellParticipants(
                of: ticket,
                message,
                text: text + Document.mailLines(attachments),
                act: act
            )
        }
        return Posted(
            message: message,
            ticket: ticket,
            reopened: false,
            attachments: attachments
        )
    }

    /// A note for colleagues. It mails nobody but participants who may read notes, changes no status by itself,
    /// and leaves what customers see as it is.
    package func note(
        on ticket: Ticket,
        text: String,
        files: [Upload] = [],
        status: Status?,
        act: Act
    ) throws -> Posted {
        var ticket = ticket
        let message = try post(text, in: &ticket, visibility: .internalNote, act: act)
        let attachments = try attach(files, to: message, act: act)
        if let status { try moveAsAsked(&ticket, to: status, act: act) }
        ticket = try noteAnswer(
            on: ticket,
            isReply: false,
            settings: try act.snapshot.settings(),
            act: act
        )
        try tellParticipants(
            of: ticket,
            message,
            text: text + Document.mailLines(attachments),
            act: act
        )
        return Posted(
            message: message,
            ticket: ticket,
            reopened: false,
            attachments: attachments
        )
    }

    private func post(
        _ text: String,
        in ticket: inout Ticket,
        visibility: Visibility,
        act: Act
    ) throws -> Message {
        let message = try act.transaction.insertMessage(
            in: &ticket,
            author: act.actor,
            visibility: visibility,
            text: text,
            at: act.now
        )
        let isInternal = visibility == .internalNote
        try act.transaction.append(
            ticket.event(
                isInternal ? .notePosted : .messagePosted,
                act: act,
                message: message,
                summary: ticket.subject,
                isInternal: isInternal
            )
        )
        return message
    }
}
