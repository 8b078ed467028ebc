import DeskwireDomain
import DeskwireMail
import DeskwireProtocol
import DeskwireStore

/// What needs somebody's attention.
struct HealthHandlers: Sendable {
    /// How it stands with the mail server.
    let delivery: @Sendable () -> DeliveryCondition
    /// When the certificate ends; nil without TLS.
    let certificateEnd: @Sendable () -> Timestamp?
    let isDiskLow: @Sendable () -> Bool

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
            certificateEnd: certificateEnd(),
            isDiskLow: isDiskLow(),
            hasReceivedMail: try !snapshot.receivedMails(max: 1).isEmpty,
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
