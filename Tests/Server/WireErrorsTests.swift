import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer

/// Every no of the server as the wire has it. DWP-44, SEC-014.
struct WireErrorsTests {
    private static let time = Timestamp(rawValue: 9)

    private static let table: [(Rejection, ErrorCode)] = [
        (.refused(.invalid("subject", "Too long.")), .invalidArgument),
        (.refused(.notFound("n")), .notFound),
        (.refused(.alreadyExists("n")), .alreadyExists),
        (.refused(.versionConflict(current: 4)), .versionConflict),
        (.refused(.failedPrecondition("n")), .failedPrecondition),
        (.refused(.deleted("n")), .deleted),
        (.refused(.ticketClosed(mayOpenFollowUp: true)), .ticketClosed),
        (.refused(.featureDisabled("n")), .featureDisabled),
        (.refused(.stale(lastSeq: 3)), .stale),
        (.refused(.quotaExceeded(name: "n", limit: 1)), .quotaExceeded),
        (.refused(.unauthenticated), .unauthenticated),
        (.refused(.badCredentials), .badCredentials),
        (.refused(.tokenExpired), .tokenExpired),
        (.refused(.permissionDenied("n")), .permissionDenied),
        (.refused(.tlsRequired), .tlsRequired),
        (.refused(.lockedOut(until: time, retryAfterMs: 5000)), .lockedOut),
        (.refused(.mechanismUnsupported("n")), .mechanismUnsupported),
        (.refused(.accessExpired(until: time)), .accessExpired),
        (.refused(.badPageToken), .badPageToken),
        (.refused(.cursorExpired), .cursorExpired),
        (.refused(.rateLimited(name: "n", retryAfterMs: 5)), .rateLimited),
        (.refused(.overloaded("n")), .overloaded),
        (.unimplemented(opcode: 1), .unimplemented),
        (.malformedBody, .malformedBody),
        (.badCompression, .badCompression),
        (.featureNotNegotiated, .featureNotNegotiated),
        (.unknownField, .unknownField),
        (.keyRequired, .keyRequired),
        (.idempotencyMismatch, .idempotencyMismatch),
        (.overloaded, .overloaded),
        (.shuttingDown, .shuttingDown),
        (.slowConsumer, .slowConsumer),
        (.storageBusy, .storageBusy),
        (.storageFull, .storageFull),
        (.unavailable("n"), .unavailable),
        (.deadlineExceeded, .deadlineExceeded),
        (.cancelled, .cancelled),
        (.outcomeUnknown, .outcomeUnknown),
        (.dataCorrupt, .dataCorrupt),
        (.replyTooLarge(isApplied: false), .frameTooLarge),
        (.internalFault, .internal),
    ]

    @Test(arguments: table)
    func everyRejectionSaysWhatTheClientMayDo(rejection: Rejection, code: ErrorCode) {
        let body = ErrorBody(rejection, traceID: 77)
        #expect(body.code == code)
        #expect(body.retry == code.retryAdvice)
        #expect(body.retry != .unspecified)
        #expect(body.outcome != .unspecified)
        #expect(body.traceID == 77)
        #expect(!body.message.isEmpty)
        let isOpen = rejection == .outcomeUnknown
        #expect((body.outcome == .unknown) == isOpen)
    }

    @Test func detailsTravel() {
        let conflict = ErrorBody(.refused(.versionConflict(current: 4)), traceID: 1)
        #expect(conflict.currentVersion == 4)
        let closed = ErrorBody(.refused(.ticketClosed(mayOpenFollowUp: true)), traceID: 1)
        #expect(closed.details == .closed(ClosedDetails(mayOpenFollowUp: true)))
        let wait = Refusal.lockedOut(until: Self.time, retryAfterMs: 5000)
        let locked = ErrorBody(.refused(wait), traceID: 1)
        #expect(locked.details == .untilMs(9))
        let limited = ErrorBody(.refused(.rateLimited(name: "n", retryAfterMs: 5)), traceID: 1)
        #expect(limited.retryAfterMs == 5)
        let tooLong = ErrorBody(.replyTooLarge(isApplied: true), traceID: 1)
        #expect(tooLong.outcome == .applied)
    }
}
