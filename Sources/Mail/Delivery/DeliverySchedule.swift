import DeskwireDomain

/// When the next mail may be taken: deliveries are spread evenly, so that a mail server is not given more than it was
/// agreed to take, and they rest while something outside has to be put right.
struct DeliverySchedule: Equatable {
    private let interval: Int64
    private var free: Timestamp?
    private var restsUntil: Timestamp?

    /// Nil: no pacing.
    init(mailsPerMinute: Int?) {
        interval = mailsPerMinute.map { 60_000 / Int64(max($0, 1)) } ?? 0
    }

    /// Milliseconds until a mail may be taken; 0 when one may be taken now.
    func delay(at now: Timestamp) -> Int64 {
        max(wait(for: free, at: now), wait(for: restsUntil, at: now))
    }

    /// A mail to several recipients takes the time of as many mails.
    mutating func taken(envelopes count: Int, at now: Timestamp) {
        free = now.adding(milliseconds: interval * Int64(max(count, 1)))
    }

    mutating func rest(until time: Timestamp) {
        restsUntil = max(restsUntil ?? time, time)
    }

    mutating func restNoLonger() { restsUntil = nil }

    private func wait(for time: Timestamp?, at now: Timestamp) -> Int64 {
        time.map { max($0.milliseconds(since: now), 0) } ?? 0
    }
}
