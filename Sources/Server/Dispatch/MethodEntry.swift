package import DeskwireProtocol
import DeskwireStore
import DeskwireWire
import NIOCore

/// One method, erased: the same few closures whatever its messages are.
///
/// A class, so that a request that looks it up copies one reference.
final class MethodEntry: Sendable {
    let description: MethodDescription
    // Of the description, which has eight references to count for whoever is handed it.
    let isSensitive: Bool
    let deadlineMs: UInt32
    let refusesUnknownFields: Bool
    let access: AccessRequirement
    /// The standings in which the connection lets requests for it through; `access` then looks at who asks.
    let openTo: CallerStanding
    /// Only where nobody can read along.
    let isPrivateOnly: Bool
    /// How many requests it counts as.
    let cost: Int
    let work: Work
    let audit: MethodAudit
    /// Whoever calls it uses her session (SEC-061). To listen, and to see whether the server is there, is no use.
    let isUse: Bool

    /// Little room on the disk ends writes, but not those that people log in by (SEC-029).
    func isRefusedOnLowDisk(_ work: PreparedWork) -> Bool {
        switch work {
        case .write, .offloaded: description.group != "Access"
        case .read, .longRead, .subscription, .session: false
        }
    }

    enum Work: Sendable {
        /// Answered on the spot, into the connection's output.
        case immediate(ImmediateAnswer)
        /// Decoded on the spot, done elsewhere.
        case prepared(Preparation)
    }

    typealias ImmediateAnswer =
        @Sendable (ByteBuffer, Call, ReplyAddress, inout FrameOutput) throws -> Void
    typealias Preparation = @Sendable (ByteBuffer, Call) throws(Rejection) -> PreparedWork

    init(description: MethodDescription, work: Work) {
        self.description = description
        isSensitive = description.isSensitive
        deadlineMs = description.deadlineMs
        refusesUnknownFields = description.refusesUnknownFields
        access = AccessRequirement(description)
        openTo = description.callers
        cost = RequestCost.of(description)
        audit = MethodAudit(description)
        isPrivateOnly = PrivateMethods.opcodes.contains(description.opcode)
        self.work = work
        isUse =
            switch work {
            case .immediate: false
            case .prepared: description.opcode != Methods.subscribe.description.opcode
            }
    }
}

/// A request that is decoded and allowed, and where it is to be carried out.
enum PreparedWork: Sendable {
    /// On a reader: gives the encoded reply.
    case read(@Sendable (Snapshot) throws -> [UInt8])
    /// The same, and the audit log hears of it.
    case longRead(@Sendable (Snapshot) throws -> [UInt8])
    /// On the writer.
    case write(WriteStep)
    /// In a pool first; what it returns is then done on the writer.
    case offloaded(OffloadPool, @Sendable () throws -> WriteStep)
    /// By the events hub.
    case subscription(SubscribeRequest)
    /// By the connection.
    case session(SessionRequest)
}

/// Who does slow work, apart from each other, so that no file keeps a login waiting.
package enum OffloadPool: Sendable {
    case passwords
    case files
}

typealias WriteStep = @Sendable (Transaction) throws -> EncodedReply

/// A request that changes the connection itself.
package enum SessionRequest: Sendable, Equatable {
    case hello(HelloRequest)
    case authenticate(AuthenticateRequest)
    case logout
}

extension MethodDescription {
    /// The attempt that the idempotency record counts; nil for methods that need no key.
    func attempt(
        of request: some WireMessage,
        call: Call
    ) throws(Rejection) -> KeyedReplies.Attempt? {
        guard repeatClass == .keyed else { return nil }
        return try KeyedReplies.Attempt(of: request, method: self, call: call)
    }
}
