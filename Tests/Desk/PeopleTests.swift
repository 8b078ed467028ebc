import DeskwireDomain
import DeskwireProtocol
import Foundation
import Testing

@testable import DeskwireServer

/// K13, K16: how customers come in.
struct InvitationTests {
    private let password = "plum tree 42 lamps"

    private func invite(
        _ customer: UInt64,
        as sam: Principal,
        on desk: TestDesk
    ) async throws -> MailID {
        let reply = try await desk.ask(
            Methods.inviteCustomer,
            InviteCustomerRequest(customerID: customer),
            as: sam
        )
        #expect(reply.customer?.access == .sent)
        #expect(reply.expiresAtMs == TestDesk.now.adding(days: 7).rawValue)
        return try #require(MailID(wire: reply.mailID))
    }

    private func create(_ desk: TestDesk, as sam: Principal) async throws -> UInt64 {
        let reply = try await desk.ask(
            Methods.createCustomer,
            CreateCustomerRequest(name: " Ada Lovelace ", email: "Countess@Example.com"),
            as: sam
        )
        #expect(reply.customer?.name == "Ada Lovelace")
        #expect(reply.customer?.email == "countess@example.com")
        #expect(reply.customer?.access == .notInvited)
        return try #require(reply.customer?.id)
    }

    private func accept(_ token: String, _ password: String? = nil) -> AcceptInvitationRequest {
        AcceptInvitationRequest(token: token, password: password ?? self.password)
    }

    @Test func aCustomerRegistersWithTheTokenOfTheMailAndLogsIn() async throws {
        try await TestDesk.run { desk in
            try await desk.settings {
                $0.bccAddresses = [MailAddress("copy@x.org")].compactMap(\.self)
            }
            let sam = try await desk.person(.staff, "sam")
            let ada = try await create(desk, as: sam)
            let mail = try await invite(ada, as: sam, on: desk)
            let stored = try #require(try await desk.mails().first)
            #expect(stored.kind == "invitation")
            // Nobody else gets a copy, and the history does not know the secret (K7, R-048).
            #expect(stored.recipients.map(\.address) == ["countess@example.com"])
            let token = try await desk.token(in: mail)
            #expect(token.hasPrefix("dwi_"))
            #expect(!stored.text.contains(token) && stored.text.contains("•••"))

            let reply = try await desk.ask(Methods.acceptInvitation, accept(token), as: nil)
            #expect(reply.email == "countess@example.com")
            let found = try await desk.ask(
                Methods.getCustomer,
                GetCustomerRequest(customerID: ada),
                as: sam
            )
            #expect(found.customer?.access == .activated)
            let login = await desk.login("countess@example.com", password)
            #expect(try login.get().principal.account.wire == ada)
            let kinds = try await desk.events().map(\.kind)
            #expect(kinds == [.customerCreated, .customerInvited, .customerRegistered])
            #expect(try await desk.events().allSatisfy(\.isInternal))

            // Once is enough.
            let again = await desk.rejection(Methods.acceptInvitation, accept(token), as: nil)
            #expect(again == .refused(Desk.invitationIsVoid))
            let refused = await desk.answer(
                Methods.inviteCustomer,
                InviteCustomerRequest(customerID: ada),
                as: sam
            )
            #expect(refused?.code == .failedPrecondition)
        }
    }

    @Test func aSecondInvitationVoidsTheFirst() async throws {
        try await TestDesk.run { desk in
            let sam = try await desk.person(.staff, "sam")
            let ada = try await create(desk, as: sam)
            let first = try await desk.token(in: try await invite(ada, as: sam, on: desk))
            let second = try await desk.token(in: try await invite(ada, as: sam, on: desk))
            #expect(first != second)
            let refused = await desk.rejection(Methods.acceptInvitation, accept(first), as: nil)
            #expect(refused == .refused(Desk.invitationIsVoid))
            _ = try await desk.ask(Methods.acceptInvitation, accept(second), as: nil)
        }
    }

