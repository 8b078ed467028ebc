package import DeskwireDomain

/// One write on its way through the group commit.
package struct WriteJob: Sendable {
    /// Runs inside the batch's transaction; a throw undoes this job alone. It may run a second time, after all that
    /// the batch did was undone.
    let run: @Sendable (Transaction) throws -> Void
    /// Called once, on the writer's thread, after the batch is on disk or has failed.
    let finish: @Sendable (WriteOutcome) -> Void

    package init(
        run: @escaping @Sendable (Transaction) throws -> Void,
        finish: @escaping @Sendable (WriteOutcome) -> Void
    ) {
        self.run = run
        self.finish = finish
    }
}

/// What became of a write.
package enum WriteOutcome: Sendable {
    /// On disk.
    case committed
    /// The job threw and was undone, alone.
    case refused(any Error)
    /// Another process holds the database; nothing was applied.
    case storageBusy
    /// The disk is full; nothing was applied.
    case storageFull
    /// The commit failed in a way that leaves open whether it is on disk (SEC-122).
    case unknown
}

/// What a batch changed that others wait for. Given to the observers after the commit, never before.
package struct CommitNotice: Sendable {
    /// In commit order, with their sequence numbers.
    package var events: [DeskEvent] = []
    /// There is mail in the outbox that was not there before.
    package var mailQueued = false
    /// Somebody asked that mail be tried again now.
    package var mailRetried = false
    /// Sessions and tokens that have ended: their connections must end too.
    package var endedSessions: [SessionID] = []
    /// Sessions whose account may now see more or less: their connections go on with these.
    package var renewedPrincipals: [Principal] = []
    /// Somebody without a login asked for a mail.
    package var accessRequested = false
    /// A reply waits to go out.
    package var replyPending = false
    /// A file waits for the scanner.
    package var scanQueued = false
    /// The first administrator has an account: the claim is spent.
    package var claimSpent = false
    /// What was erased is to be wiped out of free space.
    package var erasureBegan = false
    /// Stored events say less than they did: what is kept of them elsewhere is to be forgotten.
    package var eventsErased = false

    package init() {}

    /// Who sees what is another question after this one.
    package var changesWhoSees: Bool { !renewedPrincipals.isEmpty || eventsErased }

    package var isEmpty: Bool {
        events.isEmpty && !mailQueued && endedSessions.isEmpty && renewedPrincipals.isEmpty
            && !accessRequested && !replyPending && !claimSpent && !mailRetried && !erasureBegan
            && !eventsErased && !scanQueued
    }
}
