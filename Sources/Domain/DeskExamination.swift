/// What a look at a desk from outside finds, and what to do about it. Pure: the facts in, the findings out.
package enum DeskExamination {
    package enum Grade: Sendable, Equatable {
        case good
        /// Works, and should not stay so.
        case warning
        case bad
    }

    package struct Finding: Sendable, Equatable {
        package let name: String
        package let grade: Grade
        /// What was found, and what to do.
        package let message: String

        package init(_ name: String, _ grade: Grade, _ message: String) {
            self.name = name
            self.grade = grade
            self.message = message
        }
    }

    /// A desk without a backup for longer is in danger.
    package static let backupDaysMax: Int64 = 7

    package static func backup(
        last: Timestamp?,
        createdAt: Timestamp,
        now: Timestamp
    ) -> Finding {
        let advice = "Make one: deskwired backup --data DIR --to FILE, best every night"
        guard let last else {
            let isYoung = now < createdAt.adding(days: backupDaysMax)
            return Finding(
                "backup",
                isYoung ? .warning : .bad,
                "This desk knows of no backup. \(advice)."
            )
        }
        let days = now.milliseconds(since: last) / 86_400_000
        guard days <= backupDaysMax else {
            return Finding("backup", .bad, "The newest backup is \(days) days old. \(advice).")
        }
        return Finding("backup", .good, "The newest backup is \(days) days old.")
    }

    /// How far a clock may be off before it matters.
    package static let clockMsMax: Int64 = 60_000
    /// How differently two clocks may go while somebody looks.
    package static let driftMsMax: Int64 = 50

    /// `driftMs`: how much further the wall clock moved than the monotonic one within a moment.
    package static func clock(
        newestEvent: Timestamp?,
        driftMs: Int64,
        now: Timestamp
    ) -> Finding {
        if let newestEvent, newestEvent.milliseconds(since: now) > clockMsMax {
            let minutes = newestEvent.milliseconds(since: now) / 60_000
            return Finding(
                "clock",
                .bad,
                "The clock says a time \(minutes) minutes before the newest event of the desk: it was, or is, "
                    + "wrong. Set it, and let it be kept by NTP (timedatectl); sessions and codes go by it."
            )
        }
        if abs(driftMs) > driftMsMax {
            return Finding(
                "clock",
                .bad,
                "The clock was moved by \(driftMs) ms while this program looked. Let one program alone keep it "
                    + "(timedatectl), by small steps."
            )
        }
        return Finding("clock", .good, "The clock goes on, and no event of the desk is after it.")
    }

    package static func disk(free: UInt64, reserve: UInt64) -> Finding {
        let room = "\(free >> 20) MiB are free on the disk of the data folder"
        if free < reserve {
            return Finding(
                "disk",
                .bad,
                "\(room), less than the \(reserve >> 20) MiB that must stay free: writes are refused. Make room, or "
                    + "set limits.diskReserveMiB in the file of --config."
            )
        }
        if free < 2 * reserve {
            return Finding(
                "disk",
                .warning,
                "\(room); below \(reserve >> 20) MiB writes are refused. Make room."
            )
        }
        return Finding("disk", .good, "\(room).")
    }

    package static func secondSteps(staffWithout count: Int) -> Finding {
        guard count > 0 else {
            return Finding("second step", .good, "No member of staff comes in by a password alone.")
        }
        return Finding(
            "second step",
            .warning,
            "\(count) of the staff log in with a password alone. Have them set up a second step, and ask for it: "
                + "deskwire admin settings set --help"
        )
    }

    /// An address that customers are shown and no mail has come in to (K8).
    package static func supportAddress(_ address: String, hasReceivedMail: Bool) -> Finding? {
        guard !address.isEmpty else { return nil }
        guard !hasReceivedMail else {
            return Finding("support address", .good, "Mail to \(address) comes in.")
        }
        return Finding(
            "support address",
            .warning,
            "Deskwire does not watch \(address), which customers are shown: no mail to it has come in here. See that "
                + "somebody reads that mailbox."
        )
    }

    /// `note`: what the wiping of an erasure waits for.
    package static func erasures(note: String) -> Finding? {
        note.isEmpty ? nil : Finding("erasures", .warning, Health.erasureWaits(for: note))
    }

    /// Files that wait for a scanner; nil: none does for long.
    package static func files(
        _ waiting: FilesWaiting,
        hasScanner: Bool,
        now: Timestamp
    ) -> Finding? {
        waiting.warning(hasScanner: hasScanner, now: now).map { Finding("files", .warning, $0) }
    }

    package static func writeAheadLog(bytes: Int64, max: Int64) -> Finding {
        bytes > max
            ? Finding("write-ahead log", .bad, Health.walLarge)
            : Finding("write-ahead log", .good, "The write-ahead log has \(bytes >> 20) MiB.")
    }

    /// Files and folders with the modes that others may use.
    package static func permissions(open: [(path: String, isFolder: Bool)]) -> Finding {
        guard let first = open.first else {
            return Finding("permissions", .good, "No file of the desk is open to others.")
        }
        let commands = open.prefix(3).map { "chmod \($0.isFolder ? 700 : 600) \($0.path)" }
        return Finding(
            "permissions",
            .bad,
            "Others may use \(first.path)\(open.count > 1 ? " and \(open.count - 1) more" : ""). Close: "
                + commands.joined(separator: "; ")
        )
    }
}
