import ArgumentParser
import DeskwireServer
import DeskwireStore
import Foundation
import NIOCore

/// Turns what went wrong at the start into a sentence that says what to do, and an exit status.
enum Startup {
    static func exit(for error: any Error, options: ServeOptions) -> ExitCode {
        Console.complain("deskwired: \(sentence(for: error, options: options))")
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

    private static func sentence(for error: any Error, options: ServeOptions) -> String {
        guard let number = systemErrorNumber(error) else { return "\(error)" }
        return cannotListen(number, host: options.host, port: options.port)
    }

    /// Why nothing can be listened to there; the same words as of `doctor`.
    static func cannotListen(_ number: Int32, host: String, port: Int) -> String {
        let address = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        switch number {
        case EADDRINUSE:
            return "Another program listens on \(address) already. Stop it, or name another "
                + "address with --listen."
        case EACCES:
            return "This user may not listen on \(address); ports below 1024 are for root. Name "
                + "another one with --listen."
        case EADDRNOTAVAIL:
            return "\(address) is no address of this machine. Name one of its own with --listen."
        default:
            return "Cannot listen on \(address): \(String(cString: strerror(number)))."
        }
    }

    private static func systemErrorNumber(_ error: any Error) -> Int32? {
        (error as? IOError)?.errnoCode
    }
}
