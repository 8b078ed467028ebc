public import DeskwireProtocol
public import DeskwireWire
import NIOCore
import Synchronization

/// A client of one Deskwire server.
///
/// ```swift
/// let client = try await DeskClient.connect(to: .local, credential: .token("dws_…"))
/// let reply = try await client.call(
///     Methods.createTicket, CreateTicketRequest(message: "The lamp does not light.", ref: "SUB-1001"))
/// print(reply.ticket?.number ?? "")
/// await client.close()
/// ```
///
/// 1. Any number of tasks call at once, over one connection; replies come in any order.
/// 2. Every write carries an idempotency key, the same for each of its tries, so a retry never does a thing
///    twice.
/// 3. Errors are acted on as they say themselves: repeated after a pause, on a new connection, or not at all,
///    within the time the call has.
/// 4. A lost connection is made anew when it is needed, with the session token of the first login.
/// 5. Cancelling the task that calls cancels the request on the server.
public final class DeskClient: Sendable {
    private struct State {
        var credential: Credential?
        var authentication: AuthenticateReply?
        var hello = HelloReply()
        var connection: Connection?
        var connecting: Task<Result<Connection, TryFailure>, Never>?
        var reconnectNotBefore: ContinuousClock.Instant?
        var isClosed = false

        /// A session token replaces the credential it was given for: the client keeps no password.
        mutating func accept(_ reply: AuthenticateReply, for credential: Credential) {
            authentication = reply
            guard reply.challenge == nil else { return }
            self.credential = reply.sessionToken.isEmpty ? credential : .token(reply.sessionToken)
        }
    }

    /// The server this client talks to.
    public let address: ServerAddress
    private let options: ClientOptions
    private let state: Mutex<State>

    private init(address: ServerAddress, credential: Credential?, options: ClientOptions) {
        self.address = address
        self.options = options
        state = Mutex(State(credential: credential))
    }

    /// Connects, and logs in when there is a credential.
    ///
    /// Tries once: a server that cannot be reached is an error at once. After this, a lost connection is made
    /// anew as calls need it.
    public static func connect(
        to address: ServerAddress,
        credential: Credential? = nil,
        options: ClientOptions = ClientOptions()
    ) async throws(DeskClientError) -> DeskClient {
        let client = DeskClient(address: address, credential: credential, options: options)
        _ = try await client.retrying(
            repeatClass: .read,
            timeout: options.connectTimeout,
            key: nil,
            isFirstContact: true
        ) { _ throws(TryFailure) in
            try await client.currentConnection()
        }
        return client
    }

    // MARK: Calls

