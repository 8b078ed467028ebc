import DeskwireDomain
import DeskwireProtocol

/// The named limits, as metrics and the audit log call them (SEC-004, SEC-020 to SEC-030, SEC-041 to SEC-046).
enum LimitName: String, Sendable, CaseIterable {
    case connections
    case handshakes
    case buffers
    case credentialTime = "credential_time"
    case frameTime = "frame_time"
    case frameBytes = "frame_bytes"
    case controlFrames = "control_frames"
    case slowReader = "slow_reader"
    case slowSubscriber = "slow_subscriber"
    case inFlight = "in_flight"
    case queue
    case disk
    case rate
    case quota
    case lockedOut = "locked_out"
    case overloaded
}

extension ConnectionFault {
    /// The limit that a connection ended at.
    var limit: LimitName? {
        switch self {
        case .handshakeTimeout: .credentialTime
        case .frameTimeout: .frameTime
        case .frameTooLarge: .frameBytes
        case .tooManyControlFrames: .controlFrames
        case .outputStalled: .slowReader
        default: nil
        }
    }
}

extension Rejection {
    var limit: LimitName? {
        switch self {
        case .refused(let refusal): refusal.limit
        case .overloaded: .queue
        case .accountInFlight: .inFlight
        case .storageFull: .disk
        case .slowConsumer: .slowSubscriber
        default: nil
        }
    }

    /// How a request ended, for its counter.
    var requestOutcome: RequestOutcome {
        if limit != nil { return .limited }
        switch self {
        case .internalFault, .dataCorrupt, .outcomeUnknown: return .failed
        default: return .refused
        }
    }
}

extension Refusal {
    var limit: LimitName? {
        switch self {
        case .lockedOut: .lockedOut
        case .rateLimited: .rate
        case .quotaExceeded: .quota
        case .overloaded: .overloaded
        default: nil
        }
    }
}

enum RequestOutcome: Int, Sendable, CaseIterable {
    case answered
    case refused
    case limited
    case failed
}
