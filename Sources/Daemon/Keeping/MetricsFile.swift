import DeskwireServer
import DeskwireStore
import Foundation
import Logging
import ServiceLifecycle

/// Writes the page of metrics into a file every 15 seconds, for the textfile collector of node_exporter: whole under
/// another name first, so that nobody reads half of it. Everybody may read it; it names nobody.
struct MetricsFile: Service, CustomStringConvertible {
    var description: String { "metrics file" }

    private static let period: Duration = .seconds(15)

    private let path: String
    private let registry: MetricsRegistry
    private let store: DeskStore
    private let logger: Logger

    init(path: String, registry: MetricsRegistry, store: DeskStore, logger: Logger) {
        self.path = path
        self.registry = registry
        self.store = store
        self.logger = logger
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var isTold = false
            while !Task.isCancelled {
                do {
                    try await write()
                    isTold = false
                } catch {
                    if !isTold { logger.error("The metrics cannot be written to a file: \(error)") }
                    isTold = true
                }
                try? await Task.sleep(for: Self.period)
            }
        }
    }

    func write() async throws {
        let registry = registry
        let page = try await store.read { try registry.page($0) }
        let unfinished = path + ".partial"
        let manager = FileManager.default
        guard
            manager.createFile(
                atPath: unfinished,
                contents: Data(page.utf8),
                attributes: [.posixPermissions: 0o644]
            )
        else { throw MetricsFileProblem(path: unfinished) }
        try manager.setAttributes([.posixPermissions: 0o644], ofItemAtPath: unfinished)
        guard rename(unfinished, path) == 0 else { throw MetricsFileProblem(path: path) }
    }
}

/// The folder does not let a file be made in it.
struct MetricsFileProblem: Swift.Error, CustomStringConvertible {
    let path: String

    var description: String { "\(path) cannot be made; name another file with --metrics-file" }
}
