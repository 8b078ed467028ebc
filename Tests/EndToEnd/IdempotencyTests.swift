import DeskwireClient
import DeskwireProtocol
import Foundation
import NIOCore
import Testing

/// One operation stays one operation, however often it is asked for.
@Suite(.timeLimit(.minutes(3)))
struct IdempotencyTests {
    @Test("the same key over two connections and a kill -9 is one ticket with one answer (R-010)")
    func keySurvivesCrash() async throws {
        try await Installation.with { desk in
            let ada = try await desk.customer("ada")
            let token = try ada.sessionToken()
            let request = CreateTicketRequest(message: "Once only.", ref: "SUB-KEY")
            let key = newKey()
            let first = try await Self.answer(to: request, key: key, token: token, desk: desk)
            #expect(first.header.type == .reply && !first.header.flags.contains(.replayed))
            let second = try await Self.answer(to: request, key: key, token: token, desk: desk)
            #expect(second.header.flags.contains(.replayed))
            #expect(second.body == first.body)

            await desk.server.crash()
            _ = try await desk.server.startAgain(on: desk.stage)
            let third = try await Self.answer(to: request, key: key, token: token, desk: desk)
            #expect(third.header.flags.contains(.replayed))
            #expect(third.body == first.body)

            let other = CreateTicketRequest(message: "Something else.", ref: "SUB-KEY")
            let refused = try await Self.answer(to: other, key: key, token: token, desk: desk)
            let error: ErrorBody = try refused.body.decoded()
            #expect(error.code == .idempotencyMismatch && error.outcome == .notApplied)
            let listed = try await ada.ask("deskwire", "list", "--all", "--ref", "SUB-KEY")
            #expect(listed["tickets"].list.count == 1)
            let mails = try await desk.boss.ask(
                "deskwire",
                "emails",
                "list",
                "--kind",
                "issue_reported"
            )
            #expect(mails["mails"].list.count == 1)
        }
    }

    private static func answer(
        to request: CreateTicketRequest,
        key: RequestMeta,
        token: String,
        desk: Installation
    ) async throws -> Frame {
        let client = try await RawClient.greeted(desk.server.address, token: token)
        try await client.request(Methods.createTicket, request, meta: key)
        let frame = try await client.nextFrame()
        await client.close()
        return frame
    }
}

extension OnOneDesk {
    /// The same at the command line, where a connection breaks before the answer.
    @Suite struct RepeatedCommandTests {
        @Test("a report whose answer is lost is sent again and makes one ticket (R-010)")
        func lostAnswerIsAskedForAgain() async throws {
            let desk = try SharedDesk.desk
            let ada = try await desk.customer("rita")
            let proxy = try await CuttingProxy.start(to: desk.server.address)
            proxy.swallowAnswer(to: Methods.createTicket.description)
            let report = try await ada.ask(
                "deskwire",
                "report",
                "--ref",
                "SUB-CUT",
                "--message",
                "Once.",
                "--server",
                proxy.address.description,
                "--token",
                try ada.sessionToken()
            )
            #expect(proxy.swallowed == 1)
            let listed = try await ada.ask("deskwire", "list", "--ref", "SUB-CUT")["tickets"].list
            #expect(listed.map { $0["number"].text } == [report["ticket"]["number"].text])
            await proxy.stop()
        }

        @Test("a script repeats a command with its own key and gets the same answer (R-010)")
        func ownKeyMakesCommandsRepeatable() async throws {
            let desk = try SharedDesk.desk
            let ada = try await desk.customer("kay")
            let key = UUID().uuidString
            let arguments = ["report", "--json", "--idempotency-key", key, "--message"]
            let first = try await ada.run("deskwire", arguments + ["Once."])
            let second = try await ada.run("deskwire", arguments + ["Once."])
            #expect(first.status == 0 && second.status == 0)
            #expect(first.output == second.output)
            let third = try await ada.run("deskwire", arguments + ["Twice."])
            #expect(third.status == 1 && third.output.isEmpty && !third.errors.isEmpty)
            let bo = try await desk.bo.run(
                "deskwire",
                arguments + ["Once.", "--customer", ada.email]
            )
            #expect(bo.status == 0 && bo.output != first.output, "keys are each caller's own")
        }
    }
}
