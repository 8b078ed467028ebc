import DeskwireProtocol
import DeskwireWire
import Foundation
import Testing

/// The specification's table of limits says what the code holds.
struct LimitsPageTests {
    /// A row of the table.
    private struct Row {
        let what: String
        let limit: String
        let passed: String

        /// The numbers in the limit, their thousands joined.
        var numbers: [Int64] {
            limit.replacingOccurrences(of: ",", with: "")
                .split { !($0.isASCII && $0.isNumber) }.compactMap { Int64($0) }
        }
    }

    private func rows() throws -> [Row] {
        let page = try Repository.file("Protocol/SPEC.md").text
        let section = try #require(
            page.components(separatedBy: "\n## ").first { $0.prefix(20).contains(" Limits\n") }
        )
        return section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map {
            let cells = $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return Row(what: cells[0], limit: cells[1], passed: cells.count > 2 ? cells[2] : "")
        }
    }

    private static let mebibyte: Int64 = 1 << 20

    /// How a row begins, and the numbers that it must have.
    private static let expected: [(beginning: String, numbers: [Int64])] = [
        ("body of a frame that the header can say", [Int64(Limits.maxFrameExpressible)]),
        ("body before authentication", [Int64(Limits.maxFrameBeforeAuthentication)]),
        ("body afterwards", [Int64(Limits.maxFrame)]),
        ("the least `max_frame`", [Int64(Limits.maxFrameFloor)]),
        ("`RequestMeta`", [Int64(Limits.maxMetaBytes)]),
        ("nesting of messages", [Int64(WireLimits.peer.nesting)]),
        ("items of a list", [Int64(WireLimits.itemsPerField)]),
        ("fields of a message", [Int64(WireLimits.peer.fieldsPerMessage)]),
        ("requests in flight before", [Int64(Limits.maxInFlightBeforeAuthentication)]),
        (
            "requests in flight",
            [Int64(Limits.maxInFlight), Int64(Limits.maxInFlightForServices)]
        ),
        (
            "bytes of requests at work on a connection",
            [Int64(Limits.maxInFlightBytes) / mebibyte]
        ),
        ("bytes that all connections hold", [Int64(Limits.totalBufferBytes) / mebibyte]),
        ("until a credential is offered", [Limits.handshakeTimeoutMs / 1000]),
        ("from the first byte of a frame", [Limits.frameTimeoutMs / 1000]),
        ("idle time", [2, 1, 3].map { Int64(Limits.idleTimeoutMs) * $0 / 2000 }),
        ("`timeout_ms`", [Int64(Limits.maxRequestTimeoutMs)]),
        ("CANCEL", [Int64(Limits.maxCancelsPerWindow), Limits.controlWindowMs / 1000]),
        ("PING", [Int64(Limits.maxPingsPerWindow), Limits.controlWindowMs / 1000]),
        ("page", [Int64(Limits.defaultPageSize), Int64(Limits.maxPageSize)]),
        // Kept for seven days: Operations/Housekeeping.
        ("idempotency key", [Int64(Limits.idempotencyKeyBytes), 7]),
        (
            "events that wait",
            [Int64(Limits.maxQueuedEvents), Int64(Limits.maxQueuedEventBytes) / mebibyte]
        ),
        (
            "bytes that wait for a connection",
            [
                Int64(Limits.softOutputBytes) / mebibyte, Int64(Limits.hardOutputBytes) / mebibyte,
                Limits.outputStallMs / 1000,
            ]
        ),
        (
            "connections from one address",
            [
                Int64(Limits.maxConnectionsPerAddress),
                Int64(Limits.maxUnauthenticatedConnectionsPerAddress),
            ]
        ),
        (
            "unfinished TLS handshakes",
            [
                Int64(Limits.maxUnfinishedHandshakes),
                Int64(Limits.maxUnfinishedHandshakesPerAddress),
            ]
        ),
    ]

    @Test func theNumbersAreTheCodes() throws {
        let rows = try rows()
        for (beginning, numbers) in Self.expected {
            let row = rows.first { $0.what.hasPrefix(beginning) && $0.numbers == numbers }
            let found = rows.first { $0.what.hasPrefix(beginning) }?.limit ?? "no row"
            #expect(row != nil, "\(beginning): \(numbers) in the code, \(found) on the page")
        }
    }

    @Test func theCodesThatTheTableNamesExist() throws {
        let names = Set(ErrorCode.all.compactMap(\.name))
        for row in try rows() {
            let words = row.passed.split(separator: " ")
            guard words.count > 1, words[0] == "ERROR" || words[0] == "close" else { continue }
            #expect(names.contains("ERROR_CODE_\(words[1])"), "\(row.passed)")
        }
    }
}
