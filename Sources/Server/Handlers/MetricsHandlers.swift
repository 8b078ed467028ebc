import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// The page of metrics, for whoever may open the control socket.
struct MetricsHandlers: Sendable {
    let registry: MetricsRegistry

    func register(in table: inout MethodTable) {
        table.read(Methods.getMetrics) { _, _, snapshot in
            GetMetricsReply(text: try registry.page(snapshot))
        }
    }
}
