import DeskwireDomain
import DeskwireProtocol
import DeskwireWire

/// Encodes batches for the subscribers of one loop; those who see the same events in the same way share the bytes.
struct BatchEncoder {
    private let cursors: CursorSeal
    private var shared: [Key: EncodedBatch] = [:]
    /// The last batch of the desk side without a gap.
    private var last: (firstSeq: UInt64, cursor: EventCursor, batch: EncodedBatch)?

    private struct Key: Hashable {
        /// Nil: who knows the whole desk.
        var reader: AccountID?
        var seqs: [UInt64]
        var cursorSeq: UInt64
    }

    init(cursors: CursorSeal) {
        self.cursors = cursors
    }

    /// What was made last for who watches everything: a thousand of staff get the very same, and need no key for it.
    func known(
        _ events: [DeskEvent],
        to cursor: EventCursor,
        watchesAll: Bool
    ) -> EncodedBatch? {
        guard watchesAll, let last, last.cursor == cursor, last.firstSeq == events.first?.seq,
            last.batch.eventCount == events.count
        else { return nil }
        return last.batch
    }

    mutating func batch(
        _ events: [DeskEvent],
        for principal: Principal,
        cursor: EventCursor
    ) -> EncodedBatch {
        let key = Key(
            reader: principal.knowsTheWholeDesk ? nil : principal.account,
            seqs: events.map(\.seq),
            cursorSeq: cursor.seq
        )
        if let batch = shared[key] { return batch }
        let batch = EncodedBatch(
            events,
            for: principal,
            cursor: cursors.bytes(of: cursor, for: principal)
        )
        shared[key] = batch
        if principal.knowsTheWholeDesk, let first = events.first, let end = events.last,
            end.seq - first.seq == UInt64(events.count - 1)
        {
            last = (first.seq, cursor, batch)
        }
        return batch
    }
}

extension EncodedBatch {
    /// An empty list of events is a bookmark: only the cursor has moved.
    fileprivate init(_ events: [DeskEvent], for principal: Principal, cursor: [UInt8]) {
        let batch = EventBatch(
            events: events.map { Event($0, for: principal) },
            cursor: cursor
        )
        self.init(
            bytes: SubscribeReply(kind: .batch(batch)).encoded(),
            eventCount: events.count
        )
    }
}

extension Event {
    /// An event as the wire has it. A customer learns the names of staff and not their ids; and who may not know of all
    /// that happens gets no number that counts it.
    init(_ event: DeskEvent, for reader: Principal) {
        let isForDesk = reader.isDeskSide
        self.init(
            seq: reader.knowsTheWholeDesk ? event.seq : event.stamp,
            kind: DeskwireProtocol.EventKind(
                rawValue: Int32(truncatingIfNeeded: event.kind.rawValue)
            ),
            atMs: event.at.rawValue,
            actor: DeskwireProtocol.Actor(event.actor, isForDesk: isForDesk),
            ticketID: event.ticket?.wire ?? 0,
            ticketNumber: event.ticketNumber,
            ticketVersion: event.ticketVersion,
            messageID: event.message?.wire ?? 0,
            customerID: event.customer?.wire ?? 0,
            summary: isForDesk || event.kind != .ticketStatusChanged ? event.summary : ""
        )
    }
}

extension DeskwireProtocol.Actor {
    /// Who did it. Only the desk side and the customer herself are told an id.
    init(_ actor: DeskwireDomain.Actor, isForDesk: Bool) {
        let showsID = isForDesk || actor.kind == .customer
        self.init(
            kind: DeskwireProtocol.ActorKind(
                rawValue: Int32(truncatingIfNeeded: actor.kind.rawValue)
            ),
            id: showsID ? actor.id?.wire ?? 0 : 0,
            name: actor.name
        )
    }
}

extension EventWish {
    /// What a request asks for. A number that no ticket can have matches nothing that happens.
    init(_ filter: EventFilter?) throws(Rejection) {
        self.init()
        guard let filter else { return }
        kinds = Set(
            filter.kinds.compactMap { DeskwireDomain.EventKind(rawValue: Int64($0.rawValue)) }
        )
        guard filter.kinds.isEmpty || !kinds.isEmpty else {
            throw .refused(
                .invalid("filter.kinds", "The server knows none of these kinds of event.")
            )
        }
        if filter.ticketID != 0 {
            guard let id = TicketID(wire: filter.ticketID) else {
                throw .refused(.invalid("filter.ticket_id", "There is no ticket with this id."))
            }
            ticket = id
        }
        isMineOnly = filter.mine
    }
}
