/// Where an answer goes, and what its frame says: a connection of a loop, and a request of the connection.
struct ReplyAddress: Sendable, Hashable {
    /// Counts the connections of a loop; never used twice.
    let connection: UInt64
    let requestID: UInt32
    let opcode: UInt16
    /// The reply carries a secret: never compressed.
    let isSensitive: Bool
    let traceID: UInt64
}

/// A request's answer on its way home.
struct Completion: Sendable {
    let address: ReplyAddress
    let answer: Answer
}

/// What ends a request.
enum Answer: Sendable, Equatable {
    case reply(EncodedReply)
    case rejected(Rejection)
}

/// The bytes of a reply message.
struct EncodedReply: Sendable, Equatable {
    let bytes: [UInt8]
    let origin: Origin

    enum Origin: Sendable {
        case read
        /// On disk.
        case write
        /// On disk since an earlier try, whose reply this is.
        case earlierWrite
    }

    init(_ bytes: [UInt8], of origin: Origin) {
        self.bytes = bytes
        self.origin = origin
    }
}
