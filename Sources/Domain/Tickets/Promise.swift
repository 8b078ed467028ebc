/// Until when a ticket is promised to be resolved, by its category. Stands still in statuses that pause it
///
package struct Promise: Sendable, Equatable {
    package static let minutesMax: Int64 = 525_600

    package var dueAt: Timestamp
    /// Since when it stands still.
    package var pausedAt: Timestamp?

    package init(dueAt: Timestamp, pausedAt: Timestamp? = nil) {
        self.dueAt = dueAt
        self.pausedAt = pausedAt
    }

    /// For a ticket that opens now; nil where the category promises nothing.
    package init?(category: Category?, status: Status, openedAt now: Timestamp) {
        guard let minutes = category?.resolutionMinutes, minutes > 0 else { return nil }
        self.init(
            dueAt: now.adding(seconds: minutes * 60),
            pausedAt: status.pausesPromise ? now : nil
        )
    }

    /// After a move: a pause that ends moves the promised time by as long as it lasted.
    package func moved(to status: Status, at now: Timestamp) -> Promise {
        var promise = self
        if let since = pausedAt, !status.pausesPromise {
            promise.dueAt = dueAt.adding(milliseconds: max(0, now.milliseconds(since: since)))
            promise.pausedAt = nil
        } else if pausedAt == nil && status.pausesPromise {
            promise.pausedAt = now
        }
        return promise
    }
}
