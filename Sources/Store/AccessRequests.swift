package import DeskwireDomain

extension Snapshot {
    package func waitingAccessRequests() throws -> Int64 {
        try first("SELECT count(*) FROM access_request") { $0.integer(0) } ?? 0
    }
}

extension Transaction {
    /// Stores a request for later, whoever asks (SEC-054).
    package func insertAccessRequest(
        _ kind: AccessRequest.Kind,
        address: MailAddress,
        at now: Timestamp
    ) throws {
        guard try snapshot.waitingAccessRequests() < AccessRequest.waitingMax else {
            throw Refusal.overloaded("Many people are asking for mail; try again.")
        }
        _ = try insert(
            "INSERT INTO access_request (kind, address, created_at) VALUES (?, ?, ?)",
            [kind.rawValue, address.text, now.rawValue]
        )
        notice.accessRequested = true
    }

    /// Takes the request that has waited longest out of the queue.
    package func takeAccessRequest() throws -> AccessRequest? {
        let row = try snapshot.first(
            "SELECT id, kind, address FROM access_request ORDER BY id LIMIT 1"
        ) { ($0.integer(0), $0.integer(1), $0.text(2)) }
        guard let (id, kind, address) = row else { return nil }
        try run("DELETE FROM access_request WHERE id = ?", [id])
        guard let kind = AccessRequest.Kind(rawValue: kind), let address = MailAddress(address)
        else { throw StoreError.corrupt("access request \(id)") }
        return AccessRequest(id: id, kind: kind, address: address)
    }
}
