import DeskwireProtocol
import DeskwireRendering
import Foundation
import Testing

/// Replies as people read them.
struct ReplyTextTests {
    private let ticket = Ticket(
        id: 12,
        number: "DW-12",
        subject: "Customer reported an issue – SUB-1001",
        status: StatusRef(id: 2, name: "Open", category: .open),
        customer: CustomerRef(id: 3, name: "Ada", email: "ada@example.com"),
        assignee: AssigneeRef(userID: 7, name: "Bo"),
        priority: .high,
        source: .customer,
        ref: "SUB-1001",
        createdAtMs: 1_784_728_980_000,
        lastActivityAtMs: 1_784_729_040_000,
        unread: 2,
        createdBy: Actor(kind: .customer, id: 3, name: "Ada")
    )

    @Test func staffSeeWhoseTicketItIsAndWhoHasIt() {
        let reply = ListTicketsReply(tickets: [ticket])
        #expect(
            reply.shown(on: .plain) == """
                TICKET  STATUS  PRIORITY  UNREAD  SUBJECT                                REF       \
                CUSTOMER  ASSIGNEE  LAST ACTIVITY
                DW-12   Open    high           2  Customer reported an issue – SUB-1001  SUB-1001  \
                Ada       Bo        2026-07-22 14:04
                """
        )
    }

    @Test func customersSeeTheirTicketsOnly() {
        let text = ListTicketsReply(tickets: [ticket]).shown(
            on: .plain(width: nil, reader: .customer)
        )
        #expect(!text.contains("ASSIGNEE") && !text.contains("UNREAD") && text.contains("DW-12"))
    }

    @Test func anEmptyListSaysSo() {
        #expect(ListTicketsReply().shown(on: .plain) == "No tickets.")
        #expect(ListMailsReply().shown(on: .plain) == "No e-mails.")
        #expect(ListCustomersReply().shown(on: .plain) == "No customers.")
    }

    @Test func aThreadIsReadFromTheTop() {
        let reply = GetTicketReply(
            ticket: ticket,
            messages: [
                TicketMessage(
                    seq: 1,
                    author: Actor(kind: .customer, id: 3, name: "Ada"),
                    visibility: .public,
                    text: "It is dark.\nStill.",
                    createdAtMs: 1_784_728_980_000
                ),
                TicketMessage(
                    seq: 2,
                    author: Actor(kind: .staff, id: 7, name: "Bo"),
                    visibility: .internal,
                    text: "The fuse\u{1B}[2J.",
                    createdAtMs: 1_784_729_040_000
                ),
            ]
        )
        #expect(
            reply.shown(on: .plain) == """
                DW-12  Customer reported an issue – SUB-1001
                Status    Open
                Priority  high
                Ref       SUB-1001
                Customer  Ada <ada@example.com>
                Assignee  Bo
                Source    customer
                Unread    2
                Opened    2026-07-22 14:03 by Ada (customer)

                ── 1 · Ada (customer) · 2026-07-22 14:03 ───────────────────────────────
                  It is dark.
                  Still.

                ── 2 · Bo (staff) · internal note · 2026-07-22 14:04 ───────────────────
                  The fuse.
                """
        )
    }

    @Test func timesAreThoseOfTheReadersZone() throws {
        var display = Display.plain
        display.timeZone = try #require(TimeZone(secondsFromGMT: 7_200))
        #expect(display.time(1_784_728_980_000) == "2026-07-22 16:03")
        #expect(display.timeWithSeconds(1_784_728_989_000) == "2026-07-22 16:03:09")
        #expect(display.time(0) == "–")
        #expect(display.time(-1) == "1970-01-01 01:59")
    }

    @Test func theInboxIsHeadedByOpenAndUnread() {
        let reply = GetInboxCountsReply(
            open: 5,
            mine: 2,
            unassigned: 1,
            unread: 3,
            statuses: [
                StatusCount(status: StatusRef(id: 1, name: "New", category: .new), count: 1)
            ]
        )
        #expect(
            reply.shown(on: .plain) == "5 open · 3 unread · 2 mine · 1 unassigned\nNew 1"
        )
    }

    @Test func aMailShowsItsRecipientsAndItsText() {
        let summary = MailSummary(
            id: 17,
            kind: "issue_reported",
            subject: "Customer reported an issue – SUB-1001",
            status: .accepted,
            recipients: [
                MailRecipient(address: "care@example.com", field: .to, status: .accepted),
                MailRecipient(address: "log@example.com", field: .bcc, status: .accepted),
            ],
            createdAtMs: 1_784_728_980_000,
            ticketNumber: "DW-12",
            attempts: 1
        )
        let mail = Mail(summary: summary, from: "desk@example.com", text: "It is dark.")
        #expect(
            GetMailReply(mail: mail).shown(on: .plain) == """
                E-mail    17
                Subject   Customer reported an issue – SUB-1001
                Status    accepted
                Kind      issue_reported
                From      desk@example.com
                To        care@example.com  accepted
                Bcc       log@example.com  accepted
                Ticket    DW-12
                Created   2026-07-22 14:03
                Attempts  1

                It is dark.
                """
        )
    }

    @Test func aMailNobodyGotSaysWhy() {
        let reply = ListMailsReply(mails: [
            MailSummary(id: 3, subject: "x", status: .skipped, reason: "no_recipient")
        ])
        #expect(reply.shown(on: .plain).contains("skipped/no_recipient"))
    }

    @Test func anEventIsOneLine() {
        let event = Event(
            seq: 9,
            kind: .messagePosted,
            atMs: 1_784_728_989_000,
            actor: Actor(kind: .customer, id: 3, name: "Ada"),
            ticketNumber: "DW-12",
            summary: "SUB-1001\nsecond line"
        )
        #expect(
            event.shown(on: .plain)
                == "2026-07-22 14:03:09  DW-12      message posted         "
                + "Ada (customer): SUB-1001 second line"
        )
    }

    @Test(arguments: [
        ("accepted", MailStatus.accepted), ("SKIPPED", .skipped),
    ])
    func wordsOfEnumsAreReadBack(word: String, status: MailStatus) {
        #expect(MailStatus(word: word) == status)
        #expect(status.word == word.lowercased())
    }

    @Test func unknownAndUnsetValuesHaveNoWordToType() {
        #expect(MailStatus(rawValue: 99).word == "unknown (99)")
        #expect(MailStatus.unspecified.word.isEmpty)
        #expect(MailStatus(word: "") == nil && MailStatus(word: "unspecified") == nil)
        #expect(EventKind(word: "message-posted") == .messagePosted)
        #expect(EventKind.typedWords.contains("note-posted"))
    }
}
