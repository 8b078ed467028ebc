import DeskwireClient
import NIOCore
import NIOPosix

/// Plays transcripts through sockets, one connection each.
struct Player: Sendable {
    /// How long it waits for what the other side has to send.
    var patienceMs: Int64

    /// Plays the client's side against a server.
    func play(_ transcript: Transcript, against server: ServerAddress) async throws -> Mismatch? {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(.milliseconds(patienceMs))
            .channelOption(.autoRead, value: false)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .connect(host: server.host, port: server.port)
            .get()
        return try await play(transcript, as: .client, on: channel)
    }

    /// Plays the server's side: the first connection gets the first transcript, and so on. Tells the port first, then
    /// how each one went.
    func serve(
        _ transcripts: [Transcript],
        host: String,
        port: Int,
        listening: (Int) -> Void,
        played: (Transcript, Mismatch?) -> Void
    ) async throws {
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.autoRead, value: false)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .bind(host: host, port: port) { $0.eventLoop.makeSucceededFuture($0) }
        try await server.executeThenClose { clients in
            listening(server.channel.localAddress?.port ?? port)
            var clients = clients.makeAsyncIterator()
            for transcript in transcripts {
                guard let client = try await clients.next() else { return }
                played(transcript, try await play(transcript, as: .server, on: client))
            }
        }
    }

    private func play(
        _ transcript: Transcript,
        as side: Side,
        on channel: any Channel
    ) async throws -> Mismatch? {
        let outcome = channel.eventLoop.makePromise(of: Mismatch?.self)
        let patienceMs = patienceMs
        channel.eventLoop.execute {
            let play = TranscriptPlay(transcript, as: side, patienceMs: patienceMs)
            let handler = PlayHandler(play, lingers: side == .server, outcome: outcome)
            do {
                try channel.pipeline.syncOperations.addHandler(handler)
            } catch {
                outcome.fail(error)
            }
        }
        return try await outcome.futureResult.get()
    }
}
