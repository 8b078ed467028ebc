import DeskwireDomain

/// A place where the desk keeps data of a customer: which rows are hers, what an export shows of them, and what an
/// erasure does with them. Export, preview and erasure ask this one list, and a test finds a table that is missing.
struct PersonalData {
    /// The name in an export.
    let section: String
    let table: String
    /// In the plural, for people.
    let what: String
    /// Which rows are hers: ``PersonalKeys`` says what `?1` to `?3` stand for.
    let rows: String
    /// `name:type`: t text, i number, f flag, d time, x bytes in hexadecimal.
    let columns: String
    /// What stands for a column that the table has not.
    let computed: [String: String]
    let order: String
    let fate: ErasureFate
    let why: String
    /// When her tickets go too, where that is different.
    var fateWithTickets: ErasureFate?

    init(
        _ section: String,
        table: String? = nil,
        _ what: String,
        _ rows: String,
        _ columns: String,
        computed: [String: String] = [:],
        order: String = "id",
        _ fate: ErasureFate,
        why: String = "",
        withTickets: ErasureFate? = nil
    ) {
        self.section = section
        self.table = table ?? section
        self.what = what
        self.rows = rows
        self.columns = columns
        self.computed = computed
        self.order = order
        self.fate = fate
        self.why = why
        fateWithTickets = withTickets
    }

    func fate(_ extent: ErasureExtent) -> ErasureFate {
        extent == .personAndTickets ? fateWithTickets ?? fate : fate
    }
}

extension PersonalData {
    static let ownTickets = "(SELECT id FROM ticket WHERE customer_id = ?1)"
    static let ownMessages = """
        (SELECT m.id FROM message m JOIN ticket t ON t.id = m.ticket_id WHERE t.customer_id = ?1)
        """
    /// Tickets of others that she may have written in: those that an organisation shares.
    static let sharedTickets = """
        (SELECT id FROM ticket WHERE organisation_id IS NOT NULL AND customer_id <> ?1)
        """
    static let addresses = "(SELECT value FROM json_each(?2))"
    static let mails = "(SELECT value FROM json_each(?3))"

    static let all = account + access + tickets + files + mailing + records

    private static let account = [
        PersonalData(
            "account",
            "accounts",
            "id = ?1",
            """
            id:i name:t email:t language:t phone:t time_zone:t disabled:f activated_at:d created_at:d deleted_at:d \
            support_start:i support_end:i access_mode:i portal_enabled:f marketing_email_opt_out:f \
            marketing_sms_opt_out:f has_password:f organisation_id:i portal_role_id:i logins:i \
            last_login_at:d last_logout_at:d last_peer:t created_by_name:t
            """,
            computed: ["has_password": "password_hash IS NOT NULL"],
            .emptied,
            why: "its number stays, so that it is never given to somebody else"
        ),
        PersonalData(
            "former_name",
            "former names",
            "account_id = ?1",
            "name:t email:t",
            order: "last_message_id",
            .goes
        ),
        PersonalData(
            "profile_fact",
            "facts of the profile",
            "customer_id = ?1",
            "key:t label:t value:t updated_at:d",
            order: "key",
            .goes
        ),
        PersonalData(
            "item",
            "items",
            "customer_id = ?1",
            "ref:t label:t status:t",
            order: "ref",
            .goes
        ),
    ]

    private static let access = [
        PersonalData(
            "session",
            "sessions",
            "account_id = ?1",
            "id:i created_at:d expires_at:d last_used_at:d ended_at:d peer:t link_rights:i uses:i",
            .goes
        ),
        PersonalData(
            "single_use_token",
            "invitations and resets",
            "account_id = ?1",
            "id:i purpose:i address:t created_at:d expires_at:d used_at:d revoked_at:d",
            .goes
        ),
        PersonalData(
            "login_code",
            "mailed codes",
            "account_id = ?1",
            "id:i created_at:d expires_at:d tries:i used_at:d",
            .goes
        ),
        PersonalData(
            "login_challenge",
            "logins between two steps",
            "account_id = ?1",
            "id:i kind:i expires_at:d ended_at:d",
            .goes
        ),
        PersonalData(
            "second_step",
            "second steps",
            "account_id = ?1",
            "kind:i since:d",
            order: "account_id",
            .goes
        ),
        PersonalData(
            "second_step_draft",
            "second steps that were begun",
            "account_id = ?1",
            "kind:i expires_at:d",
            order: "account_id",
            .goes
        ),
        PersonalData(
            "second_step_tries",
            "tries of a second step",
            "account_id = ?1",
            "since:d tries:i mails:i",
            order: "account_id",
            .goes
        ),
        PersonalData(
            "recovery_code",
            "recovery codes",
            "account_id = ?1",
            "used_at:d",
            order: "used_at",
            .goes
        ),
        PersonalData(
            "access_request",
            "requests for a mail",
            "address IN \(addresses)",
            "kind:i address:t created_at:d",
            .goes
        ),
    ]
}
