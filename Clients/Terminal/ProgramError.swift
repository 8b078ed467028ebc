/// What the program itself finds wrong, before or beside the server.
package enum ProgramError: Error, Sendable, Equatable {
    /// The command cannot be meant so; the text says what to do instead.
    case usage(String)
    /// The command needs a login and there is none.
    case notLoggedIn
    /// The token is not valid, or no longer.
    case tokenEnded
    /// The login is half done; the text says how to go on.
    case secondStepMissing(String)
    /// What the command names does not exist or may not be; the text says what there is.
    case refused(String)
    /// A file of the user's cannot be read, written or trusted.
    case file(String)
}
