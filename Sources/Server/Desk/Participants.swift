import DeskwireDomain
import DeskwireMail
import DeskwireStore

extension Desk {
    /// Lets somebody follow a ticket by mail, or changes what she gets.
    func setParticipant(_ participant: Participant, of ticket: Ticket, act: Act) throws {
        try participant.check(for: ticket, isCustomer: try isCustomer(participant, act: act))
        let known = try act.snapshot.participants(of: ticket.id)
        let before = known.first { $0.address == participant.address }
        guard before != nil || known.count < Participant.countMax else {
            throw Refusal.quotaExceeded(
                name: "participants",
                limit: UInt64(Participant.countMax)
            )
        }
        try act.transaction.saveParticipant(participant, of: ticket.id)
        try record(participant.address, before?.word ?? "", participant.word, ticket, act)
    }

    /// Sends nobody mail about the ticket any more who does not follow it.
    func removeParticipant(_ address: MailAddress, of ticket: Ticket, act: Act) throws {
        let known = try act.snapshot.participants(of: ticket.id)
        guard let before = known.first(where: { $0.address == address }) else { return }
        try act.transaction.removeParticipant(address, of: ticket.id)
        try record(address, before.word, "", ticket, act)
    }

    /// Mails a message to each who follows the ticket and may read it, in a mail of her own: none learns of another.
    func tellParticipants(
        of ticket: Ticket,
        _ message: Message,
        text: String,
        act: Act
    ) throws {
        let settings = try act.snapshot.settings()
        for participant in try act.snapshot.participants(of: ticket.id) {
            let account = try act.snapshot.account(email: participant.address)
            guard account?.isDisabled != true,
                participant.gets(message.visibility, isCustomer: account?.role == .customer)
            else { continue }
            try queue(
                .participantUpdate(
                    ticket,
                    message: text,
                    author: message.author.name,
                    participant: participant
                ).carrying(message),
                to: [participant.address],
                settings: settings,
                act: act
            )
        }
    }

    private func isCustomer(_ participant: Participant, act: Act) throws -> Bool {
        try act.snapshot.account(email: participant.address)?.role == .customer
    }

    private func record(
        _ address: MailAddress,
        _ old: String,
        _ new: String,
        _ ticket: Ticket,
        _ act: Act
    ) throws {
        guard old != new else { return }
        try act.transaction.record(
            [FieldChange(field: "participant \(address.text)", old: old, new: new)],
            of: ObjectRef(.ticket, ticket.id)
        )
    }
}
