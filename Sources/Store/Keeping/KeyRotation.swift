import DeskwireDomain

/// What another key means to a desk at rest (SEC-124).
extension Transaction {
    /// Where something lies that is sealed with the key file, and by what its rows are found.
    private static let sealed = [
        (table: "outbox", column: "sealed_secret", keys: ["mail_id"]),
        (table: "second_step", column: "sealed_seed", keys: ["account_id"]),
        (table: "second_step_draft", column: "sealed_seed", keys: ["account_id"]),
        // Of the kept replies those with a secret; no other begins with this byte.
        (table: "idempotency", column: "reply", keys: ["account_id", "key"]),
    ]

    /// The first byte of all that is sealed.
    private static let sealedForm = "x'01'"

    /// Puts everything that is sealed into another box. What the old key does not open stays as it is: it was lost
    /// before. Answers how much there was of each.
    package func resealAll(
        _ reseal: ([UInt8]) throws -> [UInt8]?
    ) throws -> (sealed: Int, lost: Int) {
        var (done, lost) = (0, 0)
        for (table, column, keys) in Self.sealed {
            let names = keys.joined(separator: ", ")
            let rows = try snapshot.all(
                """
                SELECT \(names) FROM \(table)
                WHERE \(column) IS NOT NULL AND substr(\(column), 1, 1) = \(Self.sealedForm)
                """
            ) { ($0.integer(0), keys.count > 1 ? $0.bytes(1) : nil) }
            let place = keys.map { "\($0) = ?" }.joined(separator: " AND ")
            for (id, key) in rows {
                let found = try snapshot.first(
                    "SELECT \(column) FROM \(table) WHERE \(place)",
                    key.map { [id, $0.blob] } ?? [id]
                ) { $0.bytes(0) }
                guard let found, let fresh = try reseal(found) else {
                    lost += 1
                    continue
                }
                try run(
                    "UPDATE \(table) SET \(column) = ? WHERE \(place)",
                    key.map { [fresh.blob, id, $0.blob] } ?? [fresh.blob, id]
                )
                done += 1
            }
        }
        return (done, lost)
    }

    /// Gives the desk another key for its page tokens, cursors, known devices and counts of wrong logins. Counts of its
    /// people go on under their new names: a disabled password stays so. All others are forgotten.
    package func replaceMACKey(
        by key: [UInt8],
        renaming macs: (_ name: String, _ domain: String) -> (old: [UInt8], new: [UInt8])
    ) throws {
        let addresses = try snapshot.all(
            "SELECT email FROM account WHERE email IS NOT NULL"
        ) { $0.text(0) }
        var kept: [(mac: [UInt8], throttle: LoginThrottle)] = []
        for address in addresses {
            for domain in ["login", "code"] {
                let (old, new) = macs(address, domain)
                if let found = try snapshot.loginThrottle(mac: old) { kept.append((new, found)) }
            }
        }
        try run("DELETE FROM login_failure")
        for (mac, throttle) in kept {
            try run(
                "INSERT INTO login_failure (login_mac, failures, blocked_until) VALUES (?, ?, ?)",
                [mac.blob, throttle.failures, throttle.blockedUntil.rawValue]
            )
        }
        try run("UPDATE installation SET mac_key = ?", [key.blob])
    }
}
