import DeskwireDomain

@testable import DeskwireMail

/// An outbox in memory, which keeps a trace of what delivery asked of it.
actor RecordingOutbox: Outbox {
    struct Failure: Error {}

    enum Step: Equatable {
        case claimed(MailID, at: Int64)
        case recorded(MailID, [MailStatus], at: Int64, next: Int64?)
    }

    private struct Row {
        var mail: ClaimedMail
        var due: Timestamp
        var isBeingSent = false
    }

    private(set) var trace: [Step] = []
    /// How often recording fails before it works again.
    var failuresToRecord = 0
    private var rows: [Row]
    private var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

    init(_ mails: [ClaimedMail]) {
        rows = mails.map { Row(mail: $0, due: $0.created) }
    }

    func failToRecord(times: Int) { failuresToRecord = times }

    func add(_ mail: ClaimedMail) { rows.append(Row(mail: mail, due: mail.created)) }

    func resume(now: Timestamp) {
        for index in rows.indices where rows[index].isBeingSent {
            rows[index].isBeingSent = false
            rows[index].due = now
        }
    }

    func claimDueMail(now: Timestamp) -> ClaimedMail? {
        guard let index = rows.firstIndex(where: { !$0.isBeingSent && $0.due <= now }) else {
            return nil
        }
        rows[index].isBeingSent = true
        rows[index].mail.attempts += 1
        add(.claimed(rows[index].mail.id, at: now.rawValue))
        return rows[index].mail
    }

    func recordDelivery(
        _ mail: MailID,
        answers: [RecipientAnswer],
        now: Timestamp,
        nextAttempt: Timestamp?
    ) throws {
        if failuresToRecord > 0 {
            failuresToRecord -= 1
            throw Failure()
        }
        guard let index = rows.firstIndex(where: { $0.mail.id == mail }) else { return }
        let ended = answers.filter { !$0.outcome.isDeferred }.map(\.address)
        rows[index].mail.pending.removeAll { ended.contains($0) }
        if let nextAttempt {
            rows[index].isBeingSent = false
            rows[index].due = nextAttempt
        } else {
            rows.remove(at: index)
        }
        add(
            .recorded(
                mail,
                answers.map(\.outcome.status),
                at: now.rawValue,
                next: nextAttempt?.rawValue
            )
        )
    }

    func nextMailDue() -> Timestamp? {
        rows.filter { !$0.isBeingSent }.map(\.due).min()
    }

    /// Returns when the trace has this many steps.
    func steps(_ count: Int) async -> [Step] {
        if trace.count < count {
            await withCheckedContinuation { watchers.append((count, $0)) }
        }
        return trace
    }

    private func add(_ step: Step) {
        trace.append(step)
        let ready = watchers.filter { $0.count <= trace.count }
        watchers.removeAll { $0.count <= trace.count }
        for watcher in ready { watcher.continuation.resume() }
    }
}
