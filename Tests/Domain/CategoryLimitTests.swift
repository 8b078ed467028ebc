import DeskwireDomain
import Testing

/// SEC-064: the categories that a service token is limited to.
struct CategoryLimitTests {
    private func category(_ id: Int64) -> CategoryID { CategoryID(rawValue: id) }

    @Test func withoutCategoriesThereIsNoLimit() throws {
        let limit = try CategoryLimit([], scopes: Set(Scope.allCases))
        #expect(limit == .none)
        #expect(!limit.isLimited)
        #expect(limit.contains(category(1)))
        #expect(limit.contains(nil))
    }

    @Test func whatHasAnotherCategoryOrNoneIsOutside() throws {
        let limit = try CategoryLimit([category(7), category(3), category(7)], scopes: [.tickets])
        #expect(limit.isLimited)
        #expect(limit.categories == [category(3), category(7)])
        #expect(limit.contains(category(3)))
        #expect(!limit.contains(category(4)))
        #expect(!limit.contains(nil))
    }

    @Test func aScopeThatReachesTheWholeDeskIsNotDivided() {
        for scopes in [[Scope.customers], [.customers, .tickets]] {
            #expect(throws: Refusal.self) { try CategoryLimit([category(3)], scopes: Set(scopes)) }
        }
        let divided = Set(Scope.allCases).subtracting([.customers])
        #expect(throws: Never.self) { try CategoryLimit([category(3)], scopes: divided) }
    }

    @Test func thereAreAtMostThirtyTwo() {
        let most = (1...Int64(CategoryLimit.categoriesMax)).map(category)
        #expect(throws: Never.self) { try CategoryLimit(most + [category(1)], scopes: []) }
        #expect(throws: Refusal.self) { try CategoryLimit(most + [category(99)], scopes: []) }
    }

    @Test func whatIsStoredComesBack() throws {
        let limit = try CategoryLimit([category(12), category(3)], scopes: [])
        #expect(limit.text == "3 12")
        #expect(CategoryLimit(stored: limit.text) == limit)
        #expect(CategoryLimit(stored: "") == .none)
    }

    /// A limit that was damaged lets nothing through; it does not become none.
    @Test func whatCannotBeReadIsACategoryThatNoTicketHas() {
        let limit = CategoryLimit(stored: "x")
        #expect(limit.isLimited)
        #expect(!limit.contains(category(1)))
        #expect(!limit.contains(nil))
    }

    @Test func aReachOfCategoriesAsksTheCategoryAlone() {
        let reach = TicketReach.categories(CategoryLimit(stored: "3"))
        let (ada, north) = (AccountID(rawValue: 1), OrganisationID(rawValue: 2))
        #expect(reach.includes(customer: ada, organisation: north, category: category(3)))
        #expect(!reach.includes(customer: ada, organisation: north, category: category(4)))
        #expect(!reach.includes(customer: ada, organisation: north, category: nil))
        #expect(reach.mine == reach)
        #expect(reach.isOfDeskSide)
    }
}
