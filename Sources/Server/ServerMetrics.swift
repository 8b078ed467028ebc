import DeskwireDomain
import DeskwireProtocol
import Metrics

/// The server's counters. Made once; names and labels hold nothing of people.
struct ServerMetrics: Sendable {
    private let requests = Counter(label: "deskwire_requests_total")
    private let rejections = Counter(label: "deskwire_request_errors_total")
    private let faults = Counter(label: "deskwire_request_faults_total")
    private let overloads = Counter(label: "deskwire_request_overloads_total")
    private let ends = Counter(label: "deskwire_connections_ended_total")
    private let refusedConnections = Counter(label: "deskwire_connections_refused_total")

    private let evictions = Counter(label: "deskwire_connections_evicted_total")
    private let rateLimited = Counter(label: "deskwire_requests_rate_limited_total")
    private let storageFull = Counter(label: "deskwire_requests_storage_full_total")

    func evicted() { evictions.increment() }

    private let handshakes = Counter(label: "deskwire_tls_handshakes_total")
    private let failedHandshakes = Counter(label: "deskwire_tls_handshakes_failed_total")

    func handshakeEnded(well: Bool) { (well ? handshakes : failedHandshakes).increment() }

    func dispatched(_ count: Int) { requests.increment(by: count) }

    func rejected(_ rejection: Rejection) {
        rejections.increment()
        switch rejection {
        case .internalFault, .dataCorrupt, .outcomeUnknown: faults.increment()
        case .overloaded, .accountInFlight: overloads.increment()
        case .refused(let refusal) where refusal.isRateLimit: rateLimited.increment()
        case .storageFull: storageFull.increment()
        default: break
        }
    }

    func ended(_ fault: ConnectionFault) { ends.increment() }

    func connectionRefused() { refusedConnections.increment() }
}

extension Refusal {
    fileprivate var isRateLimit: Bool {
        if case .rateLimited = self { return true }
        return false
    }
}
