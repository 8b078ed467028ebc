import DeskwireDomain
import DeskwireProtocol

/// The one place where a no of this server becomes an ERROR body: its code, what the client may do, and fixed text.
///
/// `retry` follows from the code as the schema says; `outcome` is always set; every error has its trace id.
extension ErrorBody {
    init(_ rejection: Rejection, traceID: UInt64) {
        self.init()
        switch rejection {
        case .refused(let refusal): describe(refusal)
        default: describeOwn(rejection)
        }
        retry = code.retryAdvice
        outcome = rejection.outcome
        self.traceID = traceID
    }

    private mutating func describe(_ refusal: Refusal) {
        switch refusal {
        case .invalid(let problems):
            set(
                .invalidArgument,
                "A field is not acceptable; the list of fields says which and why."
            )
            fields = problems.map { FieldError(field: $0.field, message: $0.message) }
        case .notFound(let text): set(.notFound, text)
        case .alreadyExists(let text): set(.alreadyExists, text)
        case .versionConflict(let current):
            set(.versionConflict, "It was changed meanwhile; read it again, then decide.")
            currentVersion = current
        case .failedPrecondition(let text): set(.failedPrecondition, text)
        case .deleted(let text): set(.deleted, text)
        case .ticketClosed(let mayOpenFollowUp):
            set(
                .ticketClosed,
                mayOpenFollowUp
                    ? "The ticket is closed; open a follow-up ticket." : "The ticket is closed."
            )
            details = .closed(ClosedDetails(mayOpenFollowUp: mayOpenFollowUp))
        case .featureDisabled(let text): set(.featureDisabled, text)
        case .stale(let lastSeq):
            set(.stale, "Somebody wrote meanwhile; read the new messages, then send again.")
            details = .stale(StaleDetails(lastSeq: lastSeq))
        case .quotaExceeded(let name, let limit):
            set(.quotaExceeded, "The quota \(name) is used up.")
            details = .quota(QuotaDetails(name: name, limit: limit))
        case .rateLimited(let name, let retryAfterMs):
            set(.rateLimited, "Too many requests in a short time; wait, then send again.")
            self.retryAfterMs = retryAfterMs
            details = .quota(QuotaDetails(name: name))
        case .overloaded(let text):
            set(.overloaded, text)
            retryAfterMs = Self.overloadRetryMs
        case .badPageToken:
            set(
                .badPageToken,
                "The page token does not belong to this query; start from the first page."
            )
        case .cursorExpired:
            set(
                .cursorExpired,
                "The cursor is too old or of another log; list again, then subscribe."
            )
        case .unauthenticated, .badCredentials, .tokenExpired, .permissionDenied, .tlsRequired,
            .lockedOut, .mechanismUnsupported, .accessExpired, .secondStepRequired:
            describeIdentity(refusal)
        }
    }

    private mutating func describeIdentity(_ refusal: Refusal) {
        switch refusal {
        case .unauthenticated: set(.unauthenticated, "Log in first.")
        case .badCredentials: set(.badCredentials, "The credential is not right.")
        case .tokenExpired: set(.tokenExpired, "The session or token has ended; log in again.")
        case .permissionDenied(let text): set(.permissionDenied, text)
        case .tlsRequired:
            set(.tlsRequired, "Passwords are accepted only over TLS or on the machine itself.")
        case .lockedOut(let until, let retryAfterMs):
            self.retryAfterMs = retryAfterMs
            set(.lockedOut, "Too many wrong tries; wait, then try again.")
            details = .untilMs(until.rawValue)
        case .mechanismUnsupported(let text): set(.mechanismUnsupported, text)
        case .accessExpired(let until):
            set(.accessExpired, "Your support period does not include today.")
            details = .untilMs(until.rawValue)
        case .secondStepRequired:
            set(
                .secondStepRequired,
                "Your role must have a second step and you have none; set one up first."
            )
        default: assertionFailure("Every other refusal is described above.")
        }
    }

    private mutating func describeOwn(_ rejection: Rejection) {
        switch rejection {
        case .refused: break
        case .unimplemented(let opcode): set(.unimplemented, "No method has the opcode \(opcode).")
        case .malformedBody:
            set(.malformedBody, "The body is not a message of the method's request type.")
        case .badCompression:
            set(.badCompression, "The body does not inflate to the length it announces.")
        case .featureNotNegotiated:
            set(.featureNotNegotiated, "Hello did not agree on the feature this method needs.")
        case .replyTooLarge:
            set(.frameTooLarge, "The reply is longer than your max_frame; ask for a smaller page.")
        case .unknownField:
            set(
                .unknownField,
                "The request has a field this server does not know; nothing was done."
            )
        case .keyRequired: set(.keyRequired, "The method needs an idempotency key of 16 bytes.")
        case .idempotencyMismatch:
            set(.idempotencyMismatch, "The key was used before with another request.")
        case .overloaded:
            set(.overloaded, "The server has too much to do; wait, then send again.")
            retryAfterMs = Self.overloadRetryMs
        case .accountInFlight:
            set(.tooManyInflight, "Too many requests of your account are in flight already.")
            retryAfterMs = Self.overloadRetryMs
        case .shuttingDown: set(.shuttingDown, "The server is going down; connect again.")
        case .slowConsumer:
            set(.slowConsumer, "Events were not read in time; subscribe again from your cursor.")
        case .storageBusy:
            set(.storageBusy, "The storage is locked by another process.")
            retryAfterMs = Self.overloadRetryMs
        case .storageFull: set(.storageFull, "The disk is nearly full; reading still works.")
        case .unavailable(let text): set(.unavailable, text)
        case .deadlineExceeded:
            set(.deadlineExceeded, "The request was not started in the time it allowed.")
        case .cancelled: set(.cancelled, "Cancelled by the client.")
        case .outcomeUnknown:
            set(
                .outcomeUnknown,
                "The commit failed; repeat with the same key to learn whether it took effect."
            )
        case .dataCorrupt: set(.dataCorrupt, "Stored data does not pass its own checks.")
        case .internalFault: set(.internal, "A fault of the server; quote the trace id.")
        }
    }

    private mutating func set(_ code: ErrorCode, _ message: String) {
        self.code = code
        self.message = message
    }

    private static let overloadRetryMs: UInt32 = 250
}

extension Rejection {
    /// Whether the request took effect. What is refused did not; only the answer of a write can be too long.
    fileprivate var outcome: Outcome {
        switch self {
        case .outcomeUnknown: .unknown
        case .replyTooLarge(let isApplied): isApplied ? .applied : .notApplied
        default: .notApplied
        }
    }
}