    /// A guesser learns nothing: unknown, expired and voided read alike.
    @Test func aTokenThatIsNotGoodGetsOneAnswer() async throws {
        try await TestDesk.run { desk in
            let sam = try await desk.person(.staff, "sam")
            let ada = try await create(desk, as: sam)
            let token = try await desk.token(in: try await invite(ada, as: sam, on: desk))
            let unknown = SecretText(kind: .invitation, random: [UInt8](repeating: 1, count: 32))
            let void = Rejection.refused(Desk.invitationIsVoid)
            #expect(
                await desk.rejection(Methods.acceptInvitation, accept(unknown.text), as: nil)
                    == void
            )
            #expect(
                await desk.rejection(
                    Methods.acceptInvitation,
                    accept(token),
                    as: nil,
                    at: TestDesk.now.adding(days: 7)
                ) == void
            )
            for text in ["", "dwi_", String(token.dropLast()) + "!", "dws_" + token.dropFirst(4)] {
                let rejection = await desk.rejection(
                    Methods.acceptInvitation,
                    accept(text),
                    as: nil
                )
                #expect(rejection?.field == "token")
            }
        }
    }

    @Test func aBadPasswordDoesNotSpendTheToken() async throws {
        try await TestDesk.run { desk in
            let sam = try await desk.person(.staff, "sam")
            let ada = try await create(desk, as: sam)
            let token = try await desk.token(in: try await invite(ada, as: sam, on: desk))
            for bad in ["short", "password1234", "lovelace is here", "qwertyuiop12"] {
                let request = accept(token, bad)
                let rejection = await desk.rejection(Methods.acceptInvitation, request, as: nil)
                #expect(rejection?.field == "password", "\(bad)")
            }
            _ = try await desk.ask(Methods.acceptInvitation, accept(token), as: nil)
        }
    }

    @Test func passwordsDoNotTravelInTheOpen() async throws {
        try await TestDesk.run { desk in
            let sam = try await desk.person(.staff, "sam")
            let ada = try await create(desk, as: sam)
            let token = try await desk.token(in: try await invite(ada, as: sam, on: desk))
            let refused = Rejection.refused(.tlsRequired)
            #expect(
                await desk.rejection(
                    Methods.acceptInvitation,
                    accept(token),
                    as: nil,
                    peer: .remote
                ) == refused
            )
            #expect(
                await desk.rejection(
                    Methods.claimAdministrator,
                    ClaimAdministratorRequest(),
                    as: nil,
                    peer: .remote
                ) == refused
            )
        }
    }

    @Test func staffRegisterWithALongerPassword() async throws {
        try await TestDesk.run { desk in
            let tim = try await desk.person(.administrator, "tim")
            let reply = try await desk.ask(
                Methods.createStaff,
                CreateStaffRequest(name: "Kim", email: "kim@example.com"),
                as: tim
            )
            #expect(reply.staff?.role == .staff && reply.staff?.activated == false)
            let mail = try #require(MailID(wire: reply.mailID))
            #expect(try await desk.mails().first?.kind == "staff_invitation")
            let token = try await desk.token(in: mail)
            let short = accept(token, "plum lamp 4 tr")
            let rejection = await desk.rejection(Methods.acceptInvitation, short, as: nil)
            #expect(rejection?.field == "password")
            _ = try await desk.ask(
                Methods.acceptInvitation,
                accept(token, "plum lamp 4 tre"),
                as: nil
            )
            let staff = try await desk.ask(Methods.listStaff, ListStaffRequest(), as: tim).staff
            #expect(staff.map(\.name) == ["tim", "Kim"])
            #expect(staff.map(\.activated) == [false, true])
        }
    }

    @Test func onlyCustomersAreInvitedAsCustomers() async throws {
        try await TestDesk.run { desk in
            let sam = try await desk.person(.staff, "sam")
            let kim = try await desk.person(.staff, "kim")
            for id in [kim.account.wire, 0, 99, .max] {
                let request = InviteCustomerRequest(customerID: id)
                let rejection = await desk.rejection(Methods.inviteCustomer, request, as: sam)
                #expect(rejection == .refused(Account.unknownCustomer))
            }
        }
    }

    @Test func aCustomerReadsHerselfAndNobodyElse() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let eve = try await desk.person(.customer, "eve")
            let sam = try await desk.person(.staff, "sam")
            func name(_ request: GetCustomerRequest, as caller: Principal) async -> String? {
                try? await desk.ask(Methods.getCustomer, request, as: caller).customer?.name
            }
            #expect(await name(GetCustomerRequest(), as: ada) == "ada")
            #expect(await name(GetCustomerRequest(customerID: ada.account.wire), as: ada) == "ada")
            let others = [
                GetCustomerRequest(customerID: eve.account.wire),
                GetCustomerRequest(email: "eve@example.com"),
                GetCustomerRequest(email: "sam@example.com"),
                GetCustomerRequest(customerID: 99), GetCustomerRequest(customerID: .max),
            ]
            for request in others {
                let rejection = await desk.rejection(Methods.getCustomer, request, as: ada)
                #expect(rejection == .refused(Account.unknownCustomer))
            }
            #expect(await name(others[0], as: sam) == "eve")
            #expect(await name(others[1], as: sam) == "eve")
            #expect(await name(others[2], as: sam) == nil)
            let nobody = await desk.rejection(Methods.getCustomer, GetCustomerRequest(), as: sam)
            #expect(nobody?.field == "customer_id")
        }
    }

    @Test func customersAreListedInPages() async throws {
        try await TestDesk.run { desk in
            let sam = try await desk.person(.staff, "sam")
            for number in 1...5 { _ = try await desk.person(.customer, "c\(number)") }
            var request = ListCustomersRequest(pageSize: 2)
            var names: [String] = []
            repeat {
                let page = try await desk.ask(Methods.listCustomers, request, as: sam)
                names += page.customers.map(\.name)
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty
            #expect(names == ["c5", "c4", "c3", "c2", "c1"])
        }
    }
}

