import DeskwireProtocol
import DeskwireServer
import NIOCore
import Testing

/// What a connection does with more requests at once than the others of its loop should wait for.
@Suite(.timeLimit(.minutes(2)))
struct BurstTests {
    /// 20,000 requests in one write, and answers of some twenty megabytes that the client reads all the while.
    @Test("Every request of a long burst is answered once (DWP-19, DWP-40)")
    func everyRequestOfALongBurstIsAnsweredOnce() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "service")
            let count = 20_000
            client.channel.writeAndFlush(try requests(count, of: client), promise: nil)
            var answered: Set<UInt32> = []
            for _ in 0..<count {
                let frame = try await client.nextFrame()
                #expect(frame.header.type == .reply)
                answered.insert(frame.header.requestID)
            }
            #expect(answered.count == count)
        }
    }

    @Test func aBurstIsAnsweredThoughTheClientSendsNoMore() async throws {
        try await TestServer.run { server in
            let client = try await server.hello(as: "service")
            let count = 5_000
            client.channel.writeAndFlush(try requests(count, of: client), promise: nil)
            client.channel.close(mode: .output, promise: nil)
            for _ in 0..<count {
                #expect(try await client.nextFrame().header.type == .reply)
            }
        }
    }

    private func requests(_ count: Int, of client: TestClient) throws -> ByteBuffer {
        var bytes = ByteBuffer()
        for _ in 0..<count {
            var frame = try client.frame(Methods.listMethods, ListMethodsRequest())
            bytes.writeBuffer(&frame)
        }
        return bytes
    }
}
