import DeskwireDomain
import DeskwireProtocol
import Metrics

/// The server's counters. Made once; names and labels hold nothing of people.
///
/// A class, so that who counts counts one reference and not one of each of its lists: twelve for each request.
final class ServerMetrics: Sendable {
    /// By the upper byte of the opcode; see the groups of `methods.md`.
    private static let groups = [
        "core", "tickets", "messages", "mails", "settings", "customers", "documents", "faq",
        "events", "attachments", "people", "reports", "access", "portal", "notices", "admin",
    ]

    /// Of each group all outcomes, one after another; at the end those of opcodes that nobody knows.
    private let requests = (groups + ["unknown"]).flatMap { group in
        RequestOutcome.allCases.map { outcome in
            Counter(
                label: MetricNames.requests,
                dimensions: [("group", group), ("outcome", "\(outcome)")]
            )
        }
    }
    private let limits = LimitName.allCases.map { limit in
        Counter(label: MetricNames.limits, dimensions: [("limit", limit.rawValue)])
    }
    private let places = Dictionary(
        uniqueKeysWithValues: LimitName.allCases.enumerated().map { ($0.element, $0.offset) }
    )
    private let ends = Counter(label: "deskwire_connections_ended_total")
    private let handshakes = Counter(label: "deskwire_tls_handshakes_total")
    private let failedHandshakes = Counter(label: "deskwire_tls_handshakes_failed_total")

    func handshakeEnded(well: Bool) { (well ? handshakes : failedHandshakes).increment() }

    /// A request has its last answer.
    func finished(_ opcode: UInt16, _ outcome: RequestOutcome) {
        let group = min(Int(opcode >> 8), Self.groups.count)
        requests[group * RequestOutcome.allCases.count + outcome.rawValue].increment()
    }

    func rejected(_ opcode: UInt16, _ rejection: Rejection) {
        finished(opcode, rejection.requestOutcome)
        if let limit = rejection.limit { hit(limit) }
    }

    func hit(_ limit: LimitName) {
        if let place = places[limit] { limits[place].increment() }
    }

    func ended(_ fault: ConnectionFault) {
        ends.increment()
        if let limit = fault.limit { hit(limit) }
    }
}
