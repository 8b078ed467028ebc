package import DeskwireDomain

/// The second step that an account has confirmed.
package struct SecondStep: Sendable, Equatable {
    package let kind: SecondStepKind
    /// For a device: the seed, sealed.
    package let sealedSeed: [UInt8]?
    /// The time step of the last code that was used: none before it counts again.
    package let lastStep: Int64
    package let since: Timestamp
}

/// A second step that somebody is setting up.
package struct SecondStepDraft: Sendable {
    package let kind: SecondStepKind
    package let sealedSeed: [UInt8]?
    package let codeMAC: [UInt8]?
    package let expiresAt: Timestamp

    package init(
        kind: SecondStepKind,
        sealedSeed: [UInt8]? = nil,
        codeMAC: [UInt8]? = nil,
        expiresAt: Timestamp
    ) {
        self.kind = kind
        self.sealedSeed = sealedSeed
        self.codeMAC = codeMAC
        self.expiresAt = expiresAt
    }
}

extension Snapshot {
    package func secondStep(of id: AccountID) throws -> SecondStep? {
        try first(
            "SELECT kind, sealed_seed, last_step, since FROM second_step WHERE account_id = ?",
            [id.sql]
        ) { row in
            SecondStep(
                kind: try row.value(0),
                sealedSeed: row.optionalBytes(1),
                lastStep: row.integer(2),
                since: row.time(3)
            )
        }
    }

    package func secondStepDraft(of id: AccountID) throws -> SecondStepDraft? {
        try first(
            """
            SELECT kind, sealed_seed, code_mac, expires_at FROM second_step_draft
            WHERE account_id = ?
            """,
            [id.sql]
        ) { row in
            SecondStepDraft(
                kind: try row.value(0),
                sealedSeed: row.optionalBytes(1),
                codeMAC: row.optionalBytes(2),
                expiresAt: row.time(3)
            )
        }
    }

    /// How many recovery codes were not used yet.
    package func recoveryCodesLeft(of id: AccountID) throws -> Int64 {
        try first(
            "SELECT count(*) FROM recovery_code WHERE account_id = ? AND used_at IS NULL",
            [id.sql]
        ) { $0.integer(0) } ?? 0
    }

    package func secondStepTries(of id: AccountID, now: Timestamp) throws -> SecondStepTries {
        try first(
            "SELECT since, tries, mails, day, day_tries FROM second_step_tries WHERE account_id = ?",
            [id.sql]
        ) { row in
            SecondStepTries(
                since: row.time(0),
                tries: row.integer(1),
                mails: row.integer(2),
                day: row.integer(3),
                dayTries: row.integer(4)
            )
        } ?? SecondStepTries(since: now)
    }
}

extension Transaction {
    package func keepSecondStepDraft(of id: AccountID, _ draft: SecondStepDraft) throws {
        try run(
            """
            INSERT OR REPLACE INTO second_step_draft
                (account_id, kind, sealed_seed, code_mac, expires_at) VALUES (?, ?, ?, ?, ?)
            """,
            [
                id.sql, draft.kind.rawValue, draft.sealedSeed?.blob, draft.codeMAC?.blob,
                draft.expiresAt.rawValue,
            ]
        )
    }

    /// What was being set up holds from now on, in place of what there was.
    package func setSecondStep(
        of id: AccountID,
        _ draft: SecondStepDraft,
        lastStep: Int64,
        at now: Timestamp
    ) throws {
        let before = try snapshot.secondStep(of: id)
        try run("DELETE FROM second_step_draft WHERE account_id = ?", [id.sql])
        try run(
            """
            INSERT OR REPLACE INTO second_step (account_id, kind, sealed_seed, last_step, since)
            VALUES (?, ?, ?, ?, ?)
            """,
            [id.sql, draft.kind.rawValue, draft.sealedSeed?.blob, lastStep, now.rawValue]
        )
        // Another device of the same kind is a change, too, though it reads alike.
        try recordSecondStep(of: id, from: before?.kind, to: draft.kind)
        try renewPrincipals(of: id)
    }

