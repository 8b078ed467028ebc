import ArgumentParser
import DeskwireClient
import DeskwireDomain
import DeskwireOptions
import DeskwireProtocol
import DeskwireServer
import DeskwireStore
import Foundation

/// `deskwired backup`: copies a desk into one file, through the server where one runs.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the desk into one file, while it is served or at rest.",
        discussion: """
            The copy is complete and consistent: everything that was acknowledged before it began is in it. It has its \
            name only when it is whole and on the disk. A manifest with its hash and its numbers lies beside it, as \
            FILE.manifest.json; keep both. The key file (secret.key) is never in it: keep a copy of that elsewhere.

            With --key-file it is encrypted, and nobody reads it without that file. Meanwhile a copy that is not lies \
            in the data folder, which needs room for it.

            EXAMPLES
              deskwired backup --data /var/lib/deskwire --to /backup/desk-$(date +%F).sqlite
              deskwired verify /backup/desk-2026-11-29.sqlite
              deskwired backup --data /var/lib/deskwire --to /backup/desk.sealed --key-file /root/deskwire-backup.key
            """
    )

    @Option(help: "The folder with the desk's data.")
    var data: String

    @Option(name: .customLong("to"), help: "The file to make; it must not exist.")
    var target: String

    @OptionGroup var encryption: BackupKeyOption

    func run() async throws {
        umask(0o077)
        let path = URL(fileURLWithPath: target).standardizedFileURL.path
        let line = ProgressLine()
        let manifest: BackupManifest
        do {
            manifest = try await make(path, line: line)
        } catch {
            line.end()
            throw Startup.exit(for: error)
        }
        line.end()
        Console.say(
            """
            \(path): \(manifest.bytes) bytes, schema \(manifest.schema), \
            \(manifest.counts["ticket"] ?? 0) tickets, \(manifest.counts["message"] ?? 0) messages, \
            \(manifest.counts["mail"] ?? 0) mails, \(manifest.lastEvent) events.
            SHA-256 \(manifest.sha256)
            Keep \(BackupManifest.path(of: path)) with it, and a copy of secret.key elsewhere.
            """
        )
    }

    /// As it is, or in the data folder first and then encrypted.
    private func make(_ path: String, line: ProgressLine) async throws -> BackupManifest {
        guard let key = try encryption.key() else { return try await copy(to: path, line: line) }
        guard !FileManager.default.fileExists(atPath: path) else {
            throw StoreError.cannotOpen(
                path: path,
                reason: "it exists already; name a file that does not"
            )
        }
        let open = URL(fileURLWithPath: data + "/backup.unsealed").standardizedFileURL.path
        // What a backup left that was cut off.
        Backup.removeOpenCopy(open)
        do {
            let manifest = try await copy(to: open, line: line)
            line.step("encrypt")
            return try Backup.seal(open, manifest, to: path, with: key)
        } catch {
            Backup.removeOpenCopy(open)
            throw error
        }
    }

    private func copy(to path: String, line: ProgressLine) async throws -> BackupManifest {
        do throws(StoreError) {
            return try Backup.write(
                folder: data,
                to: path,
                program: Release.version,
                at: Timestamp.now()
            ) { line.show($0.pagesDone, of: $0.pagesTotal) }
        } catch StoreError.inUse {
            return try await throughServer(to: path, line: line)
        }
    }

    private func throughServer(to path: String, line: ProgressLine) async throws -> BackupManifest {
        try await ControlSocket.with(folder: data) { server in
            _ = try await server.call(Methods.startBackup, StartBackupRequest(path: path))
            while true {
                // A server that runs answers at once; one that died in the middle is not waited for.
                let reply = try await server.call(
                    Methods.getBackup,
                    GetBackupRequest(),
                    timeout: .seconds(5)
                )
                guard reply.path == path else {
                    throw OptionProblem("Another backup was begun meanwhile; try again.")
                }
                switch reply.state {
                case .complete:
                    return try JSONDecoder().decode(
                        BackupManifest.self,
                        from: Data(reply.manifest.utf8)
                    )
                case .running:
                    line.show(
                        Int64(clamping: reply.pagesDone),
                        of: Int64(clamping: reply.pagesTotal)
                    )
                    try await Task.sleep(for: .milliseconds(100))
                default: throw OptionProblem("The backup was not made: \(reply.error)")
                }
            }
        }
    }
}
