import ArgumentParser
import DeskwireServer
import DeskwireStore

/// Turns what went wrong at the start into a message and an exit status.
enum Startup {
    static func exit(for error: any Error) -> ExitCode {
        Console.complain("deskwired: \(error)")
        switch error {
        case let error as StoreError:
            switch error {
            case .inUse: return ExitCode(69)
            case .foreignFile, .corrupt: return ExitCode(65)
            case .cannotOpen, .failed: return ExitCode(74)
            }
        case is CertificateProblem: return ExitCode(78)
        default:
            return ExitCode(69)
        }
    }
}
