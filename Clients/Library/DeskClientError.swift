public import DeskwireProtocol

/// Why a call did not bring its reply: the server refused it, or it never got that far.
public struct DeskClientError: Error, Sendable {
    /// The kind of reason. A struct, so that kinds can be added.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Value: String {
            case refused, unreachable, timedOut, connectionLost, cancelled, protocolViolation
            case tooLarge, closed
        }

        private let value: Value

        /// The server answered with an error; ``DeskClientError/server`` has it.
        public static let refused = Code(value: .refused)
        /// No connection could be made; nothing was sent.
        public static let unreachable = Code(value: .unreachable)
        /// No answer came in the time the call had.
        public static let timedOut = Code(value: .timedOut)
        /// The connection broke before the answer, and the call could not be repeated.
        public static let connectionLost = Code(value: .connectionLost)
        /// The task that called was cancelled.
        public static let cancelled = Code(value: .cancelled)
        /// The other side does not speak the protocol as this client does.
        public static let protocolViolation = Code(value: .protocolViolation)
        /// The request is longer than the server accepts; nothing was sent.
        public static let tooLarge = Code(value: .tooLarge)
        /// The client was closed.
        public static let closed = Code(value: .closed)

        /// The name of the kind.
        public var description: String { value.rawValue }
    }

    /// The kind of reason.
    public var code: Code
    /// A sentence for people who read logs. Holds no content of tickets and no secrets.
    public var message: String
    /// The server's own words, when it answered.
    public var server: ServerError?
    /// Whether the request took effect.
    public var outcome: Outcome
    /// The key the call was sent with: call again with it and nothing is done twice.
    public var idempotencyKey: IdempotencyKey?

    /// An error of these parts.
    public init(
        code: Code,
        message: String,
        server: ServerError? = nil,
        outcome: Outcome = .notApplied,
        idempotencyKey: IdempotencyKey? = nil
    ) {
        self.code = code
        self.message = message
        self.server = server
        self.outcome = outcome
        self.idempotencyKey = idempotencyKey
    }

    init(_ server: ServerError) {
        self.init(
            code: .refused,
            message: server.message,
            server: server,
            outcome: server.outcome
        )
    }
}

extension DeskClientError: CustomStringConvertible {
    /// The reason, and the server's code and trace id where there are any.
    public var description: String {
        guard let server else { return "\(code): \(message)" }
        let trace = server.traceID == 0 ? "" : ", trace id \(server.traceID)"
        return "\(code) with \(server.code.rawValue): \(message)\(trace)"
    }
}
