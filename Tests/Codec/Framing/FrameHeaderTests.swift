import DeskwireProtocol
import NIOCore
import Testing

@Suite struct FrameHeaderTests {
    @Test func headerIsTwelveBytesBigEndian() throws {
        let header = FrameHeader(
            length: 0x0001_0203,
            type: .reply,
            flags: [.more, .deflate],
            opcode: 0x0405,
            requestID: 0x0607_0809
        )
        var buffer = ByteBuffer()
        buffer.writeFrameHeader(header)
        #expect(buffer.hex == "000102030203040506070809")
        #expect(try FrameHeader(peeking: buffer) == header)
        #expect(buffer.readableBytes == FrameHeader.byteCount)
    }

    @Test func headerNeedsAllTwelveBytes() throws {
        let whole = bytes("00000000 05 00 0000 00000000")
        for count in 0..<12 {
            let part = try #require(whole.getSlice(at: 0, length: count))
            #expect(try FrameHeader(peeking: part) == nil)
        }
    }

    // DWP-10, DWP-15
    @Test(
        "Every byte decides as the specification says (SEC-010, SEC-011)",
        arguments: 0...255
    )
    func typeByteIsKnownIgnorableOrAnError(type: Int) throws {
        let byte = UInt8(type)
        var buffer = ByteBuffer()
        buffer.writeFrameHeader(FrameHeader(length: 0, type: FrameType(rawValue: byte)))
        switch byte {
        case 1...7:
            let header = try #require(try FrameHeader(peeking: buffer))
            #expect(header.type.isKnown && !header.type.isIgnorable)
        case 0x80...0xFF:
            let header = try #require(try FrameHeader(peeking: buffer))
            #expect(!header.type.isKnown && header.type.isIgnorable)
        default:
            #expect(throws: ConnectionFault.unknownFrameType(byte)) {
                try FrameHeader(peeking: buffer)
            }
        }
    }

    // DWP-11
    @Test(arguments: 0...255)
    func criticalFlagsAreErrorsAndReservedOnesAreNot(flags: Int) throws {
        let byte = UInt8(flags)
        for type: UInt8 in [1, 4, 7, 0x80, 0xFF] {
            var buffer = ByteBuffer()
            buffer.writeFrameHeader(
                FrameHeader(
                    length: 0,
                    type: FrameType(rawValue: type),
                    flags: FrameFlags(rawValue: byte)
                )
            )
            if byte & 0xC0 == 0 {
                #expect(try FrameHeader(peeking: buffer)?.flags.rawValue == byte)
            } else {
                #expect(throws: ConnectionFault.criticalFlag(byte)) {
                    try FrameHeader(peeking: buffer)
                }
            }
        }
    }

    // DWP-9
    @Test(arguments: [0x0100_0000, 0x0100_0001, 0x8000_0000, 0xFFFF_FFFF] as [UInt32])
    func topByteOfTheLengthMustBeZero(length: UInt32) {
        var buffer = ByteBuffer()
        buffer.writeFrameHeader(FrameHeader(length: length, type: .request, requestID: 1))
        #expect(throws: ConnectionFault.lengthTooGreat(length)) {
            try FrameHeader(peeking: buffer)
        }
    }

    @Test func longestExpressibleLengthIsAHeader() throws {
        var buffer = ByteBuffer()
        let header = FrameHeader(length: Limits.maxFrameExpressible, type: .request, requestID: 1)
        buffer.writeFrameHeader(header)
        #expect(try FrameHeader(peeking: buffer) == header)
    }

    @Test func frameTypesDescribeThemselvesAsTheSpecificationDoes() {
        let names = (1...7).map { FrameType(rawValue: $0).description }
        #expect(names == ["REQUEST", "REPLY", "ERROR", "CANCEL", "PING", "PONG", "GOAWAY"])
        #expect(FrameType(rawValue: 0x90).description == "type 144")
    }
}
