import DeskwireDomain
import DeskwireServer
import Logging
import ServiceLifecycle
import UnixSignals

/// Reads the certificate again on SIGHUP, and says in the log when it is about to end (SEC-003).
///
/// Without one it takes the signal all the same, which would end the process: systemd sends it for a reload.
struct CertificateWatch: Service, CustomStringConvertible {
    var description: String { "certificate" }

    private static let period: Duration = .seconds(3_600)

    let certificate: CertificateHolder?
    let audit: AuditTrail
    let logger: Logger
    let wallClock: @Sendable () -> Timestamp

    func run() async throws {
        let hangups = await UnixSignalsSequence(trapping: .sighup)
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { tasks in
                tasks.addTask { for await _ in hangups { reload() } }
                tasks.addTask { await warn() }
            }
        }
    }

    private func reload() {
        guard let certificate else {
            return logger.notice("There is nothing to read again: the desk has no certificate.")
        }
        do {
            try certificate.reload()
            tell(.done)
            logger.notice("The certificate was read again; new connections get it.")
        } catch {
            tell(.failed)
            logger.error("The certificate was not changed: \(error)")
        }
    }

    private func tell(_ outcome: AuditEntry.Outcome) {
        let action = AuditEntry.Action.certificateReloaded
        audit.tell(AuditEntry(action, outcome, at: wallClock(), actor: .operator))
    }

    /// One line for each step of ``CertificateLife``, not one for each look.
    private func warn() async {
        guard let certificate else { return }
        var told: CertificateLife?
        while !Task.isCancelled {
            let life = CertificateLife(endsAt: certificate.endsAt, now: wallClock())
            if life != told, let warning = life.warning { logger.warning("\(warning)") }
            told = life
            try? await Task.sleep(for: Self.period)
        }
    }
}
