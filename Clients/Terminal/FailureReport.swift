package import DeskwireClient
import DeskwireProtocol
package import DeskwireRendering

/// What is told on standard error when a command fails: what happened, what to do next, and the number to quote.
package struct FailureReport: Sendable, Equatable {
    package var status: ExitStatus
    package var lines: [String]

    package init(_ error: ProgramError, program: String, words: FailureWords = .english) {
        switch error {
        case .usage(let text):
            status = .usage
            lines = [text, "\(words.see) \(program) --help"]
        case .notLoggedIn:
            status = .notAllowed
            lines = [words.loginAdvice(program)]
        case .tokenEnded:
            status = .notAllowed
            lines = ["\(words.tokenEnded) \(words.loginCommand(program))"]
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

    package init(
        _ error: DeskClientError,
        program: String,
        server address: ServerAddress,
        fields: FieldNames = FieldNames(help: ""),
        words: FailureWords = .english
    ) {
        status = ExitStatus(error)
        if let server = error.server {
            lines = words.lines(server, program: program, fields: fields)
        } else if error.code == .unreachable {
            lines = [
                "\(words.cannotReach) \(address): \(error.message).", words.startServer,
            ]
        } else {
            lines = [FailureWords.sentence(error.message)]
        }
        if error.outcome == .unknown, let key = error.idempotencyKey {
            let advice =
                fields.haveOption("--idempotency-key")
                ? "\(words.toRepeat) --idempotency-key \(key)" : words.lookFirst
            lines.append("\(words.mayHaveHappened) \(advice)")
        }
    }

    /// A failure that nobody thought of is told as it is.
    package init(unexpected error: any Error, words: FailureWords = .english) {
        status = .serverFault
        lines = ["\(words.unexpected) \(error)"]
    }

    /// The text for standard error.
    package func text(program: String, style: Style) -> String {
        let first = lines.first ?? "failed"
        return style.paint("\(program): ", .bad)
            + ([first] + lines.dropFirst()).map(SafeText.line).joined(separator: "\n")
    }
}

extension FailureWords {
    fileprivate func loginAdvice(_ program: String) -> String {
        "\(notLoggedIn) \(loginCommand(program))"
    }

    fileprivate func loginCommand(_ program: String) -> String {
        "\(run) \(program) login --email you@example.com"
    }

    /// What happened, each field by the name of its option, what to do, and the number to quote.
    fileprivate func lines(
        _ error: ServerError,
        program: String,
        fields: FieldNames
    ) -> [String] {
        let said = Self.sentence(
            error.message.isEmpty ? "Error \(error.code.rawValue)" : error.message
        )
        var lines = [said]
        if let own = refusals[error.code] {
            lines = [own]
            if !Self.saidByTheCode.contains(error.code) { lines.append("\(serverSays) \(said)") }
        }
        lines += error.fields.map { "  \(fields.name(of: $0.field)): \($0.message)" }
        if let advice = advice(error, program: program) { lines.append(advice) }
        if error.traceID != 0 { lines.append("\(traceID) \(error.traceID)") }
        return lines
    }

    private func advice(_ error: ServerError, program: String) -> String? {
        switch error.code {
        case .unauthenticated, .tokenExpired: loginAdvice(program)
        case .versionConflict, .stale: changedSince
        case .tlsRequired: needsTLS
        case .lockedOut, .rateLimited, .overloaded, .unavailable:
            error.retryAfter > .zero
                ? tryAgain(after: max(1, error.retryAfter.components.seconds)) : tryAgainLater
        case .secondStepRequired: "\(run) \(program) second-step enrol"
        case .cursorExpired: listAgain
        default: nil
        }
    }

    /// Begins with a capital and ends with a full stop.
    fileprivate static func sentence(_ text: String) -> String {
        let start = text.prefix(1).uppercased() + text.dropFirst()
        return [".", "!", "?"].contains(start.suffix(1)) ? start : start + "."
    }
}
