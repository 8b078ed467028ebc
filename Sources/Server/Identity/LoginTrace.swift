import DeskwireDomain
import DeskwireProtocol
import Synchronization

/// One try to come in, for the audit log (SEC-130): by which factor, and whose account it was about, as far as that
/// becomes known. A try that succeeds has its row in the write that lets in; one that fails is counted.
final class LoginTrace: Sendable {
    let factor: String
    private let audit: AuditTrail?
    private let call: Call
    private let account = Mutex<ObjectRef?>(nil)

    init(_ credential: Credential, call: Call, audit: AuditTrail?) {
        self.audit = audit
        self.call = call
        factor =
            switch credential.kind {
            case .token: "token"
            case .password: "password"
            case .openLink: "open_link"
            case .mailedCode: "mailed_code"
            case .secondStep: "second_step"
            case nil: "none"
            }
    }

    func isAbout(_ found: Account?) {
        guard let found else { return }
        account.withLock { $0 = ObjectRef(ObjectKind(found.role), found.id) }
    }

    /// Who came in by something that writes no row of its own.
    func cameIn(_ principal: Principal) { audit?.tokenUsed(by: principal, call) }

    func failed(_ error: any Error) {
        let rejection = Rejection(error)
        let reason =
            rejection.auditReason(of: nil) ?? AuditReason(outcome: .failed, word: "fault")
        audit?.note(
            AuditEntry(
                AuditEntry.Action.login,
                reason.outcome,
                call: call,
                object: account.withLock { $0 },
                detail: "\(factor) \(reason.word)"
            )
        )
    }
}
