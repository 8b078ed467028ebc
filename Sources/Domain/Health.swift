/// What an operator should look at (R-021, K5). Pure: the state in, the findings out.
package enum Health {
    /// One thing that needs attention.
    package struct Finding: Sendable, Equatable {
        package let name: String
        /// What it means and what to do.
        package let message: String
        /// Good to know; nothing is wrong.
        package var isNote = false
    }

    /// Mail that has waited longer than this is late.
    package static let mailLateMs: Int64 = 900_000

    /// What a write-ahead log means that does not shrink (T-R15).
    package static let walLarge =
        "The write-ahead log (deskwire.sqlite-wal) has more than 256 MiB: something has been reading the "
        + "file for long, so that it cannot be emptied. End other programs that have the file open, such as "
        + "sqlite3 or a copy of the folder; else restart deskwired."

    /// What it means that an erasure waits (S-264).
    package static func erasureWaits(for reason: String) -> String {
        "What was erased of a customer is in no table any more, but may still be in free space of the file: \(reason)."
    }

    /// What is known of the machine and its files.
    package struct Host: Sendable, Equatable {
        package var certificateEnd: Timestamp?
        package var isDiskLow = false
        package var isWALLarge = false
        /// Since the start of the server.
        package var lostLogLines: Int64 = 0
        package var lostAuditRows: Int64 = 0

        package init(
            certificateEnd: Timestamp? = nil,
            isDiskLow: Bool = false,
            isWALLarge: Bool = false,
            lostLogLines: Int64 = 0,
            lostAuditRows: Int64 = 0
        ) {
            self.certificateEnd = certificateEnd
            self.isDiskLow = isDiskLow
            self.isWALLarge = isWALLarge
            self.lostLogLines = lostLogLines
            self.lostAuditRows = lostAuditRows
        }
    }

    /// How it stands with outgoing mail.
    package struct MailQueue: Sendable, Equatable {
        /// Where mail goes.
        package var route = ""
        /// Mails that have not ended.
        package var waiting: Int64 = 0
        /// When the oldest of them was written.
        package var oldest: Timestamp?
        /// When the next of them was to be tried.
        package var due: Timestamp?
        /// Why no mail goes out at present.
        package var problem: String?
        package var problemSince: Timestamp?
        package var volume = MailVolume()

        package init() {}
    }

    package static func findings(
        settings: Settings,
        mail: MailQueue,
        oldestUnassigned: Timestamp? = nil,
        host: Host = Host(),
        hasReceivedMail: Bool = true,
        erasureNote: String? = nil,
        filesWaiting: FilesWaiting = FilesWaiting(),
        hasScanner: Bool = false,
        now: Timestamp
    ) -> [Finding] {
        var findings: [Finding] = []
        if settings.careAddresses.isEmpty {
            findings.append(
                Finding(
                    name: "no_care_address",
                    message: "Nobody is told of new issues: no care address is set. Set one with: "
                        + "deskwire admin settings set --care-address care@example.com"
                )
            )
        }
        if settings.senderAddress == nil {
            findings.append(
                Finding(
                    name: "no_sender_address",
                    message: "Mails go out without an address of yours. Set one with: "
                        + "deskwire admin settings set --sender-address support@example.com"
                )
            )
        }
        findings += mails(mail, now: now)
        findings += unassigned(since: oldestUnassigned, settings: settings, now: now)
        if let erasureNote {
            findings.append(
                Finding(name: "erasure_waits", message: erasureWaits(for: erasureNote))
            )
        }
        if let warning = filesWaiting.warning(hasScanner: hasScanner, now: now) {
            findings.append(Finding(name: "files_wait", message: warning))
        }
        if !hasReceivedMail { findings += unwatched(settings.supportAddress) }
        return findings + self.findings(host, now: now)
    }

    /// What keeps mail from going out, or makes more of it than usual.
    private static func mails(_ mail: MailQueue, now: Timestamp) -> [Finding] {
        var findings: [Finding] = []
        if mail.route == "none" {
            findings.append(
                Finding(
                    name: "mail_off",
                    message: "No mail leaves this desk: deskwired was started with --mail none. "
                        + "Start it with another --mail, and send what was held back with: "
                        + "deskwire emails resend ID"
                )
            )
        }
        if let problem = mail.problem {
            findings.append(
                Finding(
                    name: "mail_stopped",
                    message:
                        "No mail goes out: \(problem). Tickets go on, and mail waits for up to 7 days. "
                        + "Put it right, see deskwired doctor, then: deskwire emails retry --all"
                )
            )
        }
        if let due = mail.due, now.milliseconds(since: due) > mailLateMs {
            findings.append(
                Finding(
                    name: "mail_late",
                    message: "Mail has been waiting for more than 15 minutes. See: "
                        + "deskwire emails list --status queued"
                )
            )
        }
        if mail.volume.isUnusual {
            findings.append(
                Finding(
                    name: "mail_unusual",
                    message:
                        "Much more mail than usual: \(mail.volume.today) mails were written today, "
                        + "on other days about \(mail.volume.norm). See who causes it: "
                        + "deskwire emails list"
                )
            )
        }
        return findings
    }

    /// Tickets that have been nobody's for too long.
    private static func unassigned(
        since: Timestamp?,
        settings: Settings,
        now: Timestamp
    ) -> [Finding] {
        guard let since, let limit = Unassigned.lateBefore(now, settings: settings), since < limit
        else { return [] }
        return [
            Finding(
                name: "unassigned_late",
                message: "Open tickets have been nobody's for more than "
                    + "\(settings.unassignedWarningMinutes) minutes. See: "
                    + "deskwire-agent unassigned"
            )
        ]
    }

    /// An address that customers are shown and no mail has come in to (K8).
    private static func unwatched(_ supportAddress: MailAddress?) -> [Finding] {
        guard let supportAddress else { return [] }
        return [
            Finding(
                name: "support_address_unmonitored",
                message: "Deskwire does not watch \(supportAddress.text): no mail to it has come "
                    + "in here. What customers write to it is in no ticket until somebody reads "
                    + "that mailbox.",
                isNote: true
            )
        ]
    }

    /// What the machine and its files need.
    private static func findings(_ host: Host, now: Timestamp) -> [Finding] {
        var findings: [Finding] = []
        if host.isDiskLow {
            findings.append(
                Finding(
                    name: "disk_low",
                    message: "The disk of the data folder is nearly full: nothing is written until "
                        + "there is room. Reading and logging in still work."
                )
            )
        }
        if let certificateEnd = host.certificateEnd,
            let warning = CertificateLife(endsAt: certificateEnd, now: now).warning
        {
            findings.append(Finding(name: "certificate_ends", message: warning))
        }
        if host.isWALLarge {
            findings.append(Finding(name: "wal_large", message: walLarge))
        }
        if host.lostLogLines > 0 {
            findings.append(
                Finding(
                    name: "log_lost",
                    message: "\(host.lostLogLines) lines of the log could not be written since the "
                        + "server started. See where its standard error goes: is that disk full, or "
                        + "does nobody read the pipe?"
                )
            )
        }
        if host.lostAuditRows > 0 {
            findings.append(
                Finding(
                    name: "audit_lost",
                    message:
                        "\(host.lostAuditRows) rows of the audit log could not be written since "
                        + "the server started: the disk was full, or too much was waiting for it."
                )
            )
        }
        return findings
    }
}
