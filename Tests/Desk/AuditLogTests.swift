import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import Testing

@testable import DeskwireServer

/// SEC-130, SEC-131, R-184: what has a row in the audit log, and what has none.
struct AuditLogTests {
    private static let password = "plum tree 42 lamps"

    @Test func whatOnlyAdministratorsMayWriteIsAuditedAndDailyWorkIsNot() async throws {
        try await TestDesk.run { desk in
            for method in desk.table.descriptions {
                let roles = AuthorisationTests.expected[method.name] ?? ""
                let isAdministrators = roles == "A" || roles == "O"
                if isAdministrators, method.repeatClass != .read {
                    #expect(MethodAudit(method) != .none, "\(method.name)")
                }
            }
            for method in [
                Methods.createTicket.description, Methods.postMessage.description,
                Methods.listTickets.description, Methods.getTicket.description,
                Methods.setTicketStatus.description, Methods.assignTicket.description,
                Methods.search.description, Methods.markRead.description,
                Methods.putUploadChunk.description,
            ] { #expect(MethodAudit(method) == .none, "\(method.name)") }
        }
    }

    @Test func aChangeHasOneRowWithItsObjectAndARepeatHasNone() async throws {
        try await TestDesk.run { desk in
            let boss = try await desk.person(.administrator, "boss")
            let key = [UInt8](repeating: 7, count: 16)
            let request = CreateCustomerRequest(name: "Ada", email: "ada@example.com")
            for _ in 1...3 {
                _ = try await desk.ask(
                    Methods.createCustomer,
                    request,
                    as: boss,
                    key: key,
                    peer: .remote
                )
            }
            let row = try await desk.onlyRow()
            #expect(row.action == "CreateCustomer" && row.outcome == "done")
            #expect(row.actorKind == "staff" && row.actorID == boss.account.rawValue)
            #expect(row.objectKind == "customer" && row.objectID == boss.account.rawValue + 1)
            #expect(row.peer == "203.0.113.7" && row.traceID == 1 && row.times == 1)
        }
    }

    @Test func aRefusedChangeHasNoRowOfItsWrite() async throws {
        try await TestDesk.run { desk in
            let boss = try await desk.person(.administrator, "boss")
            let request = CreateCustomerRequest(name: "Ada", email: "no address")
            #expect(await desk.rejection(Methods.createCustomer, request, as: boss) != nil)
            #expect(try await desk.rows() == [])
        }
    }

    @Test func dailyWorkHasNoRows() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let ticket = try await desk.open(as: ada)
            _ = try await desk.ask(
                Methods.postMessage,
                PostMessageRequest(ticketID: ticket.id, text: "And more.", visibility: .public),
                as: ada
            )
            _ = try await desk.ask(Methods.listTickets, ListTicketsRequest(), as: ada)
            #expect(try await desk.rows() == [])
        }
    }

    @Test func everyLoginHasItsFactorAndItsEnd() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.registered(.customer, "ada", password: Self.password)
            let id = ada.account.rawValue
            for _ in 1...3 { _ = await desk.login("ada@example.com", "wrong", peer: .inside) }
            _ = await desk.login("nobody@example.com", "wrong", peer: .inside)
            let token = try await desk.login("ada@example.com", Self.password).get().sessionToken
            for _ in 1...4 { _ = await desk.principal(of: try #require(token)) }
            _ = await desk.principal(of: "dws_" + String(repeating: "A", count: 43))
            desk.store.writes.settle()
            let rows = try await desk.rows()
            #expect(
                rows.map { "\($0.action) \($0.outcome) \($0.detail)" } == [
                    "Login refused password bad_credentials",
                    "Login refused password bad_credentials", "Login done password",
                    "TokenUsed done session", "Login refused token bad_credentials",
                ]
            )
            #expect(rows[0].objectKind == "customer" && rows[0].objectID == id)
            #expect(rows[0].actorKind == "nobody" && rows[1].objectID == 0)
            #expect(rows[2].actorKind == "customer" && rows[2].actorID == id)
            #expect(rows[3].actorID == id)
            try await desk.stopAudit()
            let counted = try await desk.rows().dropFirst(rows.count).filter { $0.times > 1 }
            #expect(counted.map { "\($0.action) \($0.times)" } == ["Login 2", "TokenUsed 3"])
        }
    }

    @Test func aSecondStepIsHalfALoginUntilItIsRight() async throws {
        try await TestDesk.run { desk in
            _ = try await desk.registered(.customer, "ada", password: Self.password)
            try await desk.settings { $0.secondStep.requiredFor = [.customer] }
            _ = await desk.login("ada@example.com", Self.password)
            let row = try await desk.onlyRow()
            #expect(row.action == "Login" && row.outcome == "half" && row.detail == "password")
        }
    }

    @Test func noRowHoldsAnAddressOfPeopleOrASecret() async throws {
        try await TestDesk.run { desk in
            let boss = try await desk.registered(
                .administrator,
                "boss",
                password: Self.password
            )
            _ = await desk.login("boss@example.com", Self.password)
            _ = await desk.login("stranger@example.com", Self.password)
            let made = try await desk.ask(
                Methods.createCustomer,
                CreateCustomerRequest(name: "Ada Canary", email: "ada@example.com"),
                as: boss
            )
            _ = try await desk.ask(
                Methods.createOpenLink,
                CreateOpenLinkRequest(customerID: made.customer?.id ?? 0),
                as: boss
            )
            _ = try await desk.ask(
                Methods.updateSettings,
                UpdateSettingsRequest(senderAddress: "care@example.com"),
                as: boss
            )
            desk.store.writes.settle()
            let rows = try await desk.rows()
            #expect(rows.count >= 5)
            for row in rows {
                let text = "\(row)"
                for secret in ["@", "Canary", "dws_", "dwo_", Self.password] {
                    #expect(!text.contains(secret), "\(text)")
                }
            }
        }
    }

    @Test func strangersMakeABoundedNumberOfRows() async throws {
        try await TestDesk.run { desk in
            for number in 0..<3_000 {
                desk.audit.limitHit(
                    .connections,
                    by: Peer(address: "10.\(number / 250).0.\(number % 250)", isLocal: false)
                )
            }
            desk.store.writes.settle()
            try await desk.stopAudit()
            let rows = try await desk.rows().filter { $0.action == AuditEntry.Action.limitHit }
            #expect(rows.count <= AuditTrail.strangers.rowsMax)
            #expect(rows.reduce(0) { $0 + $1.times } == 3_000)
        }
    }

    @Test func administratorsReadItPageByPage() async throws {
        try await TestDesk.run { desk in
            let boss = try await desk.person(.administrator, "boss")
            try await desk.store.write { transaction in
                for number in 1...7 { try transaction.audit(AuditEntry("N\(number)", at: .zero)) }
            }
            var request = ListAuditRequest(pageSize: 3)
            var actions: [String] = []
            repeat {
                let page = try await desk.ask(Methods.listAudit, request, as: boss)
                actions += page.rows.map(\.action)
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty
            #expect(actions == (1...7).reversed().map { "N\($0)" })
        }
    }
}

extension TestDesk {
    /// Every row, oldest first.
    fileprivate func rows() async throws -> [DeskwireStore.AuditRow] {
        try await store.read { try $0.auditRows(before: nil, limit: 100_000).reversed() }
    }

    fileprivate func onlyRow() async throws -> DeskwireStore.AuditRow {
        let rows = try await rows()
        guard rows.count == 1 else { throw TestFailure("\(rows.count) rows") }
        return rows[0]
    }

    /// Tells what was counted, as the end of the server does.
    fileprivate func stopAudit() async throws {
        let audit = audit
        let service = Task { try await audit.run() }
        service.cancel()
        try await service.value
        store.writes.settle()
    }
}

extension Peer {
    /// Not loopback, and never throttled: each from an address of its own.
    fileprivate static let inside = Peer(address: "198.51.100.9", isLocal: true)
}

extension Timestamp {
    fileprivate static let zero = Timestamp(rawValue: 0)
}
