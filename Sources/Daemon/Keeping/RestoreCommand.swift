import ArgumentParser
import DeskwireServer
import DeskwireStore
import Foundation

/// `deskwired restore`: makes a data folder out of a backup.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Make a data folder out of a backup; overwrites nothing.",
        discussion: """
            Checks the backup as `verify` does before anything gets its name. Where a desk lies in the folder already, \
            it says which and stops. Put secret.key into the folder before the first start: without it, second steps \
            by app and the links of mails that wait are lost.

            EXAMPLES
              deskwired restore --from /backup/desk-2026-11-29.sqlite --data /var/lib/deskwire
              deskwired restore --from /backup/desk.sealed --data DIR --key-file /root/deskwire-backup.key
            """
    )

    @Option(name: .customLong("from"), help: "The backup; its manifest lies beside it.")
    var source: String

    @Option(help: "The folder for the desk's data; made if it is missing.")
    var data: String

    @OptionGroup var encryption: BackupKeyOption

    func run() throws {
        let line = ProgressLine()
        let report: Restore.Report
        do {
            try DataFolder.prepare(data)
            report = try Restore.run(
                from: source,
                folder: data,
                eventEpoch: Randomness.system.bytes(8).reduce(0) { $0 << 8 | UInt64($1) },
                at: .now(),
                key: encryption.key(),
                progress: line.step
            )
        } catch {
            line.end()
            throw Startup.exit(for: error)
        }
        line.end()
        let made = Date(timeIntervalSince1970: Double(report.manifest.createdAt) / 1_000)
        Console.say(
            """
            Restored the desk of \(made.formatted(.iso8601)) into \(data): \
            \(report.manifest.counts["ticket"] ?? 0) tickets, \
            \(report.manifest.counts["message"] ?? 0) messages, \(report.manifest.lastEvent) events.
            """
        )
        if report.waitingMails > 0 {
            Console.say(
                "\(report.waitingMails) mails had not gone out when the backup was made; they go out at the next "
                    + "start, some of them perhaps for the second time."
            )
        }
        if !FileManager.default.fileExists(atPath: data + "/secret.key") {
            Console.say("Put secret.key into \(data) before the first start.")
        }
    }
}
