/// Why the connection answers a request itself, without anybody having looked at its body.
///
/// Each ends that request and nothing else, and each means that nothing was done.
public enum RequestRefusal: Error, Sendable, Hashable {
    /// The frame is longer than Hello agreed; it was passed over.
    case frameTooLarge(UInt32)
    /// More requests at once than Hello agreed.
    case tooManyInFlight(limit: UInt32)
    /// The method needs a credential.
    case unauthenticated
    /// The method works only after the second step.
    case secondStepMissing
    /// Nobody knows this opcode.
    case unimplemented(opcode: UInt16)
    /// The frame is compressed, and Hello did not agree on that (or nobody is authenticated yet).
    case compressionNotNegotiated
    /// The connection is ending.
    case shuttingDown

    /// What the ERROR frame says it is.
    public var code: ErrorCode {
        switch self {
        case .frameTooLarge: .frameTooLarge
        case .tooManyInFlight: .tooManyInflight
        case .unauthenticated, .secondStepMissing: .unauthenticated
        case .unimplemented: .unimplemented
        case .compressionNotNegotiated: .featureNotNegotiated
        case .shuttingDown: .shuttingDown
        }
    }

    /// The body of the ERROR frame.
    public func errorBody(traceID: UInt64) -> ErrorBody {
        ErrorBody(
            code: code,
            message: message,
            retry: code.retryAdvice,
            outcome: .notApplied,
            traceID: traceID
        )
    }

    /// A sentence for the developer on the other side.
    public var message: String {
        switch self {
        case .frameTooLarge(let length): "the frame has \(length) bytes, more than max_frame"
        case .tooManyInFlight(let limit): "\(limit) requests are in flight already"
        case .unauthenticated: "log in first"
        case .secondStepMissing: "the second step of the login is missing"
        case .unimplemented(let opcode): "no method has the opcode \(opcode)"
        case .compressionNotNegotiated: "the feature deflate was not agreed on"
        case .shuttingDown: "the connection is ending; send it on a new one"
        }
    }
}
