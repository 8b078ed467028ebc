import DeskwireDomain
import Testing

@testable import DeskwireStore

/// What a mail follows, what the loop brake counts, and mails that are tried again at once.
struct MailThreadTests {
    private func queue(
        _ number: Int,
        about ticket: TicketID?,
        to addresses: [String],
        bcc: [String] = [],
        hold: MailHold? = nil,
        by actor: Actor = .system,
        at now: Timestamp = .start,
        in transaction: Transaction
    ) throws -> MailID {
        func recipients(_ list: [String], _ field: RecipientField) throws -> [MailDraft.Recipient] {
            try list.map {
                MailDraft.Recipient(address: try #require(MailAddress($0)), field: field)
            }
        }
        var draft = MailDraft(
            kind: .staffReply,
            subject: "S",
            text: "T",
            fromName: "Desk",
            fromAddress: "desk@example.com",
            recipients: try recipients(addresses, .to) + recipients(bcc, .bcc),
            ticket: ticket
        )
        draft.hold = hold
        return try transaction.queueMail(
            draft,
            actor: actor,
            messageID: "<\(number)@example.com>",
            now: now
        )
    }

    @Test func aMailFollowsThoseOfItsTicketToTheSameReader() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let ticket = try transaction.ticket(for: ada).id
                let other = try transaction.ticket(for: ada).id
                func references(_ id: MailID) throws -> [String] {
                    try #require(try transaction.snapshot.mail(id)).references
                }
                let copies = ["copy@example.com"]
                let first = try queue(
                    1,
                    about: ticket,
                    to: ["a@x.org"],
                    bcc: copies,
                    in: transaction
                )
                _ = try queue(2, about: ticket, to: ["care@x.org"], bcc: copies, in: transaction)
                _ = try queue(3, about: other, to: ["a@x.org"], in: transaction)
                _ = try queue(
                    4,
                    about: ticket,
                    to: ["a@x.org"],
                    hold: .loopBrake("held"),
                    in: transaction
                )
                let next = try queue(5, about: ticket, to: ["b@x.org", "a@x.org"], in: transaction)
                let last = try queue(6, about: ticket, to: ["b@x.org"], in: transaction)
                #expect(try references(first) == [])
                #expect(try references(next) == ["<1@example.com>"])
                #expect(try references(last) == ["<5@example.com>"])
                let free = try queue(7, about: nil, to: ["a@x.org"], in: transaction)
                #expect(try references(free) == [])
                for number in 8...30 {
                    _ = try queue(number, about: ticket, to: ["a@x.org"], in: transaction)
                }
                let late = try references(
                    queue(31, about: ticket, to: ["a@x.org"], in: transaction)
                )
                #expect(late == (["1"] + (22...30).map { "\($0)" }).map { "<\($0)@example.com>" })
                let claimed = try transaction.claimDueMail(now: .start, leaseMs: 1)
                #expect(claimed?.references == [])
            }
        }
    }

    @Test func theBrakeCountsWhatWentToOneAddresseeLately() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let ticket = try transaction.ticket(for: ada).id
                let now = Timestamp.after(LoopBrake.windowMs)
                _ = try queue(1, about: ticket, to: ["a@x.org"], at: .start, in: transaction)
                _ = try queue(2, about: ticket, to: ["a@x.org"], at: .after(5), in: transaction)
                _ = try queue(3, about: nil, to: ["a@x.org"], at: .after(6), in: transaction)
                // What somebody wrote by hand is no sign of a loop.
                let bo = Actor(kind: .staff, id: ada.id, name: "Bo")
                _ = try queue(
                    7,
                    about: ticket,
                    to: ["a@x.org"],
                    by: bo,
                    at: .after(6),
                    in: transaction
                )
                _ = try queue(
                    4,
                    about: ticket,
                    to: ["b@x.org"],
                    bcc: ["a@x.org"],
                    at: now,
                    in: transaction
                )
                let held = try queue(
                    5,
                    about: ticket,
                    to: ["a@x.org"],
                    hold: .loopBrake("held"),
                    at: now,
                    in: transaction
                )
                let half = try queue(
                    6,
                    about: ticket,
                    to: ["a@x.org"],
                    bcc: ["c@x.org"],
                    hold: .loopBrake("held"),
                    at: now,
                    in: transaction
                )
                let address = try #require(MailAddress("a@x.org"))
                let earlier = try transaction.snapshot.earlierMails(to: address, now: now)
                #expect(
                    earlier == [
                        EarlierMail(at: .after(6), kind: .staffReply, ticket: nil),
                        EarlierMail(at: .after(5), kind: .staffReply, ticket: ticket),
                    ]
                )
                let whole = try #require(try transaction.snapshot.mail(held))
                #expect(whole.status == .suppressed && whole.reason == "loop_brake")
                #expect(whole.recipients.map(\.reply) == ["held"])
                let copied = try #require(try transaction.snapshot.mail(half))
                #expect(copied.status == .queued && copied.reason == "loop_brake")
                #expect(copied.recipients.map(\.status) == [.suppressed, .queued])
            }
        }
    }

    @Test func whatWaitsIsDueAtOnceWhenSomebodyAsks() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let address = try #require(MailAddress("a@x.org"))
                var ids: [MailID] = []
                for number in 1...3 {
                    let id = try queue(number, about: nil, to: ["a@x.org"], in: transaction)
                    _ = try transaction.claimDueMail(now: .start, leaseMs: 10)
                    try transaction.recordDelivery(
                        of: id,
                        answers: [
                            RecipientAnswer(address: address, outcome: .deferred(reply: "451"))
                        ],
                        nextAttempt: .after(60_000),
                        now: .start
                    )
                    ids.append(id)
                }
                let queue = try transaction.snapshot.mailQueue()
                #expect(queue.waiting == 3 && queue.oldest == .start)
                #expect(queue.due == .after(60_000))
                #expect(try transaction.claimDueMail(now: .after(5), leaseMs: 10) == nil)
                #expect(try transaction.retryMails(ids[1], at: .after(5)) == 1)
                #expect(try transaction.claimDueMail(now: .after(5), leaseMs: 10)?.id == ids[1])
                #expect(try transaction.retryMails(nil, at: .after(6)) == 2)
                #expect(try transaction.claimDueMail(now: .after(6), leaseMs: 10)?.id == ids[0])
            }
        }
    }
}
