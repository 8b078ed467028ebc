import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import Logging

/// Turns whatever a handler throws into what the client is told, and logs what is a fault of ours.
///
/// The log has the error; the client has the trace id that finds it there.
struct FaultLog: Sendable {
    let logger: Logger

    func rejection(for error: any Swift.Error, traceID: UInt64) -> Rejection {
        let rejection = Rejection(error)
        switch rejection {
        case .internalFault, .dataCorrupt, .outcomeUnknown:
            logger.error(
                "A request failed by a fault of the server",
                metadata: [
                    LogKey.traceID: "\(traceID)",
                    LogKey.error: "\(Self.text(of: error))",
                ]
            )
        default: break
        }
        return rejection
    }

    /// Only the storage's errors are printed whole: they hold no text of people.
    private static func text(of error: any Swift.Error) -> String {
        if let error = error as? StoreError { return String(describing: error) }
        return String(reflecting: type(of: error))
    }
}

extension Rejection {
    /// What an error means to the client; everything nobody foresaw is a fault of the server.
    init(_ error: any Swift.Error) {
        switch error {
        case let rejection as Rejection: self = rejection
        case let refusal as Refusal: self = .refused(refusal)
        case let error as StoreError: self.init(error)
        case is FrameTooLong: self = .replyTooLarge(isApplied: false)
        default: self = .internalFault
        }
    }
}

extension Rejection {
    private init(_ error: StoreError) {
        switch error {
        case .corrupt: self = .dataCorrupt
        case .failed, .inUse, .foreignFile, .newerFile, .cannotOpen: self = .internalFault
        }
    }
}
