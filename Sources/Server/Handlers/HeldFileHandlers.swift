import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Files that nobody gets, for whoever may open the control socket (SEC-093).
struct HeldFileHandlers: Sendable {
    private static let pageMax = 200

    let desk: Desk

    func register(in table: inout MethodTable) {
        table.read(Methods.listHeldFiles) { request, _, snapshot in
            let after = DocumentID(wire: request.afterDocumentID)
            let files = try snapshot.heldFiles(after: after, limit: Self.pageMax)
            return ListHeldFilesReply(
                files: files.map { WireHeldFile($0) },
                waitingUploads: UInt64(clamping: try snapshot.waitingUploads())
            )
        }
        table.write(Methods.decideFile, decide)
    }

    private func decide(
        _ request: DecideFileRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> DecideFileReply {
        let state: DeskwireDomain.FileState
        switch request.state {
        case .clean: state = .clean
        case .refused: state = .refused
        default: throw Refusal.invalid("state", "A file is released or refused: CLEAN or REFUSED.")
        }
        let document = try DocumentID(wire: request.documentID).flatMap {
            try transaction.snapshot.document($0, for: .desk)
        }
        guard let document else { throw DeskwireDomain.Document.unknown }
        let act = Act(transaction: transaction, actor: .system, now: call.now)
        return DecideFileReply(changed: UInt64(try desk.decide(document, state, act: act)))
    }
}
