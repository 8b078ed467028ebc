package import DeskwireDomain

extension Snapshot {
    package func optOuts(of customer: AccountID) throws -> OptOuts {
        try first(
            "SELECT marketing_email_opt_out, marketing_sms_opt_out FROM account WHERE id = ?",
            [customer.sql]
        ) { OptOuts(email: $0.flag(0), sms: $0.flag(1)) } ?? OptOuts()
    }
}

extension Transaction {
    package func setOptOuts(_ optOuts: OptOuts, of customer: AccountID) throws {
        let before = try snapshot.optOuts(of: customer)
        try run(
            """
            UPDATE account SET marketing_email_opt_out = ?, marketing_sms_opt_out = ?,
                version = version + 1
            WHERE id = ?
            """,
            [optOuts.email ? 1 : 0, optOuts.sms ? 1 : 0, customer.sql]
        )
        try record(before.changes(to: optOuts), of: ObjectRef(.customer, customer))
    }
}
