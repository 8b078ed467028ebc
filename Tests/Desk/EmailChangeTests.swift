import DeskwireDomain
import DeskwireProtocol
import DeskwireWire
import Testing

@testable import DeskwireServer
@testable import DeskwireStore

/// SEC-057, SEC-047, SEC-052: a person takes another e-mail address.
struct EmailChangeTests {
    private static let password = "seven lamps and a plum tree"

    private func person(
        _ role: PrincipalRole,
        _ name: String,
        on desk: TestDesk
    ) async throws -> Principal {
        _ = try await desk.registered(role, name, password: Self.password)
        return try await desk.login("\(name)@example.com", Self.password).get().principal
    }

    private func newestMail(_ kind: String, on desk: TestDesk) async throws -> StoredMail {
        try #require(try await desk.mails().last { $0.kind == kind })
    }

    private func ask(
        _ email: String,
        as caller: Principal,
        on desk: TestDesk
    ) async throws -> String {
        _ = try await desk.ask(
            Methods.requestEmailChange,
            RequestEmailChangeRequest(email: email),
            as: caller
        )
        let mail = try await newestMail("email_change", on: desk)
        #expect(mail.recipients.map(\.address) == [email])
        let token = try await desk.token(in: mail.id)
        #expect(!mail.text.contains(token) && mail.text.contains("•••"))
        return token
    }

    private func confirm(
        _ token: String,
        as caller: Principal? = nil,
        at now: Timestamp = TestDesk.now,
        on desk: TestDesk
    ) async -> Rejection? {
        await desk.rejection(
            Methods.confirmEmailChange,
            ConfirmEmailChangeRequest(token: token),
            as: caller,
            at: now
        )
    }

    private func revert(
        _ token: String,
        at now: Timestamp = TestDesk.now,
        on desk: TestDesk
    ) async -> Rejection? {
        await desk.rejection(
            Methods.revertEmailChange,
            RevertEmailChangeRequest(token: token),
            as: nil,
            at: now
        )
    }

    @Test(arguments: [PrincipalRole.customer, .staff, .administrator])
    func theNewAddressConfirmsAndTheOldOneMayTakeItBack(role: PrincipalRole) async throws {
        try await TestDesk.run { desk in
            let ada = try await person(role, "ada", on: desk)
            let other = try await desk.login("ada@example.com", Self.password).get()
            let token = try await ask("ada@example.org", as: ada, on: desk)
            // Nothing has changed so far.
            #expect(await desk.login("ada@example.org", Self.password).refusal == .badCredentials)
            #expect(await desk.principal(of: other.sessionToken ?? "").refusal == nil)

            #expect(await confirm(token, as: ada, on: desk) == nil)
            #expect(await desk.principal(of: other.sessionToken ?? "").refusal == .tokenExpired)
            #expect(await desk.login("ada@example.com", Self.password).refusal == .badCredentials)
            #expect(await desk.login("ada@example.org", Self.password).refusal == nil)
            let open = try await desk.store.read {
                try $0.openSessions(of: ada.account, now: TestDesk.now).map(\.id)
            }
            #expect(open.contains(ada.session))
            #expect(await confirm(token, on: desk) == .refused(Desk.addressTokenIsVoid))

            let notice = try await newestMail("email_changed", on: desk)
            #expect(notice.recipients.map(\.address) == ["ada@example.com"])
            #expect(notice.text.contains("ada@example.org"))
            let back = try await desk.token(in: notice.id)
            #expect(await revert(back, on: desk) == nil)
            #expect(await desk.login("ada@example.com", Self.password).refusal == nil)
            let told = try await newestMail("email_reverted", on: desk)
            #expect(told.recipients.map(\.address) == ["ada@example.org"])
            #expect(await revert(back, on: desk) == .refused(Desk.addressTokenIsVoid))
        }
    }

    @Test func ofManyAtOnceOneConfirms() async throws {
        try await TestDesk.run { desk in
            let ada = try await person(.customer, "ada", on: desk)
            let token = try await ask("ada@example.org", as: ada, on: desk)
            func count(_ ask: @escaping @Sendable () async -> Rejection?) async -> Int {
                await withTaskGroup(of: Bool.self) { group in
                    for _ in 0..<50 { group.addTask { await ask() == nil } }
                    return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                }
            }
            #expect(await count { await confirm(token, on: desk) } == 1)
            let back = try await desk.token(in: try await newestMail("email_changed", on: desk).id)
            #expect(await count { await revert(back, on: desk) } == 1)
            #expect(try await desk.mails().count { $0.kind == "email_changed" } == 1)
            #expect(try await desk.mails().count { $0.kind == "email_reverted" } == 1)
        }
    }

    @Test func tokensEndWithTheirTime() async throws {
        try await TestDesk.run { desk in
            let ada = try await person(.customer, "ada", on: desk)
            let token = try await ask("ada@example.org", as: ada, on: desk)
            let day = TestDesk.now.adding(days: 1)
            #expect(await confirm(token, at: day, on: desk) != nil)
            #expect(await confirm(token, at: day.adding(milliseconds: -1), on: desk) == nil)
            let bea = try await person(.customer, "bea", on: desk)
            let other = try await ask("bea@example.org", as: bea, on: desk)
            #expect(await confirm(other, on: desk) == nil)
            let back = try await desk.token(in: try await newestMail("email_changed", on: desk).id)
            let week = TestDesk.now.adding(days: 7)
            #expect(await revert(back, at: week, on: desk) != nil)
            #expect(await revert(back, at: week.adding(milliseconds: -1), on: desk) == nil)
        }
    }

