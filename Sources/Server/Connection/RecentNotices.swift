import DeskwireDomain
import DeskwireStore

/// What commits said of sessions a moment ago. A login that looked into the storage before such a commit, and comes
/// home to its loop after it, goes by this: or a session that was just ended would live on in it (SEC-062).
struct RecentNotices {
    /// Beyond so many sessions, what is older than the last commits is forgotten; a login waits for seconds at most.
    private static let sessionsMax = 10_000
    private static let commitsKept: UInt64 = 1_000

    /// Counts the commits that said something; a login remembers where it began.
    private(set) var number: UInt64 = 0
    private var ended: [SessionID: UInt64] = [:]
    private var renewed: [SessionID: (number: UInt64, principal: Principal)] = [:]

    mutating func note(_ notice: CommitNotice) {
        guard !notice.endedSessions.isEmpty || !notice.renewedPrincipals.isEmpty else { return }
        number += 1
        for session in notice.endedSessions { ended[session] = number }
        for principal in notice.renewedPrincipals {
            renewed[principal.session] = (number, principal)
        }
        let kept = number > Self.commitsKept ? number - Self.commitsKept : 0
        if ended.count > Self.sessionsMax { ended = ended.filter { $0.value > kept } }
        if renewed.count > Self.sessionsMax { renewed = renewed.filter { $0.value.number > kept } }
    }

    /// Who a login speaks for that began when `number` was this; nil when its session has ended since.
    func current(_ principal: Principal, since began: UInt64) -> Principal? {
        if let number = ended[principal.session], number > began { return nil }
        if let newer = renewed[principal.session], newer.number > began { return newer.principal }
        return principal
    }
}
