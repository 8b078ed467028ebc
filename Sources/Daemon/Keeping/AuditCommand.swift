import ArgumentParser
import DeskwireDomain
import DeskwireStore
import Foundation

/// `deskwired audit`: checks and takes out the audit log, for whoever may read the data folder.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Check the audit log, or take it out.",
        discussion: """
            Who came in, who was kept out, and who changed what people may do and how the desk works. Rows are only \
            ever added, each with a hash over the row before; the oldest leave after the days that the setting \
            audit_retention_days says. Administrators read it by: deskwire admin audit

            EXAMPLES
              deskwired audit verify --data /var/lib/deskwire
              deskwired audit export --data /var/lib/deskwire --from 2026-11-01 --json > november.ndjson
            """,
        subcommands: [AuditVerifyCommand.self, AuditExportCommand.self]
    )
}

/// Where an audit log lies; it may be served meanwhile.
struct AuditPlace: ParsableArguments {
    @Argument(help: "A backup, or another desk's file.")
    var file: String?

    @Option(help: "A folder with a desk's data, in place of a file.")
    var data: String?

    func validate() throws {
        guard (file == nil) != (data == nil) else {
            throw ValidationError("Name a folder with --data DIR, or a backup.")
        }
    }

    var path: String { file ?? (data ?? ".") + "/" + DeskFile.name }
}

/// `deskwired audit verify`.
struct AuditVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Say whether rows of the audit log were removed, changed or moved, and which.",
        discussion: """
            Prints the head of the log, the number and hash of its newest row. Keep it where nobody can change it, and \
            give it the next time: then even somebody who wrote the whole log anew is found. A backup's manifest has \
            the head of its time as "audit". Changes nothing, and may run beside the server.

            EXAMPLES
              deskwired audit verify --data /var/lib/deskwire
              deskwired audit verify --data /var/lib/deskwire --head 812:5b9c…
              deskwired audit verify /backup/desk-2026-11-29.sqlite

            EXIT STATUS
              0   all is well
              65  something is not what was written; each line says what
            """
    )

    @OptionGroup var place: AuditPlace

    @Option(
        help: .init(
            "A head that was printed before; may be given several times.",
            valueName: "number:hash"
        )
    )
    var head: [String] = []

    func validate() throws {
        if let wrong = head.first(where: { AuditChain.Head($0) == nil }) {
            throw ValidationError("\(wrong) is no head; copy it as it was printed.")
        }
    }

    func run() throws {
        let chain: AuditChain
        do {
            chain = try AuditChain(
                of: DeskFile(path: place.path),
                earlier: head.compactMap { AuditChain.Head($0) }
            )
        } catch {
            throw Startup.exit(for: error)
        }
        guard chain.isSound else {
            for finding in chain.findings { Console.complain(finding) }
            Console.complain(
                "The audit log in \(place.path) is not what was written. Keep the file as it is, and compare it with "
                    + "a backup: deskwired audit export FILE"
            )
            throw ExitCode(65)
        }
        let rows =
            chain.rows == 0
            ? "no rows" : "rows \(chain.first) to \(chain.head.number), \(chain.rows) in all"
        Console.say("\(place.path): the audit log is sound, \(rows).\nHead \(chain.head)")
    }
}

/// `deskwired audit export`.
struct AuditExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the audit log as lines, oldest row first.",
        discussion: """
            Tab-separated, with a line of names before; with --json one object a line. It may run beside the server.

            EXAMPLES
              deskwired audit export --data /var/lib/deskwire
              deskwired audit export --data /var/lib/deskwire --from 2026-11-01 --to 2026-11-30 --json
            """
    )

    @OptionGroup var place: AuditPlace

    @Option(help: .init("The first day, in UTC.", valueName: "YYYY-MM-DD"))
    var from: String?

    @Option(help: .init("The last day, in UTC.", valueName: "YYYY-MM-DD"))
    var to: String?

    @Flag(help: "Print JSON, one object a line.")
    var json = false

    func validate() throws {
        for day in [from, to].compactMap(\.self) where Self.day(day) == nil {
            throw ValidationError("\(day) is no day; write it as 2026-11-30.")
        }
    }

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            if !json { try Console.put(AuditLine.names.joined(separator: "\t")) }
            try AuditExport.read(
                from: DeskFile(path: place.path),
                since: from.flatMap(Self.day),
                until: to.flatMap(Self.day)?.adding(days: 1)
            ) { row in
                let line = AuditLine(row)
                try Console.put(
                    json
                        ? String(decoding: try encoder.encode(line), as: UTF8.self)
                        : line.cells.joined(separator: "\t")
                )
            }
        } catch {
            throw Startup.exit(for: error)
        }
    }

    private static func day(_ text: String) -> Timestamp? {
        guard let date = try? Date(text + "T00:00:00Z", strategy: .iso8601) else { return nil }
        return Timestamp(rawValue: Int64(date.timeIntervalSince1970) * 1_000)
    }
}

/// A row as it is taken out: every field, under the names of the file. All its texts are the server's own words and
/// addresses of machines, so none needs escaping.
private struct AuditLine: Encodable {
    let number: Int64
    let at: String
    let actorKind: String
    let actorID: Int64
    let peer: String
    let connection: UInt64
    let action: String
    let objectKind: String
    let objectID: Int64
    let outcome: String
    let detail: String
    let times: Int64
    let traceID: String
    let hash: String

    enum CodingKeys: String, CodingKey, CaseIterable {
        case number, at
        case actorKind = "actor_kind"
        case actorID = "actor_id"
        case peer, connection, action
        case objectKind = "object_kind"
        case objectID = "object_id"
        case outcome, detail, times
        case traceID = "trace_id"
        case hash
    }

    static var names: [String] { CodingKeys.allCases.map(\.rawValue) }

    var cells: [String] {
        [
            "\(number)", at, actorKind, "\(actorID)", peer, "\(connection)", action, objectKind,
            "\(objectID)", outcome, detail, "\(times)", traceID, hash,
        ]
    }

    init(_ row: AuditRow) {
        number = row.number
        at = row.at.utc
        actorKind = row.actorKind
        actorID = row.actorID
        peer = row.peer
        connection = row.connection
        action = row.action
        objectKind = row.objectKind
        objectID = row.objectID
        outcome = row.outcome
        detail = row.detail
        times = row.times
        traceID = "\(row.traceID)"
        hash = row.hash.hexadecimal
    }
}
