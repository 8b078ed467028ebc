/// Every limit of the wire, with its unit and its reason.
///
/// They are defaults in one place: a server may lower or raise those that Hello announces, and a test
/// holds each one at its value and one past it. Limits of a single field stand in the schema.
public enum Limits {
    // MARK: Frames

    /// Bytes after the header that a frame may have once its sender is authenticated (1 MiB).
    ///
    /// Announced in Hello by both sides. Large enough for a page of 200 tickets, small enough that 64
    /// requests in flight do not hold a gigabyte.
    public static let maxFrame: UInt32 = 1 << 20

    /// Bytes after the header before authentication (4 KiB): a Hello with the longest credential fits.
    public static let maxFrameBeforeAuthentication: UInt32 = 4_096

    /// The least `max_frame` a peer can announce; lower values are read as this, so that an ERROR fits.
    public static let maxFrameFloor: UInt32 = 4_096

    /// Bytes after the header that the header can say: the top byte of the length is always zero.
    ///
    /// A longer frame than agreed, up to this, is skipped and answered. Nothing longer can be said.
    public static let maxFrameExpressible: UInt32 = (1 << 24) - 1

    // MARK: Requests

    /// Requests at once on an authenticated connection.
    ///
    /// Over it: TOO_MANY_INFLIGHT, not executed.
    public static let maxInFlight: UInt32 = 64

    /// Requests at once for a service token, which carries the load of many people.
    public static let maxInFlightForServices: UInt32 = 4_096

    /// Bytes of the requests at work on one connection; the next one is OVERLOADED (16 MiB).
    public static let maxInFlightBytes = 16 << 20

    /// Requests at once before authentication: nobody unknown may queue password work.
    public static let maxInFlightBeforeAuthentication: UInt32 = 1

    /// The longest time a request may ask for, in milliseconds; longer wishes are read as this.
    public static let maxRequestTimeoutMs: UInt32 = 120_000

    /// Bytes of an idempotency key.
    public static let idempotencyKeyBytes = 16

    /// Bytes of the `RequestMeta` before the message: two small fields now, room for a few more.
    public static let maxMetaBytes = 256

    // MARK: Files

    /// Bytes of a chunk of a file: what one request brings or fetches at most (256 KiB).
    public static let chunkBytes = 262_144

    // MARK: Pages; what a decoder accepts stands in `WireLimits`

    /// Objects on a page at most.
    public static let maxPageSize: UInt32 = 200

    /// Objects on a page when the request names no size.
    public static let defaultPageSize: UInt32 = 50

    // MARK: Compression

    /// Bodies below this many bytes are sent as they are: DEFLATE gains nothing on them.
    public static let compressionThreshold = 1_024

    /// A compressed body is sent only when it is at most this many percent of the raw one.
    public static let compressionWorthPercent = 90

    /// No DEFLATE stream inflates by more than this factor; a body that announces more is a lie.
    public static let maxInflateRatio = 1_032

    // MARK: Time, all in milliseconds

    /// From the connection's first moment until its first credential is offered.
    public static let handshakeTimeoutMs: Int64 = 5_000

    /// The idle time that Hello announces: half of it without sending means PING, one and a half of it
    /// without hearing anything means that the peer is gone.
    public static let idleTimeoutMs: UInt32 = 60_000

    /// The least idle time a client accepts from a server; lower values are read as this.
    public static let idleTimeoutFloorMs: UInt32 = 1_000

    /// From a frame's first byte to its last.
    public static let frameTimeoutMs: Int64 = 10_000

    /// The same for a chunk of a file, once its sender is authenticated: who uploads over a thin line is not
    /// attacking (SEC-022).
    public static let uploadFrameTimeoutMs: Int64 = 30_000

    /// How long an ended connection is still read (and thrown away), so that the GOAWAY is not lost to
    /// a TCP reset.
    public static let lingerMs: Int64 = 1_000

    /// How long a connection that drains may take to answer what is in flight.
    public static let drainGraceMs: UInt32 = 10_000

    /// How long a client waits after a GOAWAY before it connects again, unless the GOAWAY says.
    public static let reconnectAfterMs: UInt32 = 250

    // MARK: Control frames

    /// CANCEL frames in one window; the next one is EXCESSIVE_LOAD (the lesson of HTTP/2's rapid reset).
    public static let maxCancelsPerWindow = 100

    /// PING frames in one window: one a second, sustained; the next one is EXCESSIVE_LOAD.
    public static let maxPingsPerWindow = 10

    /// The window in which control frames are counted, in milliseconds.
    public static let controlWindowMs: Int64 = 10_000

    // MARK: Output

    /// Pending output at which a connection is no longer read (1 MiB).
    public static let softOutputBytes = 1 << 20

    /// How long pending output may stay over the soft limit, and a single write may stall.
    public static let outputStallMs: Int64 = 10_000

    /// Pending output at which a connection is closed (4 MiB).
    public static let hardOutputBytes = 4 << 20

    /// Output of a connection that the kernel keeps unsent, so that the server sees what piles up (256 KiB).
    public static let unsentKernelBytes = 256 << 10

    /// All input and output buffers of all connections together (256 MiB).
    public static let totalBufferBytes = 256 << 20

    /// Events that may wait for one subscriber before its subscription ends.
    public static let maxQueuedEvents = 5_000

    /// Bytes of events that may wait for one subscriber before its subscription ends (1 MiB).
    public static let maxQueuedEventBytes = 1 << 20

    // MARK: Connections

    /// Connections in all, the load tests' ten thousand and some for those who watch.
    public static let maxConnections = 10_100

    /// Connections from one IPv4 address or IPv6 /64, loopback not counted.
    public static let maxConnectionsPerAddress = 100

    /// Connections in all that have not authenticated yet.
    public static let maxUnauthenticatedConnections = 1_000

    /// Connections from one address that have not authenticated yet, loopback not counted.
    public static let maxUnauthenticatedConnectionsPerAddress = 20

    /// TLS handshakes in all that are begun and not finished.
    public static let maxUnfinishedHandshakes = 100

    /// Unfinished TLS handshakes from one address, loopback not counted.
    public static let maxUnfinishedHandshakesPerAddress = 10

    /// Connections that a listener takes before its loop looks at those there are.
    public static let acceptsPerPass = 50
}
