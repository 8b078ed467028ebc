/// The desk's rules say no. A normal answer, never a fault: each case becomes one wire error in one place.
///
/// Texts are complete sentences for a person who wants to know what to do; they hold nothing that the caller may
/// not know.
package enum Refusal: Error, Sendable, Equatable {
    /// One or more fields are not acceptable.
    case invalid([FieldProblem])
    /// There is no such object, or the caller may not know of it.
    case notFound(String)
    case alreadyExists(String)
    case versionConflict(current: UInt64)
    /// The object's state does not allow it; the text says what would.
    case failedPrecondition(String)
    case deleted(String)
    case ticketClosed(mayOpenFollowUp: Bool)
    case featureDisabled(String)
    case stale(lastSeq: UInt64)
    case quotaExceeded(name: String, limit: UInt64)

    case unauthenticated
    case badCredentials
    case tokenExpired
    case permissionDenied(String)
    case tlsRequired
    /// 0 as `retryAfterMs`: waiting does not help.
    case lockedOut(until: Timestamp, retryAfterMs: UInt32)
    case mechanismUnsupported(String)
    case accessExpired(until: Timestamp)
    /// The caller must set up a second step first.
    case secondStepRequired

    case badPageToken
    case cursorExpired
    case rateLimited(name: String, retryAfterMs: UInt32)
    case overloaded(String)

    /// One field, one sentence.
    package static func invalid(_ field: String, _ message: String) -> Refusal {
        .invalid([FieldProblem(field: field, message: message)])
    }
}

/// What is wrong with one field, in words for the person who filled it in.
package struct FieldProblem: Sendable, Equatable {
    /// The field's name as the schema has it.
    package let field: String
    package let message: String

    package init(field: String, message: String) {
        self.field = field
        self.message = message
    }
}
