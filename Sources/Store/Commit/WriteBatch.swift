import GRDB

/// The jobs that share a commit, and what becomes of them.
///
/// It takes as many as were waiting when it began: those that come meanwhile are the next batch, so that clients and
/// the writer work at the same time. A batch that one owner fills ends when somebody has come who has little to write:
/// she waits for one job and the commit, not for all that the other has sent.
struct WriteBatch {
    /// Who has more than so many jobs in a batch fills it.
    private static let fewMax = 4

    private(set) var jobs: [WriteJob] = []
    private(set) var outcomes: [WriteOutcome] = []
    private(set) var notice = CommitNotice()
    /// How many jobs each owner has in it.
    private(set) var counts: [WorkerPool.Owner: Int] = [:]
    private(set) var mustEnd = false
    private var wordChanges: [WordChange] = []
    private var isFilledByOne = false
    let jobsMax: Int
    private let countsBefore: [WorkerPool.Owner: Int]

    var isFull: Bool { mustEnd || jobs.count >= jobsMax }

    /// `counts` are those of the batch before.
    init(of jobsMax: Int, before counts: [WorkerPool.Owner: Int]) {
        self.jobsMax = jobsMax
        countsBefore = counts
    }

    mutating func take(_ job: WriteJob, of owner: WorkerPool.Owner, hasMore: Bool) {
        jobs.append(job)
        let count = counts[owner, default: 0] + 1
        counts[owner] = count
        if count > 2 * Self.fewMax { isFilledByOne = true }
        let hasFew = count <= Self.fewMax && countsBefore[owner, default: 0] <= Self.fewMax
        mustEnd = isFilledByOne && hasFew && !hasMore
    }

    mutating func ran(_ transaction: Transaction) {
        notice.merge(transaction.notice)
        wordChanges += transaction.wordChanges
        outcomes.append(.committed)
    }

    /// A job threw. A full disk or a failing one may have undone the whole transaction: then no job stands.
    mutating func refused(_ error: any Error, _ transaction: Transaction) throws {
        guard transaction.database.isInsideTransaction else { throw error }
        // What was read of settings that are undone must not be taken for those of the same version.
        transaction.snapshot.statements.settings = nil
        outcomes.append(.refused(error))
    }

    func writeWords(_ statements: ConnectionStatements) throws {
        for change in wordChanges {
            try statements.statement(change.sql).run(change.arguments)
        }
    }

    /// All that the jobs did is undone; they run again.
    mutating func beginAnew() {
        outcomes = []
        notice = CommitNotice()
        wordChanges = []
    }
}

extension CommitNotice {
    fileprivate mutating func merge(_ other: CommitNotice) {
        events.append(contentsOf: other.events)
        mailQueued = mailQueued || other.mailQueued
        endedSessions.append(contentsOf: other.endedSessions)
        renewedPrincipals.append(contentsOf: other.renewedPrincipals)
        mailRetried = mailRetried || other.mailRetried
        accessRequested = accessRequested || other.accessRequested
        replyPending = replyPending || other.replyPending
        scanQueued = scanQueued || other.scanQueued
        claimSpent = claimSpent || other.claimSpent
        erasureBegan = erasureBegan || other.erasureBegan
        eventsErased = eventsErased || other.eventsErased
    }
}
