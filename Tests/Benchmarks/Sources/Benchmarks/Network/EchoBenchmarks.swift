import DeskwireProtocol
import Foundation

/// The smallest request a desk answers, an authenticated ServerInfo, against servers that do nothing else.
struct EchoBenchmarks {
    private static let rounds = 5
    /// Bytes of the body that a desk answers with, which the others send, too.
    private static let replySize = 59
    private static let redis = ["/usr/bin/redis-server", "/usr/local/bin/redis-server"]

    static func sections() async throws -> [Section] {
        let epoll = try ServerProcess.own("c-epoll", replySize: replySize)
        defer { epoll.stop() }
        let burst = try ServerProcess.own("nio-burst", replySize: replySize)
        defer { burst.stop() }
        let desk = try await DeskProcess.start()
        defer { desk.stop() }
        let redis = try startedRedis()
        defer { redis?.stop() }
        return try ([1, 16, 64] as [Int32]).map { inFlight in
            var loops: [(String, ClosedLoop)] = [
                ("C epoll", plain(epoll, inFlight)),
                ("NIO burst handler", plain(burst, inFlight)),
                ("deskwired ServerInfo", try serverInfo(desk, inFlight)),
            ]
            if let redis { loops.append(("Redis PING", ping(redis, inFlight))) }
            return try section(of: loops, inFlight: inFlight)
        }
    }

    private static func section(of loops: [(String, ClosedLoop)], inFlight: Int32) throws -> Section
    {
        var series = loops.map { Series(name: $0.0, values: []) }
        for (_, loop) in loops { _ = try loop.run() }
        for _ in 0..<rounds {
            for (index, loop) in loops.enumerated() {
                series[index].values.append(try loop.1.run().rate)
            }
        }
        let desk = "deskwired ServerInfo"
        return Section(
            title: "echo, 50 connections, \(inFlight) in flight on each",
            unit: .operations,
            series: series,
            goals: [
                Goal(candidate: desk, against: "NIO burst handler", factor: 0.7),
                Goal(candidate: desk, against: "C epoll", factor: 0.5),
                Goal(candidate: desk, against: "Redis PING", factor: 1),
            ]
        )
    }

    private static func plain(_ server: ServerProcess, _ inFlight: Int32) -> ClosedLoop {
        ClosedLoop(
            port: server.port,
            inFlight: inFlight,
            seconds: 0.6,
            request: [0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0],
            idOffset: 8
        )
    }

    private static func serverInfo(_ desk: DeskProcess, _ inFlight: Int32) throws -> ClosedLoop {
        let requests = DeskRequests(token: desk.token)
        let request = try requests.frame(Methods.serverInfo, ServerInfoRequest())
        return ClosedLoop(
            port: desk.server.port,
            inFlight: inFlight,
            seconds: 0.6,
            hello: try requests.hello,
            helloReplies: 1,
            request: request.bytes,
            idOffset: 8
        )
    }

    private static func ping(_ server: ServerProcess, _ inFlight: Int32) -> ClosedLoop {
        ClosedLoop(
            port: server.port,
            inFlight: inFlight,
            seconds: 0.6,
            request: Array("PING\r\n".utf8),
            replySize: "+PONG\r\n".utf8.count
        )
    }

    private static func startedRedis() throws -> ServerProcess? {
        guard let program = redis.first(where: FileManager.default.isExecutableFile) else {
            return nil
        }
        let port = Int32.random(in: 20_000...29_999)
        return try ServerProcess(
            program,
            ["--port", "\(port)", "--save", "", "--appendonly", "no", "--bind", "127.0.0.1"],
            port: port
        )
    }
}
