import DeskwireDomain
import DeskwireStore

extension Desk {
    /// Takes what the scanner said of a file (SEC-093). What the operator decided meanwhile, or of the same bytes
    /// before, stands.
    func take(_ verdict: ScanVerdict, of id: FileScanID, act: Act) throws {
        guard let scan = try act.snapshot.scan(id), scan.state == .waiting else { return }
        if case .unknown(let why) = verdict {
            let pause = FileScan.pauseMs(afterTries: scan.tries + 1)
            let next = act.now.adding(milliseconds: pause)
            return try act.transaction.postpone(id, until: next, reason: why)
        }
        let uploader = try act.snapshot.uploader(of: id)
        if let decided = try act.snapshot.decision(onBytesOf: id) {
            try settleBytes(of: id, as: decided, reason: "", byOperator: true, act: act)
        } else if case .harmful(let words) = verdict {
            let changed = try settleBytes(
                of: id,
                as: .refused,
                reason: words,
                byOperator: false,
                act: act
            )
            try auditRefusal(of: changed, uploader: uploader, act: act)
        } else {
            let documents = try act.transaction.settle(id, as: .clean, now: act.now)
            for document in documents { try tell(document, .clean, act: act) }
        }
    }

    /// The operator releases a file or refuses it: its bytes, wherever they hang. Answers how many files that changes.
    func decide(_ document: Document, _ state: FileState, act: Act) throws -> Int {
        act.transaction.isAbout(object(of: document))
        let known = try act.snapshot.scan(of: document.id)
        let scan = try known ?? act.transaction.makeScan(of: document.id, now: act.now)
        let reason = state == .refused ? "refused by the operator" : ""
        return try settleBytes(of: scan, as: state, reason: reason, byOperator: true, act: act)
            .count
    }

    /// Answers the files for which the state is new.
    @discardableResult
    private func settleBytes(
        of scan: FileScanID,
        as state: FileState,
        reason: String,
        byOperator: Bool,
        act: Act
    ) throws -> [Document] {
        let found = try act.transaction.settleBytes(
            of: scan,
            as: state,
            reason: reason,
            byOperator: byOperator,
            now: act.now
        )
        // What nobody looked at was handed out before.
        let changed = found.filter { state == .refused || !$0.isHandedOut }
        for document in changed {
            try tell(document, state, act: act)
            let change = FieldChange(
                field: "file \(document.id)",
                old: document.state?.word ?? "",
                new: state.word
            )
            try act.transaction.record([change], of: object(of: document))
        }
        return changed
    }

    /// One row, however many files have the bytes.
    private func auditRefusal(
        of documents: [Document],
        uploader: AccountID?,
        act: Act
    ) throws {
        var (object, detail): (ObjectRef?, String) = (nil, "an upload")
        if let first = documents.first {
            let others = documents.count - 1
            object = self.object(of: first)
            detail = "file \(first.id)" + (others > 0 ? " and \(others) of the same bytes" : "")
        } else if let uploader, let account = try act.snapshot.account(uploader) {
            object = ObjectRef(ObjectKind(account.role), uploader)
        }
        try act.transaction.audit(
            AuditEntry(
                AuditEntry.Action.fileRefused,
                at: act.now,
                actor: .system,
                object: object,
                detail: detail
            )
        )
    }

    private func object(of document: Document) -> ObjectRef {
        switch document.place {
        case .message(_, let ticket): ObjectRef(.ticket, ticket)
        case .customer(let customer, _, _): ObjectRef(.customer, customer)
        }
    }

    /// Those who may see the file hear of its state; what hangs on a note or a deleted message, the desk side alone.
    private func tell(_ document: Document, _ state: FileState, act: Act) throws {
        let areFilesOff = !(try act.snapshot.settings().files.isEnabled)
        switch document.place {
        case .message(let id, let ticket):
            guard let ticket = try act.snapshot.ticket(ticket),
                let message = try act.snapshot.message(id)
            else { return }
            let isHidden = message.visibility == .internalNote || message.deletedAt != nil
            try act.transaction.append(
                ticket.event(
                    .fileChecked,
                    act: act,
                    message: message,
                    summary: state.word,
                    isInternal: isHidden || areFilesOff
                )
            )
        case .customer(let customer, _, _):
            try act.transaction.append(
                DeskEvent(
                    kind: .fileChecked,
                    at: act.now,
                    actor: act.actor,
                    customer: customer,
                    summary: state.word,
                    isInternal: areFilesOff
                )
            )
        }
    }
}
