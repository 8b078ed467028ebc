import DeskwireStore
import Synchronization

/// The one place that hears of commits and tells every event loop, once each.
final class EventsHub: Sendable {
    private let mailboxes = Mutex<[LoopMailbox]>([])

    /// What a commit means to connections: new events, ended sessions. From the writer's thread, in the order of
    /// commits.
    func committed(_ notice: CommitNotice) {
        guard
            !notice.events.isEmpty || !notice.endedSessions.isEmpty
                || !notice.renewedPrincipals.isEmpty || notice.eventsErased
        else { return }
        for mailbox in mailboxes.withLock({ $0 }) {
            mailbox.post(.errand { home in home.committed(notice) })
        }
    }

    /// From now on these loops are told. Before any of them has a connection.
    func attach(_ new: [LoopMailbox]) {
        mailboxes.withLock { $0 = new }
    }
}
