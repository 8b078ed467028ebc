import DeskwireProtocol
import DeskwireServer
import DeskwireWire
import NIOCore
import Synchronization
import Testing

/// SEC-025: who reads slowly is served, who does not read at all is not, and who lets too much pile up is told.
@Suite(.timeLimit(.minutes(1)))
struct SlowReaderTests {
    /// How many answers were made.
    private final class Made: Sendable {
        let count = Mutex(0)
    }

    private static func fill(_ table: inout MethodTable) {
        table.read(Methods.getTicket) { request, _, _ in
            let answer = String(repeating: "x", count: Int(request.number) ?? 0)
            return GetTicketReply(nextPageToken: answer)
        }
    }

    /// A busy machine may take longer for so many long answers than the method's own deadline.
    private let patient = RequestMeta(timeoutMs: 60_000)

    private func ask(_ count: Int, of length: Int, _ client: TestClient) async throws {
        var burst = ByteBuffer()
        for _ in 0..<count {
            var frame = try client.frame(
                Methods.getTicket,
                GetTicketRequest(number: "\(length)"),
                meta: patient
            )
            burst.writeBuffer(&frame)
        }
        try await client.send(burst)
    }

    @Test func aSlowReaderThatGetsOnKeepsItsConnection() async throws {
        var settings = ServerSettings.brief
        settings.outputStallMs = 300
        try await TestServer.run(settings: settings, fill: Self.fill) { server in
            let client = try await server.hello(as: "customer")
            try await client.channel.setOption(.autoRead, value: false).get()
            try await client.channel.setOption(.maxMessagesPerRead, value: 1).get()
            try await client.channel.setOption(
                .recvAllocator,
                value: FixedSizeRecvByteBufferAllocator(capacity: 100_000)
            ).get()
            // Less than the hard limit, and far more than goes out within the time of a stall.
            try await ask(20, of: 200_000, client)
            let channel = client.channel
            let reading = Task {
                while !Task.isCancelled {
                    channel.read()
                    try await Task.sleep(for: .milliseconds(50))
                }
            }
            for _ in 0..<20 { #expect(try await client.nextFrame().header.type == .reply) }
            reading.cancel()
            try await client.channel.setOption(.autoRead, value: true).get()
            _ = try await client.call(Methods.serverInfo, ServerInfoRequest())
        }
    }

    @Test func whoeverLetsTooMuchPileUpGetsItAndIsToldWhyItEnds() async throws {
        let made = Made()
        let fill: @Sendable (inout MethodTable) -> Void = { table in
            table.read(Methods.getTicket) { request, _, _ in
                made.count.withLock { $0 += 1 }
                return GetTicketReply(nextPageToken: String(repeating: "x", count: 1_000_000))
            }
        }
        try await TestServer.run(fill: fill) { server in
            let client = try await server.hello(as: "customer")
            // The kernel takes little at once, so that what waits is more than the hard limit.
            try await client.channel.setOption(.socketOption(.so_rcvbuf), value: 65_536).get()
            try await client.channel.setOption(.autoRead, value: false).get()
            try await ask(60, of: 1_000_000, client)
            // Answers are made in turns. Nothing is read until no more are made: by then the server has had enough.
            var before = -1
            while before != made.count.withLock({ $0 }) {
                before = made.count.withLock { $0 }
                try await Task.sleep(for: .milliseconds(500))
            }
            try await client.channel.setOption(.autoRead, value: true).get()
            var replies = 0
            var frame = try await client.nextFrame()
            while frame.header.type == .reply {
                replies += 1
                frame = try await client.nextFrame()
            }
            #expect(replies > 0)
            let error: ErrorBody? = try? frame.body.decoded()
            try #require(frame.header.type == .goAway, "\(error?.message ?? "no error")")
            #expect(try frame.body.decoded(as: GoAway.self).code == .slowConsumer)
        }
    }
}
