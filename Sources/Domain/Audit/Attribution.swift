/// Who did a thing, through what, and when.
package struct Attribution: Sendable, Equatable {
    package let actor: Actor
    package let source: ChangeSource
    package let at: Timestamp

    package init(actor: Actor, source: ChangeSource, at: Timestamp) {
        self.actor = actor
        self.source = source
        self.at = at
    }
}

/// Through what a change came; the raw values are stored and equal the wire's.
package enum ChangeSource: Int64, Sendable, CaseIterable {
    case customer = 1
    case agent = 2
    case service = 3
    case email = 4
    case imported = 5
    case system = 6
    case openLink = 7
    /// Without a credential, e.g. with the token of an invitation.
    case anyone = 8

    package init(_ caller: Principal?) {
        guard let caller else {
            self = .anyone
            return
        }
        self =
            switch caller.role {
            case .customer: caller.link == nil ? .customer : .openLink
            case .staff, .administrator: .agent
            case .service: .service
            }
    }
}

/// What every change of one write is recorded with.
package struct Acting: Sendable, Equatable {
    package var actor: Actor
    package let source: ChangeSource
    package let at: Timestamp
    /// The method, or the name of what the desk does by itself.
    package let operation: String
    /// The idempotency key in hexadecimal; empty where there was none.
    package let requestID: String
    /// 0: no request.
    package let traceID: UInt64

    package init(
        actor: Actor,
        source: ChangeSource,
        at: Timestamp,
        operation: String,
        requestID: String = "",
        traceID: UInt64 = 0
    ) {
        self.actor = actor
        self.source = source
        self.at = at
        self.operation = operation
        self.requestID = requestID
        self.traceID = traceID
    }

    /// The desk by itself.
    package static func system(_ operation: String, at now: Timestamp) -> Acting {
        Acting(actor: .system, source: .system, at: now, operation: operation)
    }
}
