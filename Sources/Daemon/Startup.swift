import ArgumentParser
import DeskwireMail
import DeskwireServer
import DeskwireStore

/// Turns what went wrong at the start into a sentence that says what to do, and an exit status.
enum Startup {
    static func exit(for error: any Error, options: ServeOptions? = nil) -> ExitCode {
        let problem = options.flatMap { ListenProblem(error, host: $0.host, port: $0.port) }
        Console.complain("deskwired: \(problem?.description ?? "\(error)")")
        switch error {
        case let error as StoreError:
            switch error {
            case .inUse: return ExitCode(69)
            case .foreignFile, .newerFile, .corrupt: return ExitCode(65)
            case .cannotOpen, .failed: return ExitCode(74)
            }
        case is PrivateFileError, is OutputError: return ExitCode(74)
        case is CertificateProblem: return ExitCode(78)
        default:
            return ExitCode(69)
        }
    }
}
