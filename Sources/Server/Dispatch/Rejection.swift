package import DeskwireDomain

/// Why a request gets an ERROR instead of a reply: what the rules refuse, and what the server itself has to say.
package enum Rejection: Swift.Error, Sendable, Equatable {
    /// The desk's rules say no.
    case refused(Refusal)

    case unimplemented(opcode: UInt16)
    case malformedBody
    case badCompression
    case featureNotNegotiated
    case unknownField
    case keyRequired
    case idempotencyMismatch

    /// A bounded queue is full.
    case overloaded
    /// The account has too many requests in flight, over all its connections.
    case accountInFlight
    case shuttingDown
    case slowConsumer
    case storageBusy
    case storageFull
    /// Service is not possible just now, and why.
    case unavailable(String)

    /// The request was not started in the time it allowed.
    case deadlineExceeded
    /// The client cancelled it before it was started, or ended its stream.
    case cancelled
    /// The commit failed in a way that leaves open what is on disk.
    case outcomeUnknown

    case dataCorrupt
    /// The reply is longer than a frame that the client takes.
    case replyTooLarge(isApplied: Bool)
    /// A fault of the server; the log has the rest under the trace id.
    case internalFault
}
