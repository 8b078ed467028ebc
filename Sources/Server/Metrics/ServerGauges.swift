import DeskwireDomain
import DeskwireProtocol
package import DeskwireStore

extension ServerParts {
    /// What is known without being counted, at the moment somebody asks.
    func writeMetrics(to text: inout MetricsText) {
        text.gauge(
            "deskwire_connections_limit",
            "Connections there may be (SEC-020).",
            Double(connectionCount.totalMax)
        )
        text.gauge(
            "deskwire_connections_strangers",
            "Connections from other machines without a caller.",
            Double(connectionCount.strangers)
        )
        text.gauge(
            "deskwire_requests_in_flight",
            "Requests of accounts that have no answer yet (SEC-024).",
            Double(loads.inFlight)
        )
        text.gauge(
            "deskwire_buffer_bytes_limit",
            "What all connections may hold in memory (SEC-026).",
            Double(buffers.limit)
        )
        text.gauge(
            "deskwire_tls_handshakes_unfinished",
            "TLS handshakes that are not through (SEC-004).",
            Double(handshakes.current)
        )
        text.gauge(
            "deskwire_event_subscribers",
            "Subscriptions to events.",
            Double(subscribers.current)
        )
        writePools(to: &text)
        if let certificate {
            let left = certificate.endsAt.milliseconds(since: wallClock())
            text.gauge(
                "deskwire_certificate_days",
                "Days until the certificate ends (SEC-003).",
                Double(left / 86_400_000)
            )
        }
        text.counter(
            "deskwire_audit_rows_lost_total",
            "Rows that could not be written into the audit log.",
            Double(audit.lost)
        )
        text.gauge(
            "deskwire_start_timestamp_seconds",
            "When the server started.",
            Double(info.startedAt.rawValue / 1_000)
        )
    }

    private func writePools(to text: inout MetricsText) {
        let pools = [("passwords", passwords), ("files", files)]
        text.begin("deskwire_pool_waiting", "Jobs that wait for a pool (SEC-041).", type: "gauge")
        for (name, pool) in pools { text.sample(Double(pool.waiting), [("pool", name)]) }
        text.begin(
            "deskwire_pool_refused_total",
            "Jobs that a full pool refused.",
            type: "counter"
        )
        for (name, pool) in pools { text.sample(Double(pool.refused), [("pool", name)]) }
    }
}

extension DiskSpace {
    /// How much must stay free; how much is free is counted as it is looked at.
    package func writeMetrics(to text: inout MetricsText) {
        text.gauge(
            "deskwire_disk_reserve_bytes",
            "Bytes below which writes are refused (SEC-029).",
            Double(reserve)
        )
        text.gauge(
            "deskwire_disk_low",
            "1 while writes are refused for want of room.",
            isLow ? 1 : 0
        )
    }
}
