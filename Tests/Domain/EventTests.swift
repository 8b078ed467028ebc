import DeskwireDomain
import Testing

/// R-111, SEC-082: who receives which event.
struct EventVisibilityTests {
    @Test(arguments: EventKind.allCases, PrincipalRole.allCases)
    func customersReceiveTheirOwnPublicEventsOnly(kind: EventKind, role: PrincipalRole) {
        for isInternal in [false, true] {
            for owner: Int64? in [7, 8, nil] {
                let event = DeskEvent(
                    kind: kind,
                    at: Sample.now,
                    actor: .system,
                    customer: owner.map(AccountID.init(rawValue:)),
                    isInternal: isInternal
                )
                let expected = role != .customer || (!isInternal && owner == 7)
                #expect(
                    event.isVisible(to: Sample.principal(role)) == expected,
                    "internal \(isInternal), owner \(String(describing: owner))"
                )
            }
        }
    }

    /// SEC-081: the same for tickets.
    @Test(arguments: PrincipalRole.allCases)
    func customersKnowOfTheirOwnTicketsOnly(role: PrincipalRole) {
        let ticket = Sample.ticket(status: Sample.status(1, "Open", .open))
        #expect(ticket.isWithin(Sample.principal(role).ticketReach))
        #expect(
            ticket.isWithin(Sample.principal(role, account: 8).ticketReach) == (role != .customer)
        )
    }
}

struct EventCursorTests {
    @Test(arguments: [
        (UInt64(0), UInt64(0)), (1, 2), (.max, .max), (0x0102_0304_0506_0708, 1 << 63),
    ])
    func aCursorIsReadBackFromItsBytes(epoch: UInt64, seq: UInt64) {
        let cursor = EventCursor(epoch: epoch, seq: seq)
        #expect(cursor.bytes.count == 16)
        #expect(EventCursor(bytes: cursor.bytes) == cursor)
    }

    @Test func theBytesAreBigEndian() {
        #expect(
            EventCursor(epoch: 0x0102, seq: 0xFF).bytes
                == [0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0xFF]
        )
    }

    @Test(arguments: [0, 1, 15, 17, 32])
    func otherLengthsAreNoCursor(length: Int) {
        #expect(EventCursor(bytes: [UInt8](repeating: 1, count: length)) == nil)
    }
}

struct IdentifierTests {
    @Test(
        arguments: [
            (UInt64(0), nil), (1, 1), (.max >> 1, .max), ((.max >> 1) + 1, nil), (.max, nil),
        ]
            as [(UInt64, Int64?)]
    )
    func onlyNumbersThatAnObjectCanHaveAreIds(wire: UInt64, id: Int64?) {
        #expect(TicketID(wire: wire)?.rawValue == id)
        if id != nil { #expect(TicketID(wire: wire)?.wire == wire) }
    }

    @Test func timeDoesNotOverflow() {
        let end = Timestamp(rawValue: .max)
        let start = Timestamp(rawValue: .min)
        #expect(end.adding(milliseconds: 1) == end)
        #expect(start.adding(milliseconds: -1) == start)
        #expect(end.milliseconds(since: start) == .max)
        #expect(start.milliseconds(since: end) == .min)
        #expect(Sample.now.adding(days: 1).milliseconds(since: Sample.now) == 86_400_000)
    }
}
