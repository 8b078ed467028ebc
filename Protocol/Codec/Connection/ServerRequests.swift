/// The requests of one connection, as its server sees them.
///
/// 1. Ids only grow; 0 and 4,294,967,295 are none.
/// 2. A request is in flight until its last frame, also when it was cancelled.
/// 3. CANCEL is for ids that were used, and not too often.
struct ServerRequests: Sendable, Equatable {
    private struct InFlight: Sendable, Equatable {
        var isCancelled = false
    }

    private var inFlight = InFlightTable<InFlight>()
    private var cancels = RateWindow(limit: Limits.maxCancelsPerWindow)
    private(set) var lastID: UInt32 = 0

    var inFlightCount: Int { inFlight.count }

    /// Takes note of a request's id; false when it must not be used.
    mutating func take(_ id: UInt32) -> Bool {
        guard id > lastID, id < .max else { return false }
        lastID = id
        return true
    }

    /// The request with the id that was just taken is being executed.
    mutating func began(_ id: UInt32) {
        inFlight.append(id, InFlight())
    }

    /// Whether the CANCEL is for something in flight that was not cancelled yet.
    mutating func cancel(_ id: UInt32, now: MonotonicTime) throws(ConnectionFault) -> Bool {
        guard id <= lastID else { throw .unknownRequestID(id) }
        guard cancels.admit(now: now) else { throw .tooManyControlFrames(.cancel) }
        guard let request = inFlight[id], !request.isCancelled else { return false }
        inFlight[id] = InFlight(isCancelled: true)
        return true
    }

    /// Whether it was in flight; it no longer is.
    mutating func finish(_ id: UInt32) -> Bool {
        guard inFlight[id] != nil else { return false }
        inFlight[id] = nil
        return true
    }

    /// In flight and wanted.
    func isWanted(_ id: UInt32) -> Bool { inFlight[id]?.isCancelled == false }

    /// Nothing is in flight any more; gives what was.
    mutating func abandon() -> [UInt32] {
        let ids = inFlight.allIDs
        inFlight = InFlightTable()
        return ids
    }
}
