import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import Foundation
import Logging
import NIOCore
import Testing

@testable import DeskwireServer

/// The limits that hold over all connections, on a real server (SEC-024, SEC-026, SEC-027, SEC-029).
@Suite(.timeLimit(.minutes(2)))
struct LoadLimitTests {
    @Test("a customer over the rate is told to wait, on every connection; others are served")
    func rateHoldsOverAllConnections() async throws {
        var settings = ServerSettings.brief
        settings.callers.customers = CallerLimits(perSecond: 1, burst: 5, inFlight: 256)
        try await TestServer.run(settings: settings) { server in
            let first = try await server.hello(as: "customer")
            let second = try await server.hello(as: "customer")
            let staff = try await server.hello(as: "staff")
            for client in [first, first, first, second, second] {
                _ = try await client.call(Methods.listMethods, ListMethodsRequest())
            }
            let refusal = try await second.refusal(of: Methods.listMethods, ListMethodsRequest())
            #expect(refusal.code == .rateLimited && refusal.retry == .sameRequest)
            #expect(refusal.outcome == .notApplied && refusal.retryAfterMs > 0)
            _ = try await staff.call(Methods.listMethods, ListMethodsRequest())
        }
    }

    @Test(
        "more in flight over all connections than the account may have is refused, and not executed"
    )
    func inFlightHoldsOverAllConnections() async throws {
        let gate = DispatchSemaphore(value: 0)
        var settings = ServerSettings.brief
        settings.callers.customers = CallerLimits(perSecond: 1_000, burst: 1_000, inFlight: 3)
        try await TestServer.run(
            settings: settings,
            fill: { table in
                table.read(Methods.getTicket) { _, _, _ in
                    gate.wait()
                    return GetTicketReply()
                }
            }
        ) { server in
            let first = try await server.hello(as: "customer")
            let second = try await server.hello(as: "customer")
            for _ in 0..<3 { try await first.request(Methods.getTicket, GetTicketRequest()) }
            // A refused Hello of methods would wait too; this one is answered at once.
            try await Task.sleep(for: .milliseconds(200))
            let refusal = try await second.refusal(of: Methods.getTicket, GetTicketRequest())
            #expect(refusal.code == .tooManyInflight && refusal.outcome == .notApplied)
            // Neither what is refused for the limit gives room, nor what is refused before it.
            for _ in 0..<3 {
                let more = try await first.refusal(of: Methods.getTicket, GetTicketRequest())
                #expect(more.code == .tooManyInflight)
            }
            for _ in 0..<3 { gate.signal() }
            for _ in 0..<3 { _ = try await first.nextReply(GetTicketReply.self) }
            gate.signal()
            _ = try await second.call(Methods.getTicket, GetTicketRequest())
        }
    }

    @Test("a connection whose requests at work hold too much is told that the server is busy")
    func bodiesAtWorkAreBounded() async throws {
        let gate = DispatchSemaphore(value: 0)
        try await TestServer.run(
            fill: { table in
                table.write(Methods.putUploadChunk) { _, _, _ in
                    gate.wait()
                    return PutUploadChunkReply()
                }
            }
        ) { server in
            let client = try await server.hello(as: "service")
            let data = [UInt8](repeating: 7, count: Limits.chunkBytes)
            let count = Limits.maxInFlightBytes / Limits.chunkBytes + 6
            for _ in 0..<count {
                try await client.request(
                    Methods.putUploadChunk,
                    PutUploadChunkRequest(uploadID: 1, data: data),
                    meta: key(2)
                )
            }
            for _ in 0..<6 { #expect(try await client.nextError().code == .overloaded) }
            for _ in 0..<count { gate.signal() }
            var overloaded = 0
            for _ in 0..<count - 6 where try await client.nextFrame().header.type == .error {
                overloaded += 1
            }
            // A chunk's request is a little longer than its chunk: one less fits than chunks would.
            #expect(overloaded <= 1)
        }
    }

    @Test(
        "when all connections hold too much, the largest ends, the small ones stay, and room comes back"
    )
    func theLargestConnectionEnds() async throws {
        var settings = ServerSettings.brief
        settings.totalBufferBytes = 512 * 1024
        try await TestServer.run(settings: settings, fill: SlowAnswers.fill) { server in
            let small = try await server.hello(as: "customer")
            let large = try await server.hello(as: "staff")
            try await large.channel.setOption(.autoRead, value: false).get()
            // Far more than the kernel's buffers take.
            var burst = ByteBuffer()
            for _ in 0..<60 {
                var frame = try large.frame(
                    Methods.getTicket,
                    GetTicketRequest(number: "500000")
                )
                burst.writeBuffer(&frame)
            }
            large.channel.writeAndFlush(burst, promise: nil)
            try await Task.sleep(for: .milliseconds(500))
            // What is in the kernel's buffers still comes, and then the end.
            try await large.channel.setOption(.autoRead, value: true).get()
            #expect(await large.everything().count < 60 * 500_000)
            _ = try await small.call(Methods.getTicket, GetTicketRequest(number: "10"))
            let newcomer = try await server.hello(as: "customer")
            _ = try await newcomer.call(Methods.getTicket, GetTicketRequest(number: "10"))
        }
    }

    @Test("nobody is let in while the connections hold too much")
    func newcomersAreRefusedMeanwhile() async throws {
        var settings = ServerSettings.brief
        settings.totalBufferBytes = -1
        try await TestServer.run(settings: settings) { server in
            let client = try await server.connect()
            _ = try await client.bytes(Preface.byteCount)
            #expect(try await client.nextGoAway().code == .overloaded)
        }
    }

    @Test(
        "on a disk with little room writes are refused unexecuted, and reads are answered (SEC-029)"
    )
    func littleRoomEndsWrites() async throws {
        let folder = FileManager.default.temporaryDirectory.path
        let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        // No disk has so much.
        let full = DiskSpace(folder: folder, reserve: .max, logger: silent)
        let free = DiskSpace(folder: folder, reserve: 0, logger: silent)
        #expect(full.isLow && !free.isLow)
        try await TestServer.run(disk: full) { server in
            let client = try await server.hello(as: "customer")
            let refusal = try await client.refusal(
                of: Methods.createTicket,
                CreateTicketRequest(message: "x"),
                meta: key(1)
            )
            #expect(refusal.code == .storageFull && refusal.outcome == .notApplied)
            _ = try await client.call(Methods.listMethods, ListMethodsRequest())
        }
    }
}

/// Answers of any length.
enum SlowAnswers {
    static func fill(_ table: inout MethodTable) {
        table.read(Methods.getTicket) { request, _, _ in
            let answer = String(repeating: "x", count: Int(request.number) ?? 0)
            return GetTicketReply(nextPageToken: answer)
        }
    }
}
