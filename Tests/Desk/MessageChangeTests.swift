import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import Testing

@testable import DeskwireServer

/// the times after which nothing can be changed, the mail that is stopped, and the words that must go.
struct MessageChangeTests {
    private static func after(minutes: Int64, ms: Int64 = 0) -> Timestamp {
        TestDesk.now.adding(milliseconds: minutes * 60_000 + ms)
    }

    @Test func aMessageCanBeDeletedForTenMinutes() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let bo = try await desk.person(.staff, "bo")
            let ticket = try await desk.open(as: ada)
            for (caller, late) in [(ada, true), (bo, false)] {
                let post = PostMessageRequest(ticketID: ticket.id, text: "Oh.", visibility: .public)
                let posted = try await desk.ask(Methods.postMessage, post, as: caller).message
                let id = posted?.id ?? 0
                let edit = EditMessageRequest(messageID: id, text: "Ah.")
                let delete = DeleteMessageRequest(messageID: id)
                let after = Self.after(minutes: 10, ms: 1)
                let lateEdit = await desk.answer(Methods.editMessage, edit, as: caller, at: after)
                #expect((lateEdit?.code == .failedPrecondition) == late)
                let lateDelete = await desk.answer(
                    Methods.deleteMessage,
                    delete,
                    as: caller,
                    at: after
                )
                #expect(lateDelete?.code == .failedPrecondition)
                let last = Self.after(minutes: 10)
                let done = try await desk.ask(Methods.deleteMessage, delete, as: caller, at: last)
                #expect(done.message?.text.isEmpty == true)
            }
        }
    }

    @Test func aMessageIsChangedABoundedNumberOfTimes() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let ticket = try await desk.open(as: ada)
            let post = PostMessageRequest(ticketID: ticket.id, text: "Oh.", visibility: .public)
            let id = try await desk.ask(Methods.postMessage, post, as: ada).message?.id ?? 0
            for number in 1...Message.revisionsMax {
                let edit = EditMessageRequest(messageID: id, text: "Change \(number).")
                _ = try await desk.ask(Methods.editMessage, edit, as: ada)
            }
            let edit = EditMessageRequest(messageID: id, text: "Once more.")
            let refused = await desk.answer(Methods.editMessage, edit, as: ada)
            #expect(refused?.code == .quotaExceeded)
        }
    }

    @Test func theTextOfADeletedMessageIsNotSentAgain() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let bo = try await desk.person(.staff, "bo")
            let ticket = try await desk.open(as: ada)
            let post = PostMessageRequest(ticketID: ticket.id, text: "Wrong.", visibility: .public)
            let id = try await desk.ask(Methods.postMessage, post, as: bo).message?.id ?? 0
            // It is on its way while it is deleted.
            while try await desk.store.write({
                try $0.claimDueMail(now: TestDesk.now, leaseMs: 1_000_000) != nil
            }) {}
            let delete = DeleteMessageRequest(messageID: id)
            _ = try await desk.ask(Methods.deleteMessage, delete, as: bo)
            let mail = try #require(try await desk.mails().last { $0.kind == "staff_reply" })
            #expect(mail.status == .sending)
            try await desk.store.write {
                try $0.recordDelivery(
                    of: mail.id,
                    answers: [],
                    nextAttempt: TestDesk.now.adding(milliseconds: 60_000),
                    now: TestDesk.now
                )
            }
            let after = try await desk.mails().last { $0.kind == "staff_reply" }
            #expect(after?.status == .cancelled)
            let resend = ResendMailRequest(mailID: mail.id.wire)
            let refused = await desk.answer(Methods.resendMail, resend, as: bo)
            #expect(refused?.code == .failedPrecondition)
        }
    }

    @Test func theMailOfADeletedMessageIsStopped() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let bo = try await desk.person(.staff, "bo")
            let ticket = try await desk.open(as: ada)
            let post = PostMessageRequest(ticketID: ticket.id, text: "Wrong.", visibility: .public)
            let id = try await desk.ask(Methods.postMessage, post, as: bo).message?.id ?? 0
            let delete = DeleteMessageRequest(messageID: id)
            _ = try await desk.ask(Methods.deleteMessage, delete, as: bo)
            let mail = try await desk.mails().last { $0.kind == "staff_reply" }
            #expect(mail?.status == .cancelled)
            let events = try await desk.events().suffix(1)
            #expect(events.map(\.kind) == [.messageDeleted])
        }
    }

    @Test func aReplyWhoseStatusIsShutMeanwhileGoesOutWithoutIt() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let bo = try await desk.person(.staff, "bo")
            let boss = try await desk.person(.administrator, "boss")
            let ticket = try await desk.open(as: ada)
            let time = SetUndoTimeRequest(seconds: 10)
            _ = try await desk.ask(Methods.setUndoTime, time, as: bo)
            var post = PostMessageRequest(ticketID: ticket.id, text: "Bye.", visibility: .public)
            post.status = "Closed"
            let held = try await desk.ask(Methods.postMessage, post, as: bo)
            #expect(held.pending?.publishAtMs == TestDesk.now.rawValue + 10_000)
            let statuses = try await desk.store.read { try $0.statuses() }
            let open = try #require(statuses.first { $0.name == "Open" })
            _ = try await desk.ask(
                Methods.setTransitions,
                SetTransitionsRequest(
                    fromStatusID: open.id.wire,
                    toStatusIDs: [statuses[1].id.wire]
                ),
                as: boss
            )
            let act = desk.desk
            let early = try await desk.store.write {
                try act.publishNext(in: $0, now: TestDesk.now.adding(milliseconds: 9_999))
            }
            #expect(early == TestDesk.now.adding(milliseconds: 10_000))
            _ = try await desk.store.write {
                try act.publishNext(in: $0, now: TestDesk.now.adding(milliseconds: 10_000))
            }
            let get = GetTicketRequest(ticketID: ticket.id)
            let shown = try await desk.ask(Methods.getTicket, get, as: ada)
            #expect(shown.messages.map(\.text).last == "Bye.")
            #expect(shown.ticket?.status?.name == "Open")
            let next = try await desk.store.write { try act.publishNext(in: $0, now: TestDesk.now) }
            #expect(next == nil)
        }
    }
}
