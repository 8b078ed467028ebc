package import DeskwireDomain
import DeskwireProtocol
package import NIOCore

/// What a handler knows of a request besides its message.
package struct Call: Sendable {
    let origin: CallOrigin
    /// The wall-clock time of the request. Handlers take time from here and from nowhere else.
    package let now: Timestamp
    /// When work that was not started is dropped.
    package let deadline: NIODeadline
    /// The number that a person quotes from an error; the log has it too.
    package let traceID: UInt64
    /// The client's 16 bytes for this operation; present in every KEYED call.
    package let idempotencyKey: [UInt8]?

    /// Who asks; nil where no credential was given. The gate has checked role and scope.
    package var caller: Principal? { origin.caller }
    package var peer: Peer { origin.peer }
    /// The number of the connection, counted since the start of the server; 0: none.
    package var connection: UInt64 { origin.connection }

    init(
        from origin: CallOrigin,
        now: Timestamp,
        deadline: NIODeadline,
        traceID: UInt64,
        idempotencyKey: [UInt8]?
    ) {
        self.origin = origin
        self.now = now
        self.deadline = deadline
        self.traceID = traceID
        self.idempotencyKey = idempotencyKey
    }

    package init(
        caller: Principal?,
        peer: Peer,
        now: Timestamp,
        deadline: NIODeadline,
        traceID: UInt64,
        idempotencyKey: [UInt8]? = nil,
        connection: UInt64 = 0
    ) {
        self.init(
            from: CallOrigin(caller: caller, peer: peer, connection: connection),
            now: now,
            deadline: deadline,
            traceID: traceID,
            idempotencyKey: idempotencyKey
        )
    }

    /// The caller of a method that nobody may call without a credential.
    package func principal() throws(Refusal) -> Principal {
        guard let caller else { throw .unauthenticated }
        return caller
    }
}

/// Who asks, and on which connection. Made anew only when one of them changes, and shared by the requests until then: a
/// principal has many parts, whose references would be counted for each request.
final class CallOrigin: Sendable {
    let caller: Principal?
    let peer: Peer
    let connection: UInt64

    init(caller: Principal?, peer: Peer, connection: UInt64) {
        self.caller = caller
        self.peer = peer
        self.connection = connection
    }
}

/// Where a connection comes from.
package struct Peer: Sendable, Equatable {
    /// The address without its port: what throttles count by. The audit log has it, the log never.
    package let address: String
    /// Loopback or a Unix socket.
    package let isLocal: Bool
    /// The connection speaks TLS.
    package var isEncrypted = false
    /// Came in by the control socket, which only the operator may open.
    package let isOperator: Bool

    package init(
        address: String,
        isLocal: Bool,
        isEncrypted: Bool = false,
        isOperator: Bool = false
    ) {
        self.address = address
        self.isLocal = isLocal
        self.isEncrypted = isEncrypted
        self.isOperator = isOperator
    }

    /// Nobody on the way can read along: passwords may travel (SEC-002).
    package var isPrivate: Bool { isLocal || isEncrypted }
}

extension Acting {
    /// What the changes of a request are recorded with.
    init(_ call: Call, method: MethodDescription) {
        self.init(
            actor: call.caller?.actor ?? .system,
            source: ChangeSource(call.caller),
            at: call.now,
            operation: method.name,
            requestID: (call.idempotencyKey ?? []).reduce(into: "") { text, byte in
                text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
            },
            traceID: call.traceID
        )
    }
}
