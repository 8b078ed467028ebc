import DeskwireProtocol
import Foundation
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import DeskwireClient

/// How the library comes in, and comes back.
@Suite(.timeLimit(.minutes(1)))
struct DeskClientConnectionTests {
    @Test func aSessionTokenReplacesThePasswordOnReconnect() async throws {
        let credentials = Log<Credential?>()
        let server = try await ScriptedServer.start(
            hello: { _, request in
                credentials.append(request.credential)
                return .success(.standard(for: request))
            },
            script: { frame, peer in
                guard frame.connection > 1 else { return peer.close() }
                peer.reply(to: frame, GetTicketReply())
            }
        )
        let client = try await DeskClient.connect(
            to: server.address,
            credential: .password(login: "bo@example.com", secret: "secret")
        )
        _ = try await client.call(Methods.getTicket, GetTicketRequest())
        #expect(
            credentials.entries == [
                .password(login: "bo@example.com", secret: "secret"), .token("dws_session"),
            ]
        )
        #expect(client.identity?.name == "Bo")
        await client.close()
        try await server.stop()
    }

    @Test func aWrongCredentialIsAnErrorOfConnecting() async throws {
        let server = try await ScriptedServer.start(
            hello: { _, _ in .failure(.init(body: .of(.badCredentials))) },
            script: { _, _ in }
        )
        let error = await #expect(throws: DeskClientError.self) {
            try await DeskClient.connect(to: server.address, credential: .token("dws_wrong"))
        }
        #expect(error?.server?.code == .badCredentials)
        try await server.stop()
    }

    @Test func aBusyServersHelloIsRepeated() async throws {
        let server = try await ScriptedServer.start(
            hello: { number, request in
                number < 3
                    ? .failure(.init(body: .of(.overloaded)))
                    : .success(.standard(for: request))
            },
            script: { _, _ in }
        )
        let client = try await DeskClient.connect(to: server.address, credential: .token("dws_x"))
        #expect(client.hello.server == "scripted")
        await client.close()
        try await server.stop()
    }

    @Test func nobodyListeningIsUnreachableAtOnce() async throws {
        let port = try TakenPort()
        let error = await #expect(throws: DeskClientError.self) {
            try await DeskClient.connect(to: port.address)
        }
        #expect(error?.code == .unreachable)
        #expect(error?.message == "connection refused")
    }

    /// A port that is bound and not listened on: nobody answers there, and no other test can take it.
    private struct TakenPort: ~Copyable {
        let address: ServerAddress
        private let descriptor: CInt

        init() throws {
            let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
            var name = sockaddr_in()
            name.sin_family = sa_family_t(AF_INET)
            name.sin_addr.s_addr = inet_addr("127.0.0.1")
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let isBound = withUnsafeMutablePointer(to: &name) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                    bind(descriptor, address, length) == 0
                        && getsockname(descriptor, address, &length) == 0
                }
            }
            try #require(isBound)
            self.descriptor = descriptor
            address = ServerAddress(
                host: "127.0.0.1",
                port: Int(UInt16(bigEndian: name.sin_port))
            )
        }

        deinit { close(descriptor) }
    }

    @Test func anotherProtocolIsNamedAsSuch() async throws {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(WebServer())
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(channel.localAddress?.port)
        let error = await #expect(throws: DeskClientError.self) {
            try await DeskClient.connect(to: ServerAddress(host: "127.0.0.1", port: port))
        }
        #expect(error?.code == .protocolViolation)
        try await channel.close()
    }

    @Test func callsAfterCloseFail() async throws {
        let server = try await ScriptedServer.start { _, _ in }
        let client = try await DeskClient.connect(to: server.address)
        await client.close()
        let error = await #expect(throws: DeskClientError.self) {
            try await client.call(Methods.getTicket, GetTicketRequest())
        }
        #expect(error?.code == .closed)
        try await server.stop()
    }

    @Test func manyTasksShareOneReconnect() async throws {
        let connections = Mutex(0)
        let server = try await ScriptedServer.start(
            hello: { number, request in
                connections.withLock { $0 = max($0, number) }
                return .success(.standard(for: request))
            },
            script: { frame, peer in
                guard frame.connection > 1 else { return peer.close() }
                peer.reply(to: frame, GetTicketReply())
            }
        )
        let client = try await DeskClient.connect(to: server.address)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<30 {
                group.addTask {
                    _ = try await client.call(Methods.getTicket, GetTicketRequest())
                }
            }
            try await group.waitForAll()
        }
        #expect(connections.withLock { $0 } == 2)
        await client.close()
        try await server.stop()
    }
}

/// Answers whatever it gets as a web server would.
private final class WebServer: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let answer = ByteBuffer(string: "HTTP/1.1 400 Bad Request\r\n\r\n")
        context.channel.writeAndFlush(answer, promise: nil)
    }
}
