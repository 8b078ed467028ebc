extension Schema {
    /// What brakes and caps count: mails that went to somebody, not those that were held back (8 suppressed, 9 skipped,
    /// 10 cancelled), and no copies.
    ///
    /// Without it a reply to somebody who gets much mail reads all that was ever held back from her.
    static let countedMails = """
        CREATE INDEX mail_recipient_counted ON mail_recipient (address, mail_id)
            WHERE field = 1 AND status NOT IN (8, 9, 10);
        """
}
