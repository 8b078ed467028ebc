import DeskwireProtocol
import Foundation
import NIOCore
import Testing

@testable import deskwire_load

/// What is counted without decoding is what decoding would give, and results that were kept become tables again.
struct EventScanTests {
    @Test(arguments: [0, 1, 3, 200])
    func everyEventOfABatchIsCounted(count: Int) throws {
        let events = (0..<count).map { number in
            Event(
                seq: UInt64(number + 1),
                kind: .notePosted,
                atMs: 1_700_000_000_000 + Int64(number),
                ticketNumber: "DW-7",
                summary: "It flickers."
            )
        }
        let reply = SubscribeReply(kind: .batch(EventBatch(events: events, cursor: [1, 2, 3])))
        var frame = ByteBuffer()
        try frame.writeFrame(FrameLabel(.reply, requestID: 2), message: reply)
        frame.moveReaderIndex(forwardBy: FrameHeader.byteCount)
        let scan = EventScan(frame)
        #expect(scan.events == count)
        #expect(scan.firstAtMs == (count == 0 ? nil : 1_700_000_000_000))
    }

    @Test func bytesThatAreNoMessageAreCountedAsNothing() {
        #expect(EventScan(ByteBuffer(bytes: [0x12, 0xFF, 0xFF])).events == 0)
        #expect(EventScan(ByteBuffer(bytes: [UInt8](repeating: 0xFF, count: 40))).events == 0)
    }

    @Test func aKeptResultBecomesItsTableAgain() throws {
        var report = FairnessReport("A storm")
        report.add("p99", 1.5, "ms")
        let shown = try ShowCommand.markdown(of: Data(report.json.utf8), named: "a")
        #expect(shown == report.markdown)
        #expect(shown.contains("| p99 | 1.50 | ms |"))
        let summary = Summary("A run", LoadOutcome())
        #expect(
            try ShowCommand.markdown(of: Data(summary.json.utf8), named: "b") == summary.markdown
        )
    }
}
