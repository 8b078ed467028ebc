import DeskwireDomain
import DeskwireStore

@testable import DeskwireServer

/// One client and what it remembers: the oracle.
struct SimulatedClient {
    struct Waiting {
        let request: SimulatedRequest
        var tries = 1
    }

    let principal: Principal
    var waiting: [Waiting] = []
    /// The first reply to each request that got one.
    var replies: [(request: SimulatedRequest, bytes: [UInt8])] = []
    /// What was refused: it must have had no effect.
    var refused: [SimulatedRequest] = []

    var isDone: Bool { waiting.isEmpty }

    /// Three customers, two of staff, and a service.
    static func cast(on server: SimulatedServer, at now: Timestamp) async throws -> [Self] {
        var cast: [Self] = []
        let people: [(PrincipalRole, String)] = [
            (.customer, "ada"), (.customer, "bea"), (.customer, "cleo"), (.staff, "sam"),
            (.staff, "tom"), (.service, "shop"),
        ]
        for (role, name) in people {
            let email = role == .service ? nil : MailAddress("\(name)@example.com")
            let principal = try await server.store.write { transaction in
                let account = try transaction.insertAccount(
                    role: role,
                    name: name,
                    email: email,
                    by: .system,
                    at: now
                )
                return Principal(
                    account: account.id,
                    role: role,
                    name: name,
                    email: account.email,
                    scopes: Set(Scope.allCases),
                    session: SessionID(rawValue: account.id.rawValue),
                    expiresAt: now.adding(days: 400)
                )
            }
            cast.append(SimulatedClient(principal: principal))
        }
        try await server.store.write { transaction in
            let before = try transaction.snapshot.settings()
            var after = before
            after.careAddresses = ["care@example.com"].compactMap { MailAddress($0) }
            _ = try transaction.saveSettings(after, before: before)
        }
        return cast
    }
}
