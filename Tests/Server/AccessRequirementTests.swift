import DeskwireDomain
import DeskwireProtocol
import DeskwireServer
import Testing

/// The gate before every handler: who may call what. SEC-013, SEC-080.
struct AccessRequirementTests {
    private let now = Timestamp(rawValue: 1_000)

    private func verdict(_ method: MethodDescription, _ caller: Principal?) -> Rejection? {
        do {
            try AccessRequirement(method).check(caller, now: now)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: Methods.all)
    func everyMethodLetsInItsRolesAndNobodyElse(method: MethodDescription) {
        let isOpen = method.roles.contains(.anyone)
        #expect(verdict(method, nil) == (isOpen ? nil : .refused(.unauthenticated)))
        let mayCall: [(Principal, Bool)] = [
            (TestPeople.customer, method.roles.contains(.customer)),
            (TestPeople.staff, method.roles.contains(.staff)),
            (
                TestPeople.administrator,
                method.roles.contains(.administrator) || method.roles.contains(.staff)
            ),
            (TestPeople.service, method.roles.contains(.service)),
        ]
        for (caller, isAllowed) in mayCall {
            let verdict = verdict(method, caller)
            #expect((verdict == nil) == (isAllowed || isOpen), "\(caller.role)")
        }
    }

    @Test(arguments: Methods.all.filter { !$0.scope.isEmpty })
    func aServiceNeedsTheScopeOfTheMethod(method: MethodDescription) throws {
        let scope = try #require(Scope(rawValue: method.scope))
        let others = Set(Scope.allCases).subtracting([scope])
        let holder = TestPeople.principal(.service, scopes: [scope])
        let stranger = TestPeople.principal(.service, scopes: others)
        #expect(verdict(method, holder) == nil)
        guard case .refused(.permissionDenied)? = verdict(method, stranger) else {
            Issue.record("a token without the scope \(scope) was let in")
            return
        }
    }

    /// SEC-064: a method that does not say that it keeps to categories is refused to who is limited to some.
    @Test(arguments: Methods.all.filter { $0.roles.contains(.service) })
    func aTokenWithCategoriesGetsWhatKeepsToThem(method: MethodDescription) throws {
        let limit = CategoryLimit(stored: "3")
        let every = Set(Scope.allCases)
        let limited = TestPeople.principal(.service, scopes: every, categories: limit)
        #expect(method.limitedTokens != .unspecified)
        guard method.limitedTokens == .refused else {
            #expect(verdict(method, limited) == nil)
            return
        }
        guard case .refused(.permissionDenied)? = verdict(method, limited) else {
            Issue.record("a token with categories was let in")
            return
        }
        #expect(verdict(method, TestPeople.service) == nil)
    }

    @Test func aScopeIsDividedWhenOneOfItsMethodsIs() {
        let served = Methods.all.filter { $0.limitedTokens == .served && !$0.scope.isEmpty }
        let divided = Set(Scope.allCases.filter(\.isDivided).map(\.rawValue))
        #expect(Set(served.map(\.scope)) == divided)
    }

    @Test func whatTheSchemaSaysOfAFewMethods() {
        let staffOnly = Methods.getInboxCounts.description
        let administratorsOnly = Methods.createServiceToken.description
        #expect(verdict(staffOnly, TestPeople.administrator) == nil)
        #expect(verdict(staffOnly, TestPeople.customer) != nil)
        #expect(verdict(staffOnly, TestPeople.service) != nil)
        #expect(verdict(administratorsOnly, TestPeople.staff) != nil)
        #expect(verdict(Methods.acceptInvitation.description, nil) == nil)
    }

    @Test(
        "who logged in ten minutes ago must log in again before she lets others in (SEC-065)",
        arguments: [
            Methods.createServiceToken.description, Methods.createStaff.description,
            Methods.updateStaff.description, Methods.resetSecondStep.description,
            Methods.exportCustomer.description, Methods.eraseCustomer.description,
        ]
    )
    func whatLetsOthersInNeedsAFreshLogin(method: MethodDescription) {
        func administrator(_ at: Int64?) -> Principal {
            Principal(
                account: AccountID(rawValue: 1),
                role: .administrator,
                name: "a",
                email: "a@example.com",
                session: SessionID(rawValue: 1),
                expiresAt: TestPeople.farFuture,
                authenticatedAt: at.map(Timestamp.init(rawValue:))
            )
        }
        let limit = now.rawValue - SessionRule.freshSeconds * 1_000
        #expect(verdict(method, administrator(limit + 1)) == nil)
        for at in [limit, nil] {
            guard case .refused(.permissionDenied)? = verdict(method, administrator(at)) else {
                Issue.record("a login at \(String(describing: at)) was enough for \(method.name)")
                continue
            }
        }
        #expect(verdict(Methods.getInboxCounts.description, administrator(limit)) == nil)
    }

    @Test func anEndedSessionIsToldSoAndNothingElse() {
        let late = TestPeople.principal(.customer, expiresAt: now)
        #expect(verdict(Methods.getTicket.description, late) == .refused(.tokenExpired))
        #expect(verdict(Methods.getInboxCounts.description, late) == .refused(.tokenExpired))
        #expect(verdict(Methods.serverInfo.description, late) == nil)
    }
}
