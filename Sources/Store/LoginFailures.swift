package import DeskwireDomain

extension Transaction {
    /// Counts a try against a login name before its password is verified (SEC-045).
    package func beginLogin(mac: [UInt8], now: Timestamp) throws {
        let found = try snapshot.first(
            "SELECT failures, blocked_until FROM login_failure WHERE login_mac = ?",
            [mac.blob]
        ) { LoginThrottle(failures: $0.integer(0), blockedUntil: $0.time(1)) }
        var throttle = found ?? LoginThrottle()
        try throttle.begin(now: now)
        try run(
            """
            INSERT INTO login_failure (login_mac, failures, blocked_until) VALUES (?, ?, ?)
            ON CONFLICT (login_mac) DO UPDATE
                SET failures = excluded.failures, blocked_until = excluded.blocked_until
            """,
            [mac.blob, throttle.failures, throttle.blockedUntil.rawValue]
        )
    }

    /// Forgets counts that nothing was added to since: strangers make up as many names as they like, and a row each
    /// would stay for ever. A password that is disabled until its reset stays so. Answers how many went.
    package func dropLoginFailures(before limit: Timestamp) throws -> Int {
        try run(
            """
            DELETE FROM login_failure WHERE login_mac IN (SELECT login_mac FROM login_failure
                WHERE blocked_until < ? AND failures < ? LIMIT 5000)
            """,
            [limit.rawValue, LoginThrottle.failuresMax]
        )
    }

    /// The password was right: the count starts anew.
    package func clearLoginFailures(mac: [UInt8]) throws {
        try run("DELETE FROM login_failure WHERE login_mac = ?", [mac.blob])
    }
}
