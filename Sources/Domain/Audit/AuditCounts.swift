/// What makes a row of the audit log only at its first time within a while, and is counted after that: what strangers
/// can do as often as they like must not fill the disk.
///
/// A window of time has at most `kindsMax` different things; whatever else happens in it is counted by action and
/// outcome alone. So it makes at most `rowsMax` rows, however much happens.
package struct AuditCounts: Sendable {
    package let kindsMax: Int
    package let windowMs: Int64

    private struct Key: Hashable {
        let action: String
        let outcome: AuditEntry.Outcome
        let detail: String
        let actor: AuditActor
        let place: String
        let object: ObjectRef?
    }

    private struct Repeated {
        var newest: AuditEntry
        /// Beyond the first, which has its row.
        var more: Int64 = 0
    }

    private var began: Timestamp?
    private var counts: [Key: Repeated] = [:]
    private var kinds = 0

    package init(kindsMax: Int, windowMs: Int64) {
        self.kindsMax = kindsMax
        self.windowMs = windowMs
    }

    /// Two of each kind, and two of each action and outcome there are.
    package var rowsMax: Int { 2 * (kindsMax + Self.summariesMax) }

    private static let summariesMax = 64

    /// Counts one more, and answers the rows that are to be written now. `place` is what addresses are counted by.
    package mutating func take(_ entry: AuditEntry, place: String) -> [AuditEntry] {
        var rows = close(at: entry.at)
        if began == nil { began = entry.at }
        let key = Key(
            action: entry.action,
            outcome: entry.outcome,
            detail: entry.detail,
            actor: entry.actor,
            place: place,
            object: entry.object
        )
        if counts[key] != nil {
            count(entry, as: key)
        } else if kinds < kindsMax {
            kinds += 1
            counts[key] = Repeated(newest: entry)
            rows.append(entry)
        } else {
            rows += summarise(entry)
        }
        return rows
    }

    /// The rows of a window that is over; a clock that went back ends it too.
    package mutating func close(at now: Timestamp) -> [AuditEntry] {
        guard let began else { return [] }
        let age = now.milliseconds(since: began)
        return age >= windowMs || age < -windowMs ? close() : []
    }

    /// Ends the window, and answers what was counted in it.
    package mutating func close() -> [AuditEntry] {
        let rows = counts.values.filter { $0.more > 0 }.map { repeated in
            var entry = repeated.newest
            entry.times = repeated.more
            return entry
        }
        counts.removeAll(keepingCapacity: true)
        (kinds, began) = (0, nil)
        return rows.sorted { $0.at < $1.at }
    }

    private mutating func count(_ entry: AuditEntry, as key: Key) {
        counts[key]?.newest = entry
        counts[key]?.more += 1
    }

    /// Who did it and from where is not kept any more.
    private mutating func summarise(_ entry: AuditEntry) -> [AuditEntry] {
        let summary = AuditEntry(entry.action, entry.outcome, at: entry.at, detail: "and others")
        let key = Key(
            action: summary.action,
            outcome: summary.outcome,
            detail: summary.detail,
            actor: summary.actor,
            place: "",
            object: nil
        )
        if counts[key] != nil {
            count(summary, as: key)
            return []
        }
        guard counts.count - kinds < Self.summariesMax else { return [] }
        counts[key] = Repeated(newest: summary)
        return [summary]
    }
}
