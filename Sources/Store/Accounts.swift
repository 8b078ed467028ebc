package import DeskwireDomain

extension Snapshot {
    private static let accountColumns = """
        id, version, role, name, email, disabled, activated_at, created_at,
        created_by_kind, created_by_id, created_by_name, support_start, support_end,
        access_mode, portal_enabled, marketing_email_opt_out, deleted_at, away,
        capacity
        """

    private static func account(_ row: Row) throws -> Account {
        Account(
            id: row.id(0),
            version: UInt64(clamping: row.integer(1)),
            role: try row.value(2),
            name: row.text(3),
            email: row.optionalInteger(16) == nil ? row.optionalText(4) ?? "" : "",
            isDisabled: row.flag(5),
            activatedAt: row.optionalTime(6),
            createdAt: row.time(7),
            createdBy: try row.actor(8),
            supportPeriod: row.period(11),
            accessMode: row.optionalInteger(13).flatMap(AccessMode.init(rawValue:)),
            isPortalEnabled: row.flag(14),
            isOptedOut: row.flag(15),
            deletedAt: row.optionalTime(16),
            isAway: row.flag(17),
            capacity: row.integer(18)
        )
    }

    private static let accountByID = "SELECT \(accountColumns) FROM account WHERE id = ?"
    private static let accountByAddress = "SELECT \(accountColumns) FROM account WHERE email = ?"

    package func account(_ id: AccountID) throws -> Account? {
        try first(Self.accountByID, [id.sql], read: Self.account)
    }

    package func account(email: MailAddress) throws -> Account? {
        try first(Self.accountByAddress, [email.text], read: Self.account)
    }

    /// The stored password hash, for an account that may log in.
    package func passwordHash(of id: AccountID) throws -> String? {
        try first("SELECT password_hash FROM account WHERE id = ?", [id.sql]) {
            $0.optionalText(0)
        } ?? nil
    }

    /// Customers, newest first, from before an id on.
    package func customers(before: AccountID?, limit: Int) throws -> [Account] {
        try all(
            """
            SELECT \(Self.accountColumns) FROM account
            WHERE role = 1 AND id < ? AND deleted_at IS NULL ORDER BY id DESC LIMIT ?
            """,
            [before?.sql ?? .max, limit],
            read: Self.account
        )
    }

    /// Every member of staff, in the order they were created.
    package func staff() throws -> [Account] {
        try all(
            "SELECT \(Self.accountColumns) FROM account WHERE role IN (2, 3) ORDER BY id",
            read: Self.account
        )
    }

    /// Open tickets of one person, oldest first.
    package func openTickets(of person: AccountID, atMost count: Int) throws -> [Ticket] {
        try all(
            "\(TicketRow.query) WHERE t.assignee_id = ? AND t.is_open = 1 ORDER BY t.id LIMIT ?",
            [person.sql, count],
            read: ticket
        )
    }

    package func hasAdministrator() throws -> Bool {
        try first("SELECT 1 FROM account WHERE role = 3 LIMIT 1") { _ in true } ?? false
    }
}

extension Transaction {
    /// Creates an account. `email` nil for services; refused when the address is taken.
    package func insertAccount(
        role: PrincipalRole,
        name: String,
        email: MailAddress?,
        by actor: Actor,
        at now: Timestamp
    ) throws -> Account {
        if let email, try snapshot.account(email: email) != nil {
            throw Refusal.alreadyExists("There is an account with the address \(email) already.")
        }
        let id = try insert(
            """
            INSERT INTO account (role, name, email, created_at, created_by_kind, created_by_id,
                created_by_name, portal_key, language)
            VALUES (?, ?, ?, ?, ?, ?, ?, CASE WHEN ? THEN lower(hex(randomblob(16))) END, ?)
            """,
            [
                role.rawValue, name, email?.text, now.rawValue, actor.kind.rawValue,
                actor.id?.sql, actor.name, role == .customer,
                try snapshot.settings().defaultLanguage.rawValue,
            ]
        )
        if role.isStaff { try startWithEverythingRead(AccountID(rawValue: id)) }
        try record([.creation], of: ObjectRef(ObjectKind(role), id: id))
        return Account(
            id: AccountID(rawValue: id),
            version: 1,
            role: role,
            name: name,
            email: email?.text ?? "",
            isDisabled: false,
            activatedAt: nil,
            createdAt: now,
            createdBy: actor
        )
    }

    /// Sets the password; the account is active from then on.
    package func setPassword(
        of id: AccountID,
        hash: String,
        at now: Timestamp
    ) throws {
        try changingAccount(id) {
            try run(
                """
                UPDATE account SET password_hash = ?, activated_at = ifnull(activated_at, ?),
                    version = version + 1 WHERE id = ?
                """,
                [hash, now.rawValue, id.sql]
            )
        }
        guard let account = try snapshot.account(id) else { return }
        try record([.secret("password")], of: ObjectRef(ObjectKind(account.role), id))
    }

    /// Stores what administrators may change of a member of staff.
    package func saveStaff(_ account: Account) throws {
        try changingAccount(account.id) {
            try run(
                """
                UPDATE account SET name = ?, role = ?, disabled = ?, away = ?, capacity = ?,
                    version = version + 1 WHERE id = ?
                """,
                [
                    account.name, account.role.rawValue, account.isDisabled, account.isAway,
                    account.capacity, account.id.sql,
                ]
            )
        }
    }

    /// Replaces a hash made with older parameters (SEC-040).
    package func renewPasswordHash(of id: AccountID, from old: String, to new: String) throws {
        try run(
            "UPDATE account SET password_hash = ? WHERE id = ? AND password_hash = ?",
            [new, id.sql, old]
        )
    }
}
