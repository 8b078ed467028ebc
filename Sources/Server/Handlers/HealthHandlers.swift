package import DeskwireDomain
import DeskwireMail
import DeskwireProtocol
import DeskwireStore

/// How to learn of the machine and its files what health looks at.
package struct HostCondition: Sendable {
    /// When the certificate ends; nil without TLS.
    private let certificateEnd: @Sendable () -> Timestamp?
    private let isDiskLow: @Sendable () -> Bool
    private let walBytes: @Sendable () -> Int64
    private let lostLogLines: @Sendable () -> Int64
    private let lostAuditRows: @Sendable () -> Int64

    package init(
        certificateEnd: @escaping @Sendable () -> Timestamp? = { nil },
        isDiskLow: @escaping @Sendable () -> Bool = { false },
        walBytes: @escaping @Sendable () -> Int64 = { 0 },
        lostLogLines: @escaping @Sendable () -> Int64 = { 0 },
        lostAuditRows: @escaping @Sendable () -> Int64 = { 0 }
    ) {
        self.certificateEnd = certificateEnd
        self.isDiskLow = isDiskLow
        self.walBytes = walBytes
        self.lostLogLines = lostLogLines
        self.lostAuditRows = lostAuditRows
    }

    func facts() -> Health.Host {
        Health.Host(
            certificateEnd: certificateEnd(),
            isDiskLow: isDiskLow(),
            isWALLarge: walBytes() > DeskStore.walBytesMax,
            lostLogLines: lostLogLines(),
            lostAuditRows: lostAuditRows()
        )
    }
}

/// What needs somebody's attention.
struct HealthHandlers: Sendable {
    /// How it stands with the mail server.
    let delivery: @Sendable () -> DeliveryCondition
    let host: HostCondition
    let hasScanner: Bool

    func register(in table: inout MethodTable) {
        table.read(Methods.getHealth, health)
    }

    private func health(
        _ request: GetHealthRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetHealthReply {
        let condition = delivery()
        var mail = try snapshot.mailQueue()
        mail.route = condition.route
        mail.problem = condition.reason
        mail.problemSince = condition.since
        mail.volume = try snapshot.mailVolume(now: call.now)
        let findings = Health.findings(
            settings: try snapshot.settings(),
            mail: mail,
            oldestUnassigned: try snapshot.oldestUnassigned(),
            host: host.facts(),
            hasReceivedMail: try !snapshot.receivedMails(max: 1).isEmpty,
            erasureNote: try snapshot.erasureNote(),
            filesWaiting: try snapshot.filesWaiting(),
            hasScanner: hasScanner,
            now: call.now
        )
        return GetHealthReply(
            healthy: findings.allSatisfy(\.isNote),
            findings: findings.map {
                HealthFinding(name: $0.name, message: $0.message, isNote: $0.isNote)
            },
            mail: MailQueueState(
                route: mail.route,
                waiting: UInt64(clamping: mail.waiting),
                oldestAtMs: mail.oldest?.rawValue ?? 0,
                problem: mail.problem ?? "",
                problemSinceMs: mail.problemSince?.rawValue ?? 0
            )
        )
    }
}
