package import DeskwireDomain

/// The extent of the event log.
package struct EventLog: Sendable, Equatable {
    package let epoch: UInt64
    /// The first sequence number that is still kept; newest + 1 when there is none.
    package let oldestSeq: UInt64
    package let newestSeq: UInt64

    package init(epoch: UInt64, oldestSeq: UInt64, newestSeq: UInt64) {
        self.epoch = epoch
        self.oldestSeq = oldestSeq
        self.newestSeq = newestSeq
    }
}

extension Snapshot {
    package func events(after seq: UInt64, limit: Int) throws -> [DeskEvent] {
        try all(
            """
            SELECT seq, kind, at, actor_kind, actor_id, actor_name, ticket_id, ticket_number,
                ticket_version, message_id, customer_id, assignee_id, summary, is_internal,
                organisation_id, stamp, (SELECT category_id FROM ticket WHERE id = event.ticket_id)
            FROM event WHERE seq > ? ORDER BY seq LIMIT ?
            """,
            [Int64(clamping: seq), limit]
        ) { row in
            var event = DeskEvent(
                seq: UInt64(clamping: row.integer(0)),
                kind: try row.value(1),
                at: row.time(2),
                actor: try row.actor(3),
                ticket: row.optionalID(6),
                ticketNumber: row.text(7),
                ticketVersion: UInt64(clamping: row.integer(8)),
                message: row.optionalID(9),
                customer: row.optionalID(10),
                organisation: row.optionalID(14),
                assignee: row.optionalID(11),
                summary: row.text(12),
                isInternal: row.flag(13)
            )
            event.stamp = UInt64(clamping: row.integer(15))
            event.category = row.optionalID(16)
            return event
        }
    }

    package func eventLog() throws -> EventLog {
        let epoch = try installation().eventEpoch
        let newest =
            try first("SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = 'event'") {
                UInt64(clamping: $0.integer(0))
            } ?? 0
        let oldest = try first("SELECT min(seq) FROM event") { $0.optionalInteger(0) } ?? nil
        return EventLog(
            epoch: epoch,
            oldestSeq: oldest.map { UInt64(clamping: $0) } ?? newest + 1,
            newestSeq: newest
        )
    }

    /// When something happened for the last time; nil = never.
    package func newestEventAt() throws -> Timestamp? {
        try first("SELECT at FROM event ORDER BY seq DESC LIMIT 1") { $0.time(0) }
    }

    /// The place to subscribe from so that nothing after this snapshot is missed.
    package func cursor() throws -> EventCursor {
        let cursor = try first(
            """
            SELECT event_epoch, ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'event'), 0)
            FROM installation
            """
        ) { row in
            EventCursor(
                epoch: UInt64(bitPattern: row.integer(0)),
                seq: UInt64(clamping: row.integer(1))
            )
        }
        guard let cursor else { throw StoreError.corrupt("no installation row") }
        return cursor
    }
}

extension Transaction {
    /// Appends to the event log; subscribers are told after the commit.
    package func append(_ event: DeskEvent) throws {
        let written = try snapshot.first(
            """
            INSERT INTO event (kind, at, actor_kind, actor_id, actor_name, ticket_id,
                ticket_number, ticket_version, message_id, customer_id, assignee_id, summary,
                is_internal, organisation_id, stamp)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                max(? * 4096, ifnull((SELECT stamp FROM event ORDER BY seq DESC LIMIT 1), 0) + 1)
                    + abs(random() % 4096))
            RETURNING seq, stamp, (SELECT category_id FROM ticket WHERE id = event.ticket_id)
            """,
            [
                event.kind.rawValue, event.at.rawValue, event.actor.kind.rawValue,
                event.actor.id?.sql, event.actor.name, event.ticket?.sql, event.ticketNumber,
                Int64(clamping: event.ticketVersion), event.message?.sql, event.customer?.sql,
                event.assignee?.sql, event.summary, event.isInternal ? 1 : 0,
                event.organisation?.sql, event.at.rawValue,
            ]
        ) { row in
            var written = event
            written.seq = UInt64(clamping: row.integer(0))
            written.stamp = UInt64(clamping: row.integer(1))
            written.category = row.optionalID(2)
            return written
        }
        guard let written else { throw StoreError.corrupt("an event without a number") }
        notice.events.append(written)
    }

    /// Drops events from before a moment (retention: 30 days), a bounded number at a time.
    ///
    /// Only from the beginning of the log: whoever goes on from a place in it gets all that came after, or is told. So
    /// an event that came in while the clock was behind waits for those before it. One that came in while the clock was
    /// ahead of `now` holds nothing up.
    package func dropEvents(before limit: Timestamp, now: Timestamp) throws -> Int {
        var (last, count) = (Int64(0), 0)
        try snapshot.statements.statement("SELECT seq, at FROM event ORDER BY seq").run([]) { row in
            let at = row.time(1)
            if at < limit { (last, count) = (row.integer(0), count + 1) }
            return count < 5_000 && (at < limit || at > now)
        }
        guard count > 0 else { return 0 }
        return try run("DELETE FROM event WHERE seq <= ?", [last])
    }
}