    /// Sends a request and waits for its reply.
    ///
    /// - Parameters:
    ///   - method: One of `Methods`.
    ///   - request: What is asked.
    ///   - timeout: The time for all tries together; the options' `callTimeout` when nil.
    ///   - idempotencyKey: The name of this operation, when it must be the same in a later run of the program;
    ///     writes get one of their own otherwise.
    /// - Returns: The reply.
    /// - Throws: The server's refusal, or why it could not be asked.
    public func call<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ request: Request,
        timeout: Duration? = nil,
        idempotencyKey: IdempotencyKey? = nil
    ) async throws(DeskClientError) -> Reply {
        let description = method.description
        let key = description.repeatClass.isWrite ? idempotencyKey ?? IdempotencyKey() : nil
        return try await retrying(
            repeatClass: description.repeatClass,
            timeout: timeout ?? options.callTimeout,
            key: key,
            isFirstContact: false
        ) { deadline throws(TryFailure) in
            let body = try await self.currentConnection(until: deadline).reply(
                to: request,
                method: description,
                meta: Self.meta(key: key, timeout: timeout, deadline: deadline),
                deadline: deadline
            )
            do {
                return try body.decoded(as: Reply.self)
            } catch {
                throw .protocolViolation("the reply to \(description.name) does not decode")
            }
        }
    }

    /// The server is told the time only when the caller chose it; otherwise it uses the method's own.
    private static func meta(
        key: IdempotencyKey?,
        timeout: Duration?,
        deadline: NIODeadline
    ) -> RequestMeta? {
        guard key != nil || timeout != nil else { return nil }
        var meta = RequestMeta()
        if let key { meta.idempotencyKey = key.bytes }
        if timeout != nil {
            let left = (deadline - .now()).nanoseconds / 1_000_000
            meta.timeoutMs = min(UInt32(clamping: max(1, left)), Limits.maxRequestTimeoutMs)
        }
        return meta
    }

    // MARK: Identity

    /// Who the server takes this client for; nil when nobody is logged in.
    public var identity: Identity? { authentication?.identity }

    /// The server's answer to the last credential.
    public var authentication: AuthenticateReply? { state.withLock { $0.authentication } }

    /// What the server said of itself when the last connection opened.
    public var hello: HelloReply { state.withLock { $0.hello } }

    /// Logs in as somebody, or takes the second step, on the open connection.
    @discardableResult
    public func authenticate(
        _ credential: Credential
    ) async throws(DeskClientError) -> AuthenticateReply {
        let reply = try await call(
            Methods.authenticate,
            AuthenticateRequest(credential: credential)
        )
        state.withLock { state in
            state.accept(reply, for: credential)
        }
        return reply
    }

    /// Ends the session: its token is void from then on. The client stays usable for what needs no login.
    public func logout() async throws(DeskClientError) {
        _ = try await call(Methods.logout, LogoutRequest())
        state.withLock { state in
            state.credential = nil
            state.authentication = nil
        }
    }

    /// Ends the connection. Calls in flight fail, and so do all later ones.
    public func close() async {
        let connection = state.withLock { state in
            state.isClosed = true
            return state.connection.take()
        }
        await connection?.close()
    }

    // MARK: Retrying

    /// Tries until it works, the error says no, or the time is over.
    private func retrying<Value: Sendable>(
        repeatClass: RepeatClass,
        timeout: Duration,
        key: IdempotencyKey?,
        isFirstContact: Bool,
        _ body: (NIODeadline) async throws(TryFailure) -> Value
    ) async throws(DeskClientError) -> Value {
        let deadline = NIODeadline.now() + TimeAmount(clamping: timeout)
        var attempt = 0
        var mayHaveRun = false
        while true {
            let failure: TryFailure
            do {
                return try await body(deadline)
            } catch {
                failure = error
            }
            attempt += 1
            mayHaveRun = mayHaveRun || failure.mayHaveRun
            let decision =
                isFirstContact && failure.isHopeless(attempt: attempt)
                ? .giveUp
                : options.retryPolicy.decision(
                    after: failure,
                    attempt: attempt,
                    repeatClass: repeatClass,
                    remaining: .nanoseconds((deadline - .now()).nanoseconds),
                    random: .random(in: 0...1)
                )
            guard case .again(let pause) = decision else {
                throw failure.asError(key: key, mayHaveRun: mayHaveRun, repeatClass: repeatClass)
            }
            do {
                try await Task.sleep(for: pause)
            } catch {
                throw TryFailure.cancelled.asError(
                    key: key,
                    mayHaveRun: mayHaveRun,
                    repeatClass: repeatClass
                )
            }
        }
    }

    var retryPolicy: RetryPolicy { options.retryPolicy }

    // MARK: Connection

    /// The connection for the next request: the one there is, or a new one that all callers wait for, each as long as
    /// she has time.
    func currentConnection(
        until deadline: NIODeadline? = nil
    ) async throws(TryFailure) -> Connection {
        let way = state.withLock { state -> WayToConnection in
            if state.isClosed { return .closed }
            if let connection = state.connection, connection.isUsable { return .ready(connection) }
            if let connecting = state.connecting { return .wait(connecting) }
            let connecting = Task { await self.connect() }
            state.connecting = connecting
            return .wait(connecting)
        }
        switch way {
        case .ready(let connection): return connection
        case .wait(let connecting):
            return try await ConnectionWait.outcome(of: connecting, until: deadline).get()
        case .closed: throw .closed
        }
    }

    private enum WayToConnection {
        case ready(Connection)
        case wait(Task<Result<Connection, TryFailure>, Never>)
        case closed
    }

    private func connect() async -> Result<Connection, TryFailure> {
        let (credential, notBefore) = state.withLock { ($0.credential, $0.reconnectNotBefore) }
        if let notBefore { try? await Task.sleep(until: notBefore, clock: .continuous) }
        let result: Result<Connection, TryFailure>
        do throws(TryFailure) {
            result = .success(
                try await Connection.open(
                    to: address,
                    hello: helloRequest(credential),
                    options: options,
                    onEvent: { [weak self] in self?.connectionEvent($0) }
                )
            )
        } catch {
            result = .failure(error)
        }
        return await adopt(result, credential: credential)
    }

    /// Makes a new connection the current one, unless the client was closed meanwhile.
    private func adopt(
        _ result: Result<Connection, TryFailure>,
        credential: Credential?
    ) async -> Result<Connection, TryFailure> {
        let isClosed = state.withLock { state in
            state.connecting = nil
            state.reconnectNotBefore = nil
            guard case .success(let connection) = result, !state.isClosed else {
                return state.isClosed
            }
            state.connection = connection
            state.hello = connection.hello
            if let reply = connection.hello.authenticated, let credential {
                state.accept(reply, for: credential)
            }
            return false
        }
        guard isClosed else { return result }
        if case .success(let connection) = result { await connection.close() }
        return .failure(.closed)
    }

    private func helloRequest(_ credential: Credential?) -> HelloRequest {
        let features: FeatureSet = options.isCompressionWanted ? .all : .all.subtracting(.deflate)
        var hello = HelloRequest()
        hello.client = options.clientName
        hello.version = options.clientVersion
        hello.features = features.names
        hello.maxFrame = Limits.maxFrame
        hello.credential = credential
        return hello
    }

    private func connectionEvent(_ event: Connection.Event) {
        switch event {
        case .opened: options.onConnectionChange?(.opened)
        case .helloFailed: break
        case .retired(let milliseconds):
            // Twice the time at most, so that the clients of a server that restarts come back spread out.
            let pause = Duration.milliseconds(Int64(milliseconds)) * Double.random(in: 1...2)
            state.withLock { $0.reconnectNotBefore = .now + pause }
            options.onConnectionChange?(.lost("the server is leaving"))
        case .ended(let reason):
            options.onConnectionChange?(.lost(reason.asError().message))
        }
    }
}

