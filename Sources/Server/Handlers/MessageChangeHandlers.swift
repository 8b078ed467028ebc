import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests of authors about what they wrote: taking it back, changing it, deleting it.
struct MessageChangeHandlers: Sendable {
    let desk: Desk

    func register(in table: inout MethodTable) {
        table.write(Methods.undoReply, undo)
        table.write(Methods.setUndoTime, setUndoTime)
        table.write(Methods.editMessage, edit)
        table.write(Methods.deleteMessage, delete)
        table.read(Methods.listRevisions, revisions)
    }

    private func undo(
        _ request: UndoReplyRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> UndoReplyReply {
        let caller = try call.principal()
        let pending = try PendingReplyID(wire: request.pendingID).flatMap {
            try transaction.snapshot.pendingReply($0)
        }
        guard let pending else { throw DeskwireDomain.PendingReply.gone }
        try pending.checkUndo(by: caller)
        try transaction.dropPendingReply(pending.id)
        return UndoReplyReply(pending: WirePendingReply(pending, for: caller))
    }

    private func setUndoTime(
        _ request: SetUndoTimeRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> SetUndoTimeReply {
        let account = try call.principal().account
        if let seconds = request.seconds {
            let seconds = try DeskwireDomain.PendingReply.check(seconds: seconds)
            try transaction.setUndoSeconds(seconds, of: account)
        }
        let seconds = try transaction.snapshot.undoSeconds(of: account)
        return SetUndoTimeReply(seconds: UInt32(clamping: seconds))
    }

    private func edit(
        _ request: EditMessageRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> EditMessageReply {
        let caller = try call.principal()
        let (message, ticket) = try transaction.snapshot.message(request.messageID, for: caller)
        try Amendment.checkEdit(of: message, by: caller, now: call.now)
        let text = try Wording.body(request.text, field: "text", bytesMax: Message.textBytesMax)
        let edited = try desk.edit(
            message,
            of: ticket,
            to: text,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return EditMessageReply(
            message: try transaction.snapshot.wire(edited, for: caller)
        )
    }

    /// A second time changes nothing.
    private func delete(
        _ request: DeleteMessageRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> DeleteMessageReply {
        let caller = try call.principal()
        var (message, ticket) = try transaction.snapshot.message(request.messageID, for: caller)
        if message.deletedAt == nil || message.author.id != caller.account {
            try Amendment.checkDeletion(of: message, by: caller, now: call.now)
            message = try desk.delete(
                message,
                of: ticket,
                act: Act(transaction: transaction, call: call, caller: caller)
            )
        }
        return DeleteMessageReply(message: try transaction.snapshot.wire(message, for: caller))
    }

    private func revisions(
        _ request: ListRevisionsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListRevisionsReply {
        let caller = try call.principal()
        let (message, _) = try snapshot.message(request.messageID, for: caller)
        return ListRevisionsReply(
            revisions: try snapshot.revisions(of: message.id).map {
                WireMessageRevision(
                    text: $0.text,
                    replacedAtMs: $0.replacedAt.rawValue,
                    replacedBy: WireActor($0.replacedBy, for: caller)
                )
            }
        )
    }
}

extension Snapshot {
    /// The message that a request names, if the caller may see it, with its ticket.
    fileprivate func message(
        _ id: UInt64,
        for caller: Principal
    ) throws -> (Message, DeskwireDomain.Ticket) {
        let found = try MessageID(wire: id).flatMap {
            caller.isDeskSide ? try message($0) : try publicMessage($0)
        }
        guard let found, let ticket = try ticket(found.ticket),
            ticket.isWithin(try ticketReach(of: caller))
        else { throw Message.unknown }
        return (found, ticket)
    }

    fileprivate func wire(_ message: Message, for caller: Principal) throws -> TicketMessage {
        var wire = TicketMessage(message, for: caller)
        wire.attachments = try attachments(of: [message], for: caller).first ?? []
        return wire
    }
}

extension WirePendingReply {
    init(_ pending: DeskwireDomain.PendingReply, for reader: Principal) {
        self.init(
            id: pending.id.wire,
            ticketID: pending.ticket.wire,
            author: WireActor(pending.author, for: reader),
            text: pending.text,
            publishAtMs: pending.publishAt.rawValue,
            fileNames: pending.files.map(\.name)
        )
    }
}
