package import DeskwireClient
import DeskwireProtocol
package import DeskwireRendering

/// What is told on standard error when a command fails: what happened, what to do next, and the number to quote.
package struct FailureReport: Sendable, Equatable {
    package var status: ExitStatus
    package var lines: [String]

    package init(_ error: ProgramError, program: String) {
        switch error {
        case .usage(let text):
            status = .usage
            lines = [text, "See: \(program) --help"]
        case .notLoggedIn:
            status = .notAllowed
            lines = [Self.loginAdvice(program)]
        case .secondStepMissing(let text):
            status = .notAllowed
            lines = [text]
        case .refused(let text):
            status = .refused
            lines = [text]
        case .file(let text):
            status = .refused
            lines = [text]
        }
    }

    /// With `usedToken` the command came with a token: then a wrong credential is a token that ended.
    package init(
        _ error: DeskClientError,
        program: String,
        server address: ServerAddress,
        usedToken: Bool = false
    ) {
        status = ExitStatus(error)
        if usedToken, error.server?.code == .badCredentials {
            lines = ["The token is not valid, or no longer. \(Self.loginCommand(program))"]
        } else if let server = error.server {
            lines = Self.lines(server, program: program)
        } else if error.code == .unreachable {
            lines = [
                "Cannot reach the server at \(address): \(error.message).",
                "Start it with `deskwired serve`, or name another one with --server or "
                    + "DESKWIRE_SERVER.",
            ]
        } else {
            lines = [Self.sentence(error.message)]
        }
        if error.outcome == .unknown, let key = error.idempotencyKey {
            lines.append(
                "It may have taken effect or not. To repeat it without doing it twice, "
                    + "add: --idempotency-key \(key)"
            )
        }
    }

    /// A failure that nobody thought of is told as it is.
    package init(unexpected error: any Error) {
        status = .serverFault
        lines = ["Something unexpected happened: \(error)"]
    }

    /// The text for standard error.
    package func text(program: String, style: Style) -> String {
        let first = lines.first ?? "failed"
        return style.paint("\(program): ", .bad)
            + ([first] + lines.dropFirst()).map(SafeText.line).joined(separator: "\n")
    }

    private static func loginAdvice(_ program: String) -> String {
        "Not logged in. \(loginCommand(program))"
    }

    private static func loginCommand(_ program: String) -> String {
        "Run: \(program) login --email you@example.com"
    }

    private static func lines(_ error: ServerError, program: String) -> [String] {
        var lines = [
            sentence(error.message.isEmpty ? "Error \(error.code.rawValue)" : error.message)
        ]
        lines += error.fields.map { "  \($0.field): \($0.message)" }
        if let advice = advice(error, program: program) { lines.append(advice) }
        if error.traceID != 0 { lines.append("Trace id: \(error.traceID)") }
        return lines
    }

    private static func advice(_ error: ServerError, program: String) -> String? {
        switch error.code {
        case .unauthenticated, .tokenExpired:
            loginAdvice(program)
        case .versionConflict, .stale:
            "Somebody changed it since. Look at it again, then repeat."
        case .tlsRequired:
            "Use the server's own machine (127.0.0.1), or an encrypted connection."
        case .lockedOut, .rateLimited, .overloaded, .unavailable:
            error.retryAfter > .zero
                ? "Try again in \(seconds(error.retryAfter))." : "Try again later."
        case .secondStepRequired:
            "Run: \(program) second-step enrol"
        case .cursorExpired:
            "List again, then watch without the old cursor."
        default: nil
        }
    }

    private static func seconds(_ duration: Duration) -> String {
        let seconds = max(1, duration.components.seconds)
        return seconds == 1 ? "1 second" : "\(seconds) seconds"
    }

    /// Begins with a capital and ends with a full stop.
    private static func sentence(_ text: String) -> String {
        let start = text.prefix(1).uppercased() + text.dropFirst()
        return [".", "!", "?"].contains(start.suffix(1)) ? start : start + "."
    }
}
