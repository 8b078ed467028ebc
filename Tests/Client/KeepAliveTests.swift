import DeskwireProtocol
import NIOCore
import Testing

@testable import DeskwireClient

/// DWP-59, DWP-60: signs of life, and what happens without them.
@Suite(.timeLimit(.minutes(1)))
struct KeepAliveTests {
    private static func hello(_ request: HelloRequest) -> HelloReply {
        var reply = HelloReply.standard(for: request)
        reply.idleTimeoutMs = 1_000
        return reply
    }

    @Test func aPingIsAnsweredByAPongWithItsBytes() async throws {
        let pongs = Log<ByteBuffer>()
        let server = try await ScriptedServer.start { frame, peer in
            if frame.header.type == .pong {
                pongs.append(frame.body)
            } else {
                peer.ping(0x0102_0304_0506_0708)
                peer.reply(to: frame, ServerInfoReply())
            }
        }
        let client = try await DeskClient.connect(to: server.address)
        _ = try await client.call(Methods.serverInfo, ServerInfoRequest())
        #expect(await pongs.next() == ByteBuffer(bytes: [1, 2, 3, 4, 5, 6, 7, 8]))
        await client.close()
        try await server.stop()
    }

    @Test func anIdleClientShowsASignOfLife() async throws {
        let frames = Log<FrameType>()
        let server = try await ScriptedServer.start(
            hello: { _, request in .success(Self.hello(request)) },
            script: { frame, _ in frames.append(frame.header.type) }
        )
        let client = try await DeskClient.connect(to: server.address)
        #expect(await frames.next() == .ping)
        await client.close()
        try await server.stop()
    }

    @Test func aServerThatFellSilentIsLeftAndTheCallRepeated() async throws {
        let server = try await ScriptedServer.start(
            hello: { _, request in .success(Self.hello(request)) },
            script: { frame, peer in
                guard frame.connection > 1, frame.header.type == .request else { return }
                peer.reply(to: frame, CreateTicketReply(ticket: Ticket(id: 4)))
            }
        )
        let client = try await DeskClient.connect(to: server.address)
        let reply = try await client.call(Methods.createTicket, CreateTicketRequest())
        #expect(reply.ticket?.id == 4)
        await client.close()
        try await server.stop()
    }
}