/// SEC-048: the way to the first administrator.
struct AdministratorClaimTests {
    private func request(_ claim: String, email: String = "tim@x.org") -> ClaimAdministratorRequest
    {
        ClaimAdministratorRequest(
            claim: claim,
            name: "Tim",
            email: email,
            password: "plum tree 42 lamps"
        )
    }

    private func secret(of desk: TestDesk) throws -> String {
        try String(contentsOfFile: try #require(desk.claim.path), encoding: .utf8)
    }

    @Test func theClaimIsGoodOnce() async throws {
        try await TestDesk.run { desk in
            let secret = try secret(of: desk)
            let attributes = try FileManager.default.attributesOfItem(
                atPath: desk.folder + "/claim"
            )
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
            let reply = try await desk.ask(Methods.claimAdministrator, request(secret), as: nil)
            #expect(reply.identity?.role == .administrator)
            #expect(
                try await desk.login("tim@x.org", "plum tree 42 lamps").get().principal.role
                    == .administrator
            )
            let again = request(secret, email: "eve@x.org")
            #expect(
                await desk.rejection(Methods.claimAdministrator, again, as: nil)
                    == .refused(AdministratorClaim.isVoid)
            )
        }
    }

    /// Of two at the same moment, both past the first check, one makes an administrator.
    @Test func ofTwoClaimsAtOnceOneIsGood() async throws {
        try await TestDesk.run { desk in
            let secret = try secret(of: desk)
            async let first = desk.rejection(
                Methods.claimAdministrator,
                request(secret),
                as: nil
            )
            async let second = desk.rejection(
                Methods.claimAdministrator,
                request(secret, email: "eve@x.org"),
                as: nil
            )
            let both = await [first, second]
            #expect(both.filter { $0 == nil }.count == 1)
            #expect(both.contains(.refused(AdministratorClaim.isVoid)))
        }
    }

    @Test func aWrongOrOldClaimIsVoid() async throws {
        try await TestDesk.run { desk in
            let void = Rejection.refused(AdministratorClaim.isVoid)
            let secret = try secret(of: desk)
            let other = SecretText(kind: .claim, random: [UInt8](repeating: 1, count: 32)).text
            for claim in ["", "x", other, "dwi_" + secret.dropFirst(4)] {
                #expect(
                    await desk.rejection(Methods.claimAdministrator, request(claim), as: nil)
                        == void
                )
            }
            let day = TestDesk.now.adding(days: 1)
            #expect(
                await desk.rejection(Methods.claimAdministrator, request(secret), as: nil, at: day)
                    == void
            )
            _ = try await desk.ask(
                Methods.claimAdministrator,
                request(secret),
                as: nil,
                at: day.adding(milliseconds: -1)
            )
        }
    }

    @Test func aDeskWithAnAdministratorHasNoClaim() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.person(.administrator, "tim")
            let claim = try AdministratorClaim(
                store: desk.store,
                folder: desk.folder,
                randomness: .system,
                now: TestDesk.now
            )
            #expect(claim.path == nil)
            let secret = SecretText(kind: .claim, random: [UInt8](repeating: 1, count: 32))
            #expect(try !claim.isValid(secret, now: TestDesk.now))
        }
    }
}
