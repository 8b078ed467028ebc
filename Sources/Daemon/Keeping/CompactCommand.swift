import ArgumentParser
import DeskwireDomain
import DeskwireMail
import DeskwireServer
import DeskwireStore
import Foundation
import Logging

/// `deskwired compact`: writes the file of a desk anew, without what was freed.
struct CompactCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compact",
        abstract: "Write the desk's file anew, without anything that was deleted or erased.",
        discussion: """
            A served desk does this by itself after an erasure, as long as its file is smaller than 512 MiB. A larger \
            one keeps everybody waiting meanwhile: stop the server and run this at a quiet time. It needs free disk \
            space of twice the file's size.

            EXAMPLES
              deskwired compact --data /var/lib/deskwire
            """
    )

    @Option(help: "The folder with the desk's data.")
    var data: String

    func run() async throws {
        let path = data + "/" + DeskFile.name
        guard FileManager.default.fileExists(atPath: path) else {
            throw ValidationError("There is no desk in \(data).")
        }
        do {
            let now = Timestamp.now()
            let store = try DeskStore(
                folder: data,
                birth: .new(randomness: .system, now: now)
            )
            let before = Self.bytes(of: path)
            try await compact(store)
            try store.close()
            Console.say(
                """
                \(path): \(Self.bytes(of: path)) bytes, \(before) before. Nothing that was freed is left.
                """
            )
        } catch let problem as StartProblem {
            Console.complain(problem.description)
            throw ExitCode(74)
        } catch let problem as CompactionProblem {
            Console.complain("\(path) was not written anew: \(problem.description).")
            throw ExitCode(74)
        } catch {
            throw Startup.exit(for: error)
        }
    }

    /// With all else that erasures may have left, where some are not finished.
    private func compact(_ store: DeskStore) async throws {
        guard try await !store.read({ try $0.unfinishedErasures() }).isEmpty else {
            return try store.compact()
        }
        let folder = data + "/spool"
        let spool =
            FileManager.default.fileExists(atPath: folder)
            ? try SpoolTransport(folder: folder) : nil
        let wiping = ErasureWiping(
            store: store,
            forgetMails: { await spool?.forget($0) },
            logger: Logger(label: "deskwired"),
            compactionMax: .max
        )
        _ = try await wiping.wipe()
        if let left = try await store.read({ try $0.unfinishedErasures() }).first {
            throw StartProblem(
                "An erasure is not finished: \(left.note). Start the server once, then repeat."
            )
        }
    }

    private static func bytes(of path: String) -> Int64 {
        let facts = try? FileManager.default.attributesOfItem(atPath: path)
        return (facts?[.size] as? NSNumber)?.int64Value ?? 0
    }
}
