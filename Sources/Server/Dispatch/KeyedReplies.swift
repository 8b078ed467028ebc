import Crypto
import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import DeskwireWire

/// Encrypts what is kept of replies that carry a secret. The key stands outside the database.
package struct ReplySealing: Sendable {
    let seal: @Sendable ([UInt8]) throws -> [UInt8]
    let open: @Sendable ([UInt8]) throws -> [UInt8]

    package init(
        seal: @escaping @Sendable ([UInt8]) throws -> [UInt8],
        open: @escaping @Sendable ([UInt8]) throws -> [UInt8]
    ) {
        self.seal = seal
        self.open = open
    }
}

/// What makes a KEYED request safe to repeat: the reply of its first run, kept in the transaction of the effect.
///
/// Duties:
/// 1. A key seen before with the same request answers with the kept reply and does nothing.
/// 2. A key seen before with another request or method is refused.
/// 3. A first run keeps its reply; a refusal keeps nothing.
struct KeyedReplies: Sendable {
    let sealing: ReplySealing

    /// One try of one operation.
    struct Attempt: Sendable {
        let account: AccountID
        let key: [UInt8]
        let opcode: UInt16
        /// SHA-256 of the server's own encoding of the request, so that the client's way to encode it matters not.
        let requestHash: [UInt8]
        let isSensitive: Bool

        init(
            of request: some WireMessage,
            method: MethodDescription,
            call: Call
        ) throws(Rejection) {
            guard let caller = call.caller else { throw .refused(.unauthenticated) }
            guard let key = call.idempotencyKey, key.count == Self.keyBytes else {
                throw .keyRequired
            }
            account = caller.account
            self.key = key
            opcode = method.opcode
            requestHash = [UInt8](SHA256.hash(data: request.encoded()))
            isSensitive = method.isSensitive
        }

        static let keyBytes = 16
    }

    /// Runs the handler unless this operation was done before; without an attempt, simply runs it.
    func run(
        _ attempt: Attempt?,
        call: Call,
        in transaction: Transaction,
        handler: () throws -> [UInt8]
    ) throws -> EncodedReply {
        guard let attempt else {
            return EncodedReply(try handler(), of: .write)
        }
        if let kept = try transaction.snapshot.storedReply(
            account: attempt.account,
            key: attempt.key
        ) {
            guard !kept.isErased else {
                throw Rejection.refused(
                    .deleted("This was done; what it answered was erased since.")
                )
            }
            guard kept.opcode == attempt.opcode, kept.requestHash == attempt.requestHash else {
                throw Rejection.idempotencyMismatch
            }
            let reply = attempt.isSensitive ? try sealing.open(kept.reply) : kept.reply
            return EncodedReply(reply, of: .earlierWrite)
        }
        let reply = try handler()
        try transaction.keepReply(
            StoredReply(
                opcode: attempt.opcode,
                requestHash: attempt.requestHash,
                reply: attempt.isSensitive ? try sealing.seal(reply) : reply
            ),
            account: attempt.account,
            key: attempt.key,
            now: call.now
        )
        return EncodedReply(reply, of: .write)
    }
}
