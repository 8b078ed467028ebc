import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about who follows a ticket by mail.
struct ParticipantHandlers: Sendable {
    let desk: Desk

    func register(in table: inout MethodTable) {
        table.write(Methods.setParticipant, set)
        table.write(Methods.removeParticipant, remove)
    }

    private func set(
        _ request: SetParticipantRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> SetParticipantReply {
        let caller = try call.principal()
        let ticket = try transaction.snapshot.ticket(
            id: request.ticketID,
            for: caller,
            ifVersion: 0
        )
        let wanted = request.participant ?? WireParticipant()
        guard
            let visibility = DeskwireDomain.Visibility(rawValue: Int64(wanted.visibility.rawValue))
        else { throw Refusal.invalid("visibility", "Choose PUBLIC or INTERNAL.") }
        let participant = DeskwireDomain.Participant(
            address: try Wording.address(wanted.email, field: "email"),
            name: try Wording.optionalLine(
                wanted.name.composed,
                field: "name",
                bytesMax: Account.nameBytesMax
            ),
            visibility: visibility
        )
        try desk.setParticipant(
            participant,
            of: ticket,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return SetParticipantReply(
            participants: try transaction.snapshot.wireParticipants(of: ticket.id)
        )
    }

    private func remove(
        _ request: RemoveParticipantRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RemoveParticipantReply {
        let caller = try call.principal()
        let ticket = try transaction.snapshot.ticket(
            id: request.ticketID,
            for: caller,
            ifVersion: 0
        )
        try desk.removeParticipant(
            try Wording.address(request.email, field: "email"),
            of: ticket,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return RemoveParticipantReply(
            participants: try transaction.snapshot.wireParticipants(of: ticket.id)
        )
    }
}

extension Snapshot {
    func wireParticipants(of ticket: TicketID) throws -> [WireParticipant] {
        try participants(of: ticket).map {
            WireParticipant(
                email: $0.address.text,
                name: $0.name,
                visibility: WireVisibility(rawValue: Int32($0.visibility.rawValue))
            )
        }
    }
}
