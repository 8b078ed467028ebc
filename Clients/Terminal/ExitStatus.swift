package import DeskwireClient
package import DeskwireProtocol

/// What a program says to the shell at its end. The numbers are stable; `--help` lists them.
package enum ExitStatus: Int32, Sendable, CaseIterable {
    case done = 0
    case refused = 1
    case usage = 2
    case notAllowed = 3
    case tryAgain = 4
    case serverFault = 5

    package var meaning: String {
        switch self {
        case .done: "done"
        case .refused: "refused by the rules"
        case .usage: "wrong usage"
        case .notAllowed: "not logged in, or not allowed"
        case .tryAgain: "server unreachable or busy: try again"
        case .serverFault: "a fault of the server"
        }
    }

    /// The lines for `--help`.
    package static let help: String =
        "EXIT STATUS:\n"
        + allCases.map { "  \($0.rawValue)  \($0.meaning)" }.joined(separator: "\n")

    package init(_ error: DeskClientError) {
        if let server = error.server {
            self.init(code: server.code, retry: server.retry)
            return
        }
        switch error.code {
        case .unreachable, .timedOut, .connectionLost, .cancelled, .closed: self = .tryAgain
        case .tooLarge: self = .refused
        default: self = .serverFault
        }
    }

    /// The thousands digit of a code is its class; a class that is not known is told by the retry advice.
    package init(code: ErrorCode, retry: Retry) {
        let mayComeBack = retry == .sameRequest || retry == .afterReconnect
        switch code.rawValue / 1000 {
        case 2, 4: self = .refused
        case 3: self = .notAllowed
        case 5, 6: self = .tryAgain
        case 7: self = .serverFault
        default: self = mayComeBack ? .tryAgain : .serverFault
        }
    }
}
