import DeskwireProtocol
import NIOCore
import Testing

@testable import DeskwireServer

/// What stands before a message. DWP-38, DWP-43.
struct RequestMetaTests {
    private static let timeout: [UInt8] = [0x08, 0xD0, 0x0F]
    private static let unknown: [UInt8] = [0x98, 0x06, 0x01]

    private static let table: [([UInt8], timeoutMs: UInt32?)] = [
        ([0x03] + timeout, 2_000),
        ([0x00], 0),
        ([0x83, 0x00] + timeout, 2_000),  // a long form of a short length
        ([], nil),
        ([0x80], nil),
        ([0x83, 0x80, 0x00] + timeout, nil),  // a length of three bytes
        ([0x04] + timeout, nil),  // longer than the body
        ([0x81, 0x02] + Array(repeating: 0, count: 257), nil),  // over 256 bytes
        ([0x02, 0x08, 0xD0], nil),  // does not decode
    ]

    @Test(arguments: table)
    func aMetaIsTakenWholeOrNotAtAll(bytes: [UInt8], timeoutMs: UInt32?) {
        var body = ByteBuffer(bytes: bytes)
        let meta = try? RequestMeta(takingFrom: &body, of: Methods.getTicket.description)
        #expect(meta?.timeoutMs == timeoutMs)
    }

    @Test func theMessageIsLeft() throws {
        var body = ByteBuffer(bytes: [0x03] + Self.timeout + [0x08, 0x07])
        _ = try RequestMeta(takingFrom: &body, of: Methods.getTicket.description)
        #expect(Array(buffer: body) == [0x08, 0x07])
    }

    @Test func anUnknownFieldInTheMetaOfAWriteIsRefused() {
        let bytes = ByteBuffer(bytes: [UInt8(Self.unknown.count)] + Self.unknown)
        var read = bytes
        #expect(throws: Never.self) {
            try RequestMeta(takingFrom: &read, of: Methods.getTicket.description)
        }
        var write = bytes
        #expect(throws: Rejection.unknownField) {
            try RequestMeta(takingFrom: &write, of: Methods.assignTicket.description)
        }
    }
}
