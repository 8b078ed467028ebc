import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Copies of the desk, for whoever may open the control socket.
struct BackupHandlers: Sendable {
    let backups: BackupRunner

    func register(in table: inout MethodTable) {
        table.connection(Methods.startBackup, start)
        table.connection(Methods.getBackup, state)
    }

    private func start(_ request: StartBackupRequest, _ call: Call) throws -> StartBackupReply {
        guard request.path.hasPrefix("/") else {
            throw Refusal.invalid("path", "Name the file from the root of the file system on.")
        }
        try backups.start(path: request.path, now: call.now)
        return StartBackupReply()
    }

    private func state(_ request: GetBackupRequest, _ call: Call) throws -> GetBackupReply {
        let (path, state) = backups.current
        var reply = GetBackupReply(path: path)
        switch state {
        case .idle: break
        case .running(let progress):
            reply.state = .running
            reply.pagesDone = UInt64(clamping: progress.pagesDone)
            reply.pagesTotal = UInt64(clamping: progress.pagesTotal)
        case .complete(let manifest):
            reply.state = .complete
            reply.manifest = String(decoding: try manifest.encoded(), as: UTF8.self)
        case .failed(let reason):
            reply.state = .failed
            reply.error = reason
        }
        return reply
    }
}
