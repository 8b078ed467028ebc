package import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import Logging

/// What every connection works with: made once, shared by all loops, never changed.
struct ServerParts: Sendable {
    let table: MethodTable
    let store: DeskStore
    let passwords: WorkerPool
    /// Reads and hashes what was uploaded.
    let files = WorkerPool(label: "deskwire.files", width: 1, waitingMax: 64)
    let authenticator: any Authenticating
    let info: ServerDescription
    let cursors: CursorSeal
    let settings: ServerSettings
    let connectionCount: ConnectionCount
    let wallClock: @Sendable () -> Timestamp
    let logger: Logger
    let faults: FaultLog
    /// What TLS is spoken with; nil where the port speaks plain TCP alone.
    var certificate: CertificateHolder?
    let handshakes = HandshakeCount()
    let loads: AccountLoads
    let buffers: BufferBudget
    /// Nil where nobody watches the disk.
    var disk: DiskSpace?
    let metrics = ServerMetrics()
    let audit: AuditTrail
    let subscribers = SubscriberCount()

    func workers(_ pool: OffloadPool) -> WorkerPool {
        switch pool {
        case .passwords: passwords
        case .files: files
        }
    }
}

/// What the server says of itself.
package struct ServerDescription: Sendable, Equatable {
    package let name: String
    package let version: String
    package let startedAt: Timestamp
    /// How long a KEYED reply is kept (seven days).
    static let idempotencyTTLSeconds: UInt32 = 7 * 86_400

    package init(name: String = "deskwired", version: String, startedAt: Timestamp) {
        self.name = name
        self.version = version
        self.startedAt = startedAt
    }
}
