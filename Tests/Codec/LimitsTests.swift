import DeskwireProtocol
import DeskwireWire
import Foundation
import Testing

/// The limits of the code are those of the specification, and the facts that the code relies on hold.
@Suite struct LimitsTests {
    /// A row of the specification's limits table, and the number that the code has for it.
    private static let rows: [(row: String, number: Int)] = [
        ("body of a frame that the header can say", Int(Limits.maxFrameExpressible)),
        ("body before authentication", Int(Limits.maxFrameBeforeAuthentication)),
        ("body afterwards (`max_frame`)", Int(Limits.maxFrame)),
        ("the least `max_frame` that can be announced", Int(Limits.maxFrameFloor)),
        ("`RequestMeta`", Limits.maxMetaBytes),
        ("nesting of messages", WireLimits.peer.nesting),
        ("items of a list", WireLimits.itemsPerField),
        ("fields of a message", WireLimits.peer.fieldsPerMessage),
        (
            "requests in flight before authentication",
            Int(Limits.maxInFlightBeforeAuthentication)
        ),
        ("requests in flight", Int(Limits.maxInFlight)),
        ("until a credential is offered", Int(Limits.handshakeTimeoutMs / 1_000)),
        ("from the first byte of a frame to its last", Int(Limits.frameTimeoutMs / 1_000)),
        ("idle time (`idle_timeout_ms`)", Int(Limits.idleTimeoutMs / 1_000)),
        ("`timeout_ms`", Int(Limits.maxRequestTimeoutMs)),
        ("CANCEL", Limits.maxCancelsPerWindow),
        ("PING", Limits.maxPingsPerWindow),
        ("page", Int(Limits.defaultPageSize)),
        ("idempotency key", Limits.idempotencyKeyBytes),
        ("events that wait for a subscriber", Limits.maxQueuedEvents),
        ("connections from one address, not loopback", Limits.maxConnectionsPerAddress),
    ]

    @Test func limitsAreThoseOfTheSpecification() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Protocol/SPEC.md").standardizedFileURL
        let text = try String(contentsOf: file, encoding: .utf8)
        var limits: [String: Int] = [:]
        for line in text.split(separator: "\n") where line.hasPrefix("| ") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3 else { continue }
            limits[cells[0]] = Self.firstNumber(in: cells[1])
        }
        for (row, number) in Self.rows {
            #expect(limits[row] == number, "\(row)")
        }
    }

    @Test func timesAndWindowsFitTogether() {
        #expect(Limits.controlWindowMs == 10_000)
        #expect(Limits.maxPingsPerWindow == Int(Limits.controlWindowMs / 1_000))
        #expect(Limits.maxFrameFloor <= Limits.maxFrame)
        #expect(Limits.maxFrameBeforeAuthentication <= Limits.maxFrameFloor)
        #expect(Limits.softOutputBytes < Limits.hardOutputBytes)
        #expect(Limits.frameTimeoutMs < Int64(Limits.idleTimeoutMs))
    }

    @Test("A Hello with the longest texts and credential fits into a stranger's frame")
    func longestHelloFits() {
        func text(_ count: Int) -> String { String(repeating: "x", count: count) }
        let hello = HelloRequest(
            client: text(64),
            version: text(64),
            features: (0..<32).map { _ in text(64) },
            maxFrame: .max,
            credential: Credential(
                kind: .password(PasswordCredential(login: text(254), secret: text(1_024)))
            )
        )
        #expect(hello.firstFieldOverLimit() == nil)
        #expect(hello.encodedSize <= Int(Limits.maxFrameBeforeAuthentication))
    }

    @Test("An answer with the code and text of every fault and refusal fits the least frame")
    func errorsFitTheLeastFrame() {
        let refusals: [RequestRefusal] = [
            .frameTooLarge(.max), .tooManyInFlight(limit: .max), .unauthenticated,
            .secondStepMissing, .unimplemented(opcode: .max), .compressionNotNegotiated,
            .shuttingDown,
        ]
        for refusal in refusals {
            let body = refusal.errorBody(traceID: .max)
            #expect(body.outcome == .notApplied)
            #expect(body.retry != .unspecified)
            #expect(body.code.name != nil)
            #expect(body.encodedSize < 200)
        }
        for fault in [ConnectionFault.unknownRequestID(.max), .lengthTooGreat(.max), .peerLeft] {
            let goAway = Farewell(fault, .goAway(lastRequestID: .max)).goAway
            #expect(goAway?.code.name != nil)
            #expect((goAway?.encodedSize ?? .max) < 200)
        }
    }

    @Test func valuesOfEveryFrameAreSmall() {
        #expect(MemoryLayout<FrameHeader>.size == FrameHeader.byteCount)
        #expect(MemoryLayout<FrameType>.size == 1)
        #expect(MemoryLayout<FrameFlags>.size == 1)
        #expect(MemoryLayout<MonotonicTime>.size == 8)
        #expect(MemoryLayout<ServerConnection.OnFrame>.size <= 32)
        #expect(MemoryLayout<ClientConnection.OnFrame>.size <= 32)
    }

    /// The first number of a cell, commas left out.
    private static func firstNumber(in cell: String) -> Int? {
        let start = cell.drop { !$0.isNumber }
        return Int(start.prefix { $0.isNumber || $0 == "," }.filter(\.isNumber))
    }
}