extension TryFailure {
    /// Nobody has got through yet, so nothing says that waiting would help.
    fileprivate func isHopeless(attempt: Int) -> Bool {
        switch self {
        case .unreachable: true
        case .connectionLost: attempt >= 3
        default: false
        }
    }

    /// The failure as the caller of the library sees it, after this try and those before it.
    func asError(
        key: IdempotencyKey? = nil,
        mayHaveRun: Bool = false,
        repeatClass: RepeatClass = .read
    ) -> DeskClientError {
        var error: DeskClientError =
            switch self {
            case .refused(let server): DeskClientError(server)
            case .unreachable(let reason): DeskClientError(code: .unreachable, message: reason)
            case .notExecuted:
                DeskClientError(
                    code: .connectionLost,
                    message: "the server left before it took the request"
                )
            case .connectionLost(let reason):
                DeskClientError(code: .connectionLost, message: reason)
            case .timedOut: DeskClientError(code: .timedOut, message: "no answer in time")
            case .cancelled: DeskClientError(code: .cancelled, message: "cancelled")
            case .protocolViolation(let reason):
                DeskClientError(code: .protocolViolation, message: reason)
            case .tooLarge:
                DeskClientError(
                    code: .tooLarge,
                    message: "the request is longer than the server accepts"
                )
            case .closed: DeskClientError(code: .closed, message: "the client was closed")
            }
        // A refusal for good holds for the earlier tries too: they had the same key. Without one, it may be for what an
        // earlier try has done: an invitation that it spent, a document that it removed.
        let isFinalWord = error.server?.retry == .no && repeatClass != .idempotent
        if mayHaveRun, !isFinalWord { error.outcome = .unknown }
        error.idempotencyKey = key
        return error
    }
}
