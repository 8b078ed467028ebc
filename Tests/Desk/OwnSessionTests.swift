import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer
@testable import DeskwireStore

/// SEC-063: people see where they are logged in, and end it; administrators end anybody's.
struct OwnSessionTests {
    private static let password = "seven lamps and a plum tree"

    @Test func oneSeesAndEndsOnesOwn() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.registered(.customer, "ada", password: Self.password)
            _ = try await desk.registered(.customer, "eve", password: Self.password)
            func login(_ name: String) async throws -> Authenticated {
                try await desk.login("\(name)@example.com", Self.password).get()
            }
            let (first, second) = (try await login("ada"), try await login("ada"))
            let foreign = try await login("eve")
            let list = try await desk.ask(
                Methods.listSessions,
                ListSessionsRequest(),
                as: second.principal
            ).sessions
            #expect(list.map(\.id) == [second, first].map(\.principal.session.wire))
            #expect(list.map(\.current) == [true, false])
            // Another's is as none.
            for id in [foreign.principal.session.wire, 987_654] {
                let answer = await desk.answer(
                    Methods.endSession,
                    EndSessionRequest(sessionID: id),
                    as: second.principal
                )
                #expect(answer?.code == .notFound)
            }
            let ended = try await desk.ask(
                Methods.endSession,
                EndSessionRequest(others: true),
                as: second.principal
            )
            #expect(ended.ended == 1)
            #expect(await desk.principal(of: first.sessionToken ?? "").refusal == .tokenExpired)
            #expect(await desk.principal(of: second.sessionToken ?? "").refusal == nil)
            #expect(await desk.principal(of: foreign.sessionToken ?? "").refusal == nil)
            let boss = try await desk.person(.administrator, "boss")
            _ = try await desk.ask(
                Methods.endSession,
                EndSessionRequest(sessionID: foreign.principal.session.wire),
                as: boss
            )
            #expect(await desk.principal(of: foreign.sessionToken ?? "").refusal == .tokenExpired)
        }
    }

    @Test func atTwentyNothingEndsAndTheNextLoginEndsTheOldest() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.registered(.customer, "ada", password: Self.password)
            var tokens: [String] = []
            for _ in 0..<20 {
                let login = try await desk.login("ada@example.com", Self.password).get()
                tokens.append(login.sessionToken ?? "")
            }
            #expect(await desk.principal(of: tokens[0]).refusal == nil)
            _ = try await desk.login("ada@example.com", Self.password).get()
            #expect(await desk.principal(of: tokens[0]).refusal == .tokenExpired)
            #expect(await desk.principal(of: tokens[1]).refusal == nil)
        }
    }

    /// SEC-065: what changes how people come in, or where mail goes, needs a login of late; the rest of the settings
    /// does not.
    @Test func guardedSettingsNeedALoginOfLate() async throws {
        try await TestDesk.run { desk in
            let boss = try await desk.person(.administrator, "boss")
            let late = TestDesk.now.adding(seconds: 600)
            let guarded: [UpdateSettingsRequest] = [
                UpdateSettingsRequest(publicURL: "https://help.example.com"),
                UpdateSettingsRequest(
                    careAddresses: DeskwireProtocol.AddressList(addresses: ["care@example.com"])
                ),
                UpdateSettingsRequest(accessMode: DeskwireProtocol.AccessMode.openLink),
                UpdateSettingsRequest(replyToAddress: "reply@example.com"),
            ]
            for request in guarded {
                let answer = await desk.rejection(
                    Methods.updateSettings,
                    request,
                    as: boss,
                    at: late
                )
                #expect(answer == .refused(.needsFreshLogin))
                let before = late.adding(milliseconds: -1)
                #expect(
                    await desk.rejection(Methods.updateSettings, request, as: boss, at: before)
                        == nil
                )
            }
            let harmless = UpdateSettingsRequest(announcement: "We move on Monday.")
            #expect(
                await desk.rejection(Methods.updateSettings, harmless, as: boss, at: late) == nil
            )
        }
    }

    /// SEC-072: twenty wrong codes in a day are told, once, and the next day counts anew.
    @Test func twentyWrongCodesInADayAreTold() throws {
        var rules = DeskwireDomain.SecondStepRules()
        rules.triesMax = 10
        rules.resetMinutes = 60
        let start = TestDesk.now.adding(seconds: -12 * 3600)
        var tries = SecondStepTries(since: start)
        var told = 0
        for number in 0..<40 {
            // An hour after every tenth, so that the short bound does not hold.
            let now = start.adding(seconds: Int64(number / 10) * 3600)
            try tries.takeTry(rules, now: now)
            if tries.isManyInADay {
                told += 1
                #expect(number == 19)
            }
        }
        #expect(told == 1)
        let tomorrow = start.adding(days: 1)
        try tries.takeTry(rules, now: tomorrow)
        #expect(tries.dayTries == 1 && !tries.isManyInADay)
    }
}
