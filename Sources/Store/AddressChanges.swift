package import DeskwireDomain

extension Transaction {
    /// Gives an account another address (SEC-057). Refused when somebody has it.
    package func setAddress(of id: AccountID, to address: MailAddress) throws {
        guard try snapshot.account(email: address) == nil else {
            throw Refusal.alreadyExists("There is an account with the address \(address) already.")
        }
        try changingAccount(id) {
            try run(
                "UPDATE account SET email = ?, version = version + 1 WHERE id = ?",
                [address.text, id.sql]
            )
        }
        try renewPrincipals(of: id)
    }

    /// Whatever could let somebody in as this account, or was on its way to, is void (SEC-052). What takes a change of
    /// the address back stays for its days: who changed it cannot end that by changing something else.
    package func voidTokens(of account: AccountID, at now: Timestamp) throws {
        try run(
            """
            UPDATE single_use_token SET revoked_at = ?
            WHERE account_id = ? AND purpose <> ? AND used_at IS NULL AND revoked_at IS NULL
            """,
            [now.rawValue, account.sql, SingleUseToken.Purpose.addressRevert.rawValue]
        )
        try run(
            "UPDATE login_code SET used_at = ? WHERE account_id = ? AND used_at IS NULL",
            [now.rawValue, account.sql]
        )
        try endLoginChallenges(of: account, at: now)
    }

    /// The account is gone or shut: nothing brings it back but an administrator.
    package func voidEveryToken(of account: AccountID, at now: Timestamp) throws {
        try voidTokens(of: account, at: now)
        try revokeTokens(of: account, purpose: .addressRevert, at: now)
    }
}
