extension Schema {
    /// Finds the counts of wrong logins that nothing was added to for long.
    static let forgottenLogins = """
        CREATE INDEX login_failure_idle ON login_failure (blocked_until);
        """
}