    /// What others may know of it: the kind, never the seed.
    private func recordSecondStep(
        of id: AccountID,
        from old: SecondStepKind?,
        to new: SecondStepKind?
    ) throws {
        guard let account = try snapshot.account(id) else { return }
        let change = FieldChange(
            field: "second_step",
            old: old?.word ?? "",
            new: new?.word ?? ""
        )
        try record([change], of: ObjectRef(ObjectKind(account.role), id))
    }

    /// The account has none from now on; answers whether it had one.
    package func removeSecondStep(of id: AccountID) throws -> Bool {
        let before = try snapshot.secondStep(of: id)
        for table in ["second_step_draft", "recovery_code", "second_step_tries"] {
            try run("DELETE FROM \(table) WHERE account_id = ?", [id.sql])
        }
        let wasSet = try run("DELETE FROM second_step WHERE account_id = ?", [id.sql]) > 0
        if let before { try recordSecondStep(of: id, from: before.kind, to: nil) }
        try renewPrincipals(of: id)
        return wasSet
    }

    /// The rules ask more or less of people from now on: staff go on as far as they may, customers who now need a
    /// second step log in again.
    package func secondStepRulesChanged(
        customersToo: Bool,
        at now: Timestamp
    ) throws {
        try renewPrincipals(ofStaff: true)
        guard customersToo else { return }
        let open = try snapshot.all(
            """
            SELECT s.id FROM session s JOIN account a ON a.id = s.account_id
            WHERE a.role = 1 AND s.ended_at IS NULL AND s.link_rights IS NULL
                AND a.id NOT IN (SELECT account_id FROM second_step)
            """
        ) { $0.id(0, as: SessionID.self) }
        for id in open { try endSession(id, at: now) }
    }

    /// Takes a code of a device; false when it, or a later one, was used already (SEC-071).
    package func useTimeStep(_ step: Int64, of id: AccountID) throws -> Bool {
        try run(
            "UPDATE second_step SET last_step = ? WHERE account_id = ? AND last_step < ?",
            [step, id.sql, step]
        ) > 0
    }

    /// Replaces the recovery codes of an account.
    package func setRecoveryCodes(of id: AccountID, hashes: [[UInt8]]) throws {
        try run("DELETE FROM recovery_code WHERE account_id = ?", [id.sql])
        for hash in hashes {
            try run(
                "INSERT INTO recovery_code (account_id, code_hash) VALUES (?, ?)",
                [id.sql, hash.blob]
            )
        }
        guard let account = try snapshot.account(id) else { return }
        try record([.secret("recovery_codes")], of: ObjectRef(ObjectKind(account.role), id))
    }

    /// Spends a recovery code; false when there is no such one, or no more.
    package func useRecoveryCode(
        of id: AccountID,
        hash: [UInt8],
        at now: Timestamp
    ) throws -> Bool {
        try run(
            """
            UPDATE recovery_code SET used_at = ?
            WHERE account_id = ? AND code_hash = ? AND used_at IS NULL
            """,
            [now.rawValue, id.sql, hash.blob]
        ) > 0
    }

    package func keepSecondStepTries(of id: AccountID, _ tries: SecondStepTries) throws {
        try run(
            """
            INSERT OR REPLACE INTO second_step_tries
                (account_id, since, tries, mails, day, day_tries) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                id.sql, tries.since.rawValue, tries.tries, tries.mails, tries.day, tries.dayTries,
            ]
        )
    }

    /// A code was right: tries and mails begin anew. The wrong ones of the day stay counted, all but this one.
    package func clearSecondStepTries(of id: AccountID) throws {
        try run(
            """
            UPDATE second_step_tries SET tries = 0, mails = 0, day_tries = max(day_tries - 1, 0)
            WHERE account_id = ?
            """,
            [id.sql]
        )
    }
}
