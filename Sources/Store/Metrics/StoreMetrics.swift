import DeskwireDomain

#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#endif

/// What the one writer counts. Only it writes here.
package final class CommitCounts: Sendable {
    package let seconds = Histogram(
        bounds: [
            0.000_25, 0.000_5, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10,
        ]
    )
    package let jobs = Histogram(bounds: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024])

    func write(to text: inout MetricsText) {
        seconds.write(
            "deskwire_commit_seconds",
            "How long a commit took, from its first statement to the end of its sync.",
            to: &text
        )
        jobs.write("deskwire_commit_jobs", "How many writes shared a commit.", to: &text)
    }
}

extension DeskStore {
    /// Bytes of the write-ahead log; beyond this many, something keeps it from being taken into the file (T-R15).
    package static let walBytesMax: Int64 = 256 << 20

    /// Bytes that the log keeps when it begins anew: more than it has while nobody holds it up (`Checkpointer`), so
    /// that it shrinks only after it was held up. Ten minutes of another program's reading left 41 GB.
    static let walBytesKept: Int64 = 128 << 20

    /// Bytes of the write-ahead log of the desk in a folder; 0 where there is none.
    package static func walBytes(folder: String) -> Int64 {
        bytes(of: folder + "/" + DeskFile.name + "-wal")
    }

    private static func bytes(of path: String) -> Int64 {
        var status = stat()
        return lstat(path, &status) == 0 ? Int64(status.st_size) : 0
    }

    /// What can be said without a question to the file.
    package func writeMetrics(folder: String, to text: inout MetricsText) {
        writes.counts.write(to: &text)
        text.gauge(
            "deskwire_writes_waiting",
            "Writes that wait for their commit.",
            Double(writes.waiting)
        )
        text.gauge(
            "deskwire_reads_waiting",
            "Bursts of reads that wait for a reader.",
            Double(reads.waiting)
        )
        text.gauge(
            "deskwire_wal_bytes",
            "Bytes of the write-ahead log.",
            Double(Self.walBytes(folder: folder))
        )
        text.gauge(
            "deskwire_database_bytes",
            "Bytes of the database file.",
            Double(Self.bytes(of: folder + "/" + DeskFile.name))
        )
    }
}

extension Snapshot {
    /// What only the file knows.
    package func writeMetrics(to text: inout MetricsText) throws {
        text.begin(
            "deskwire_mails_waiting",
            "Mails that have not ended, by state.",
            type: "gauge"
        )
        let counts = try all(
            """
            SELECT m.status, count(*) FROM outbox o JOIN mail m ON m.id = o.mail_id
            GROUP BY m.status
            """
        ) { (try $0.value(0, as: MailStatus.self), $0.integer(1)) }
        for state in [MailStatus.queued, .sending, .deferred] {
            let count = counts.first { $0.0 == state }?.1 ?? 0
            text.sample(Double(count), [("state", "\(state)")])
        }
        let files = try filesWaiting()
        text.gauge(
            "deskwire_files_waiting",
            "Files that wait for the scanner and are handed out to nobody (SEC-093).",
            Double(files.count)
        )
        text.gauge(
            "deskwire_files_waiting_since_timestamp_seconds",
            "Since when the oldest of them waits; 0: none does.",
            Double((files.oldest?.rawValue ?? 0) / 1_000)
        )
        if let last = try lastDone(LastDone.backup) {
            text.gauge(
                "deskwire_last_backup_timestamp_seconds",
                "When the newest backup that is complete was begun.",
                Double(last.rawValue / 1_000)
            )
        }
        let rows = try first("SELECT last_id FROM audit_chain") { $0.integer(0) } ?? 0
        text.counter("deskwire_audit_rows_total", "Rows ever added to the audit log.", Double(rows))
    }
}
