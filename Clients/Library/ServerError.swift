public import DeskwireProtocol

/// What the server said when it refused a request.
public struct ServerError: Sendable, Equatable {
    /// What is wrong, as a number that stays the same for ever.
    public var code: ErrorCode
    /// English, for developers; says what to do where that is known.
    public var message: String
    /// What may be done now. The client has done it already where it could.
    public var retry: Retry
    /// How long to wait before that.
    public var retryAfter: Duration
    /// Whether the request took effect.
    public var outcome: Outcome
    /// With `invalidArgument`: which fields, and what is accepted.
    public var fields: [FieldError]
    /// The number to quote when asking for help; the server's log has it too.
    public var traceID: UInt64
    /// The whole body, with the details that belong to the code.
    public var body: ErrorBody

    /// The body of an ERROR frame, read.
    public init(_ body: ErrorBody) {
        code = body.code
        message = body.message
        retry = body.retry
        retryAfter = .milliseconds(Int64(body.retryAfterMs))
        outcome = body.outcome
        fields = body.fields
        traceID = body.traceID
        self.body = body
    }
}
