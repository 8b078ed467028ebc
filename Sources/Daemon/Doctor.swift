import ArgumentParser
import DeskwireOptions
import Foundation

/// `deskwired doctor`: tries what a server would use, without serving and without changing anything.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what would keep a server, or its mail, from working.",
        discussion: """
            Takes the options of `serve`, from the same places, and looks at each: the data folder, the address, the \
            way to the mail server with its certificate and login. Then at the desk: the age of the newest backup, the \
            clock, room on the disk, permissions, the write-ahead log, staff without a second step. A warning leaves \
            the status 0. It may run beside the server. What the desk itself needs, such as a care address, says: \
            deskwire admin health

            EXAMPLES
              deskwired doctor --data /var/lib/deskwire
              deskwired doctor --data ./desk --mail smtps://mail.example.com --mail-login ./mail-login
              deskwired doctor --data ./desk --json
            """
    )

    @OptionGroup var flags: ServerFlags

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let options: ServeOptions
        do {
            options = try ServeOptions(from: flags)
        } catch let problem as OptionProblem {
            throw ValidationError(problem.description)
        }
        let findings = await Examination(options: options).findings()
        Console.say(json ? try Self.json(findings) : Self.text(findings))
        guard findings.allSatisfy(\.isGood) else { throw ExitCode(1) }
    }

    private static func text(_ findings: [Examination.Finding]) -> String {
        findings.map { finding in
            let grade = finding.isWarning ? "warn" : finding.isGood ? "ok  " : "FAIL"
            return "\(grade)  \(finding.name): \(finding.message)"
        }.joined(separator: "\n")
    }

    private static func json(_ findings: [Examination.Finding]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let report = Report(healthy: findings.allSatisfy(\.isGood), findings: findings)
        return String(decoding: try encoder.encode(report), as: UTF8.self)
    }

    private struct Report: Encodable {
        let healthy: Bool
        let findings: [Examination.Finding]
    }
}