    /// Who took the account over and changes the address twice does not take the owner's chance away.
    @Test func aSecondChangeLeavesTheFirstOwnersTokenGood() async throws {
        try await TestDesk.run { desk in
            let ada = try await person(.customer, "ada", on: desk)
            #expect(
                await confirm(try await ask("b@evil.example", as: ada, on: desk), as: ada, on: desk)
                    == nil
            )
            let back = try await desk.token(in: try await newestMail("email_changed", on: desk).id)
            #expect(
                await confirm(try await ask("c@evil.example", as: ada, on: desk), as: ada, on: desk)
                    == nil
            )
            _ = try await desk.ask(
                Methods.requestEmailChange,
                RequestEmailChangeRequest(email: "d@evil.example"),
                as: ada
            )
            let third = try await desk.token(in: try await newestMail("email_change", on: desk).id)
            #expect(await revert(back, on: desk) == nil)
            #expect(await desk.login("ada@example.com", Self.password).refusal == nil)
            // What was on its way is void.
            #expect(await confirm(third, on: desk) == .refused(Desk.addressTokenIsVoid))
        }
    }

    @Test func anAddressThatIsTakenIsAnsweredAlikeAndMailsNobody() async throws {
        try await TestDesk.run { desk in
            let ada = try await person(.customer, "ada", on: desk)
            _ = try await person(.customer, "eve", on: desk)
            let before = try await desk.mails().count
            let taken = try await desk.ask(
                Methods.requestEmailChange,
                RequestEmailChangeRequest(email: "eve@example.com"),
                as: ada
            )
            #expect(try await desk.mails().count == before)
            let free = try await desk.ask(
                Methods.requestEmailChange,
                RequestEmailChangeRequest(email: "free@example.com"),
                as: ada
            )
            #expect(taken.encoded() == free.encoded())
            // Somebody takes it before it is confirmed.
            let token = try await desk.token(in: try await newestMail("email_change", on: desk).id)
            _ = try await desk.person(.customer, "free")
            #expect(await confirm(token, on: desk) == .refused(Desk.addressTokenIsVoid))
        }
    }

    @Test func itNeedsALoginOfLateAndIsLimited() async throws {
        try await TestDesk.run { desk in
            let ada = try await person(.customer, "ada", on: desk)
            let request = RequestEmailChangeRequest(email: "ada@example.org")
            let late = TestDesk.now.adding(seconds: 600)
            #expect(
                await desk.rejection(Methods.requestEmailChange, request, as: ada, at: late)
                    == .refused(.needsFreshLogin)
            )
            let before = late.adding(milliseconds: -1)
            for _ in 0..<3 {
                let answer = await desk.rejection(
                    Methods.requestEmailChange,
                    request,
                    as: ada,
                    at: before
                )
                #expect(answer == nil)
            }
            let fourth = await desk.answer(
                Methods.requestEmailChange,
                request,
                as: ada,
                at: before
            )
            #expect(fourth?.code == .rateLimited)
            let same = RequestEmailChangeRequest(email: "Ada@Example.com")
            let own = await desk.answer(Methods.requestEmailChange, same, as: ada)
            #expect(own?.code == .invalidArgument)
        }
    }

    /// SEC-052: whatever could let somebody in ends with a change of the address, of the password, and of the account.
    @Test(arguments: ["address", "password", "disabled"])
    func tokensOfAllSortsEndTogether(by cause: String) async throws {
        try await TestDesk.run { desk in
            let ada = try await person(.staff, "ada", on: desk)
            let boss = try await desk.person(.administrator, "boss")
            let address = try await ask("ada@example.org", as: ada, on: desk)
            let kinds: [(SingleUseToken.Purpose, SecretText)] = [
                (.reset, SecretText(kind: .reset, random: Array(repeating: 1, count: 32))),
                (
                    .invitation,
                    SecretText(kind: .invitation, random: Array(repeating: 2, count: 32))
                ),
            ]
            try await desk.store.write { transaction in
                for (purpose, secret) in kinds {
                    try transaction.insertToken(
                        account: ada.account,
                        purpose: purpose,
                        hash: secret.hash,
                        expiresAt: TestDesk.now.adding(days: 1),
                        at: TestDesk.now
                    )
                }
                try transaction.insertLoginCode(
                    account: ada.account,
                    codeMAC: Array(repeating: 3, count: 32),
                    linkHash: Array(repeating: 4, count: 32),
                    expiresAt: TestDesk.now.adding(days: 1),
                    at: TestDesk.now
                )
            }
            switch cause {
            case "address": #expect(await confirm(address, on: desk) == nil)
            case "password":
                _ = try await desk.ask(
                    Methods.changePassword,
                    ChangePasswordRequest(
                        oldPassword: Self.password,
                        newPassword: "plums and seven lamps"
                    ),
                    as: ada
                )
            default:
                _ = try await desk.ask(
                    Methods.updateStaff,
                    UpdateStaffRequest(userID: ada.account.wire, disabled: true),
                    as: boss
                )
            }
            let open = try await desk.store.read { snapshot in
                let tokens = try snapshot.all(
                    """
                    SELECT purpose FROM single_use_token
                    WHERE used_at IS NULL AND revoked_at IS NULL
                    """
                ) { $0.integer(0) }
                let codes = try snapshot.all(
                    "SELECT id FROM login_code WHERE used_at IS NULL"
                ) { $0.integer(0) }
                return (tokens, codes)
            }
            #expect(open.1.isEmpty)
            // Only what takes the change back stays.
            #expect(open.0 == (cause == "address" ? [4] : []))
        }
    }
}
