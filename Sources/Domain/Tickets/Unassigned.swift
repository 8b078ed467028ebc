/// How long a ticket has been nobody's, and from when on that is too long.
package enum Unassigned {
    /// Four hours.
    package static let warningMinutesDefault: Int64 = 240
    package static let warningMinutesMax: Int64 = 525_600

    /// A ticket that has been nobody's since before this moment is late; nil while the warning is switched off.
    package static func lateBefore(_ now: Timestamp, settings: Settings) -> Timestamp? {
        let minutes = settings.unassignedWarningMinutes
        return minutes == 0 ? nil : now.adding(seconds: -minutes * 60)
    }

    /// What becomes of the wait when a ticket changes hands or opens again: it begins when the ticket becomes nobody's,
    /// or opens as nobody's.
    package static func since(
        _ before: Timestamp?,
        isAssigned: Bool,
        opens: Bool,
        at now: Timestamp
    ) -> Timestamp? {
        if isAssigned { return nil }
        return opens ? now : before ?? now
    }
}
