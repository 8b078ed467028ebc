import NIOCore

/// How a run is driven.
struct LoadPlan: Sendable {
    var connections = 16
    /// Requests in flight on each connection at most.
    var depth = 1
    /// Requests a second over all connections, each due at its own time whatever became of those before; nil: a closed
    /// loop, in which an answer makes room for the next request.
    var rate: Double?
    /// Not measured.
    var warmUp = TimeAmount.seconds(2)
    /// Measured; nil: until the source is exhausted or the count is reached.
    var duration: TimeAmount? = .seconds(10)
    /// Measured requests at most.
    var countMax: UInt64 = .max
    /// How long the answers of the last requests, and a server that was restarted, are waited for.
    var patience = TimeAmount.seconds(30)
    /// Draws a line of progress on standard error.
    var showsProgress = false
    /// Keeps the connections when the source has nothing more, until the time is over.
    var staysOpen = false
    /// Asks, and reads no answer until the time is over; a connection that the server ends is not made again.
    var readsNothing = false
}

/// Where the server is, and with which token to come.
struct LoadTarget: Sendable {
    var host: String
    var port: Int
    var token: String
}
