import DeskwireProtocol
import NIOCore

/// One request on each connection, and then nothing.
final class QuietConnections: RequestSource {
    let series = ["info"]
    private let connections: Int
    private var asked = 0

    init(connections: Int) {
        self.connections = connections
    }

    var isExhausted: Bool { asked == connections }

    func next() -> LoadRequest? {
        guard asked < connections else { return nil }
        asked += 1
        return LoadRequest(series: 0, Methods.serverInfo.description, ServerInfoRequest())
    }

    func answered(_ request: LoadRequest, _ body: ByteBuffer) {}
}
