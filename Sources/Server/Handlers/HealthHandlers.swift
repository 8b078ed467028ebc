import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// What needs somebody's attention.
struct HealthHandlers: Sendable {
    func register(in table: inout MethodTable) {
        table.read(Methods.getHealth, health)
    }

    private func health(
        _ request: GetHealthRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetHealthReply {
        let findings = Health.findings(
            settings: try snapshot.settings(),
            oldestMailDue: try snapshot.nextMailDue(),
            oldestUnassigned: try snapshot.oldestUnassigned(),
            now: call.now
        )
        return GetHealthReply(
            healthy: findings.isEmpty,
            findings: findings.map { HealthFinding(name: $0.name, message: $0.message) }
        )
    }
}
