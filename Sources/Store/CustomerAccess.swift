package import DeskwireDomain

extension Snapshot {
    /// The key in a customer's portal address.
    package func portalKey(of id: AccountID) throws -> String {
        try first("SELECT portal_key FROM account WHERE id = ?", [id.sql]) {
            $0.optionalText(0)
        }?.flatMap { $0 } ?? ""
    }

    package func account(portalKey: String) throws -> Account? {
        let id = try first("SELECT id FROM account WHERE portal_key = ?", [portalKey]) {
            $0.id(0, as: AccountID.self)
        }
        return try id.flatMap { try account($0) }
    }

    package func hasLoginDetails(_ id: AccountID) throws -> Bool {
        try first("SELECT login_details_at IS NOT NULL FROM account WHERE id = ?", [id.sql]) {
            $0.flag(0)
        } ?? false
    }

    /// How often a login name failed of late.
    package func loginThrottle(mac: [UInt8]) throws -> LoginThrottle? {
        try first(
            "SELECT failures, blocked_until FROM login_failure WHERE login_mac = ?",
            [mac.blob]
        ) { LoginThrottle(failures: $0.integer(0), blockedUntil: $0.time(1)) }
    }

    /// The newest mail to a customer that lets in or tells how to.
    package func newestLoginMail(
        of customer: AccountID
    ) throws -> (id: MailID, status: MailStatus, reason: String)? {
        try first(
            """
            SELECT id, status, reason FROM mail WHERE customer_id = ? AND kind IN
                ('invitation', 'password_reset', 'login_code', 'login_details',
                'second_step_code')
            ORDER BY id DESC LIMIT 1
            """,
            [customer.sql]
        ) { ($0.id(0), try $0.value(1), $0.text(2)) }
    }
}

extension Transaction {
    package func setAccessMode(of id: AccountID, _ mode: AccessMode?) throws {
        try changingAccount(id) {
            try run(
                "UPDATE account SET access_mode = ?, version = version + 1 WHERE id = ?",
                [mode?.rawValue, id.sql]
            )
        }
    }

    package func setPortalEnabled(of id: AccountID, _ isEnabled: Bool) throws {
        try changingAccount(id) {
            try run(
                "UPDATE account SET portal_enabled = ?, version = version + 1 WHERE id = ?",
                [isEnabled, id.sql]
            )
        }
    }

    package func markLoginDetails(of id: AccountID, at now: Timestamp) throws {
        try run(
            "UPDATE account SET login_details_at = ? WHERE id = ?",
            [now.rawValue, id.sql]
        )
    }

    /// The old address opens nothing from now on.
    package func rotatePortalKey(of id: AccountID) throws {
        try run(
            "UPDATE account SET portal_key = lower(hex(randomblob(16))) WHERE id = ?",
            [id.sql]
        )
        try record([.secret("portal_key")], of: ObjectRef(.customer, id))
    }
}
