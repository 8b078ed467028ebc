import ArgumentParser
import DeskwireStore
import Foundation

/// `deskwired verify`: looks whether a backup, or a desk where it lies, still is what was written.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check a backup, or the desk in a data folder, down to its last row.",
        discussion: """
            Checks the structure of the file, the references between rows, the kept counters against a recount, each \
            message and mail against its checksum, each file against its hash, and a backup against its manifest. \
            It changes nothing, and may run beside the server.

            EXAMPLES
              deskwired verify /backup/desk-2026-11-29.sqlite
              deskwired verify --data /var/lib/deskwire

            EXIT STATUS
              0   all is well
              65  something is damaged; each line says what
            """
    )

    @Argument(help: "A backup; its manifest lies beside it.")
    var file: String?

    @Option(help: "A folder with a desk's data, in place of a backup.")
    var data: String?

    @OptionGroup var encryption: BackupKeyOption

    func validate() throws {
        guard (file == nil) != (data == nil) else {
            throw ValidationError("Name a backup, or a folder with --data DIR.")
        }
    }

    func run() throws {
        let line = ProgressLine()
        let verification: Verification
        do {
            if let file {
                verification = try Restore.verify(
                    file,
                    against: try BackupManifest(of: file),
                    key: try encryption.key(),
                    progress: line.step
                )
            } else {
                verification = try Verification(
                    of: DeskFile(path: (data ?? ".") + "/" + DeskFile.name),
                    progress: line.step
                )
            }
        } catch {
            line.end()
            throw Startup.exit(for: error)
        }
        line.end()
        guard verification.isSound else {
            for finding in verification.findings { Console.complain(finding) }
            Console.complain(
                "\(file ?? data ?? "") is damaged. Restore the last backup that passes deskwired verify: "
                    + "deskwired restore --from FILE --data DIR"
            )
            throw ExitCode(65)
        }
        Console.say(
            """
            \(file ?? data ?? ""): sound. Schema \(verification.schema), \
            \(verification.counts["ticket"] ?? 0) tickets, \(verification.rows) messages and mails with the right \
            checksum, \(verification.lastEvent) events.
            """
        )
    }
}
