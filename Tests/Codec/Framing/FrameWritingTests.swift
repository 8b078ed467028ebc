import DeskwireProtocol
import DeskwireSeeds
import DeskwireWire
import NIOCore
import Testing

@Suite struct FrameWritingTests {
    private let message = GetTicketRequest(ticketID: 4_711)

    @Test("The bytes of the specification's examples are the ones we write")
    func examplesOfTheSpecification() throws {
        var plain = ByteBuffer()
        try plain.writeFrame(FrameLabel(.request, opcode: 0x0102, requestID: 2), message: message)
        #expect(plain.hex == "00000003010001020000000208e724")

        var timed = ByteBuffer()
        try timed.writeFrame(
            FrameLabel(.request, opcode: 0x0102, requestID: 3),
            meta: RequestMeta(timeoutMs: 2_000),
            message: message
        )
        #expect(timed.hex == "0000000701040102000000030308d00f08e724")

        var cancel = ByteBuffer()
        cancel.writeCancel(requestID: 3)
        #expect(cancel.hex == "000000000400000000000003")

        var ping = ByteBuffer()
        ping.writePing(0x6465_736B_7769_7265)
        #expect(ping.hex == "0000000805000000000000006465736b77697265")
    }

    // DWP-60
    @Test func pongEchoesThePing() throws {
        var buffer = ByteBuffer()
        buffer.writePing(0x0102_0304_0506_0708)
        let ping = try frame(in: buffer)
        var answer = ByteBuffer()
        answer.writePong(answering: ping)
        #expect(answer.hex == "0000000806000000000000000102030405060708")
    }

    @Test func metaAndMessageAreReadAsTheyWereWritten() throws {
        let meta = RequestMeta(timeoutMs: 5, idempotencyKey: [UInt8](repeating: 9, count: 16))
        var buffer = ByteBuffer()
        try buffer.writeFrame(
            FrameLabel(.request, opcode: 0x0102, requestID: 2),
            meta: meta,
            message: message
        )
        var frame = try frame(in: buffer)
        #expect(try frame.takeMeta() == meta)
        #expect(try frame.takeMeta() == nil)
        #expect(frame.header.length == 3)
        #expect(try frame.body.decoded(as: GetTicketRequest.self) == message)
    }

    // DWP-38
    @Test("A META of 256 bytes is read, of 257 refused")
    func metaHasALimit() throws {
        for (count, isAccepted) in [(256, true), (257, false)] {
            // Field 18000 with as many bytes as make the meta exactly `count` long.
            var body = bytes(count == 256 ? "8002 82e508 fb01" : "8102 82e508 fc01")
            body.writeRepeatingByte(0, count: count - 5)
            let header = FrameHeader(
                length: UInt32(body.readableBytes),
                type: .request,
                flags: .meta,
                requestID: 1
            )
            var frame = Frame(header: header, body: body)
            if isAccepted {
                #expect(try frame.takeMeta() == RequestMeta())
            } else {
                #expect(throws: WireError.self) { try frame.takeMeta() }
            }
        }
    }

    // DWP-29
    @Test func frameLongerThanTheReceiverTakesIsNotWritten() throws {
        var buffer = ByteBuffer()
        buffer.writeInteger(UInt8(1))
        let label = FrameLabel(.reply, opcode: 0x0102, requestID: 2)
        #expect(throws: FrameTooLong(length: 3, limit: 2)) {
            try buffer.writeFrame(label, message: message, limit: 2)
        }
        #expect(buffer.readableBytes == 1)
        try buffer.writeFrame(label, message: message, limit: 3)
        #expect(buffer.readableBytes == 16)
    }

    @Test func bodiesAreCompressedOnlyWhereItIsWorthIt() throws {
        var deflater = try Deflater()
        var inflater = try Inflater()
        let label = FrameLabel(.reply, flags: .replayed, opcode: 0x0204, requestID: 7)
        var random = SeededRandom(seed: 1)
        let noise = (0..<3_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        let cases: [(content: [UInt8], isCompressed: Bool)] = [
            ([UInt8](repeating: 7, count: 1_000), false),
            ([UInt8](repeating: 7, count: 1_021), true),
            (noise, false),
            ([], false),
        ]
        for (content, isCompressed) in cases {
            let message = HelloReply(schemaHash: content)
            var buffer = ByteBuffer()
            buffer.writeInteger(UInt64(0))
            try buffer.writeFrame(label, message: message, compressingWith: &deflater)
            buffer.moveReaderIndex(forwardBy: 8)
            var frame = try frame(in: buffer)
            #expect(frame.header.flags.contains(.deflate) == isCompressed)
            #expect(frame.header.flags.contains(.replayed))
            #expect(Int(frame.header.length) == frame.body.readableBytes)
            try frame.inflate(with: &inflater, limit: Limits.maxFrame)
            #expect(!frame.header.flags.contains(.deflate))
            #expect(try frame.body.decoded(as: HelloReply.self) == message)
        }
    }

    @Test func messagesEncodedElsewhereMakeTheSameFrames() throws {
        var deflater = try Deflater()
        let label = FrameLabel(.reply, flags: .more, opcode: 0x0801, requestID: 9)
        for count in [0, 10, 1_020, 1_021, 5_000] {
            let message = HelloReply(schemaHash: [UInt8](repeating: 5, count: count))
            var whole = ByteBuffer()
            try whole.writeFrame(label, message: message)
            try whole.writeFrame(label, message: message, compressingWith: &deflater)
            var encoded = ByteBuffer()
            try encoded.writeFrame(label, encoded: message.encoded())
            try encoded.writeFrame(
                label,
                encoded: message.encoded(),
                compressingWith: &deflater
            )
            #expect(encoded == whole, "\(count) bytes")
        }
        var buffer = ByteBuffer()
        #expect(throws: FrameTooLong(length: 3, limit: 2)) {
            try buffer.writeFrame(label, encoded: [1, 2, 3], limit: 2)
        }
        #expect(throws: FrameTooLong(length: 2_000, limit: 1_999)) {
            try buffer.writeFrame(
                label,
                encoded: [UInt8](repeating: 1, count: 2_000),
                limit: 1_999,
                compressingWith: &deflater
            )
        }
        #expect(buffer.readableBytes == 0)
    }

    @Test("Bodies of 1,023 bytes stay as they are, bodies of 1,024 shrink")
    func compressionThresholdHolds() throws {
        var deflater = try Deflater()
        for (count, isCompressed) in [(1_023, false), (1_024, true)] {
            // One byte of tag and two of length stand before the text.
            let message = ErrorBody(message: String(repeating: "x", count: count - 3))
            #expect(message.encodedSize == count)
            var buffer = ByteBuffer()
            try buffer.writeFrame(
                FrameLabel(.reply, requestID: 1),
                message: message,
                compressingWith: &deflater
            )
            #expect(try frame(in: buffer).header.flags.contains(.deflate) == isCompressed)
        }
    }

    // DWP-31
    @Test func greaseIsReadAsNothing() throws {
        let grease = try #require(Grease(random: 0xDEAD_BEEF_1234_5678, always: true))
        let hello = HelloRequest(client: "test", features: ["deflate", grease.featureName])
        var buffer = ByteBuffer()
        try buffer.writeFrame(
            FrameLabel(.request, opcode: 1, requestID: 1),
            message: hello,
            suffix: grease.helloField
        )
        buffer.writeGrease(grease)
        var decoder = FrameDecoder()
        decoder.append(buffer)
        guard case .frame(let frame) = try decoder.next(limit: 4_096) else {
            Issue.record("Hello is a frame")
            return
        }
        var hasUnknownFields = false
        let read = try frame.body.decoded(
            as: HelloRequest.self,
            unknownFields: &hasUnknownFields
        )
        #expect(read == hello)
        #expect(hasUnknownFields)
        #expect(FeatureSet(names: read.features) == .deflate)
        guard case .frame(let greaseFrame) = try decoder.next(limit: 4_096) else {
            Issue.record("grease is a frame")
            return
        }
        #expect(greaseFrame.header.type.isIgnorable)
    }

    @Test func goAwayNoticeIsAsTheSpecificationSays() throws {
        var buffer = ByteBuffer()
        buffer.writeGoAwayNotice(graceMs: 10_000)
        let goAway = try frame(in: buffer).body.decoded(as: GoAway.self)
        #expect(goAway.code == .shuttingDown)
        #expect(goAway.lastRequestID == .max)
        #expect(goAway.graceMs == 10_000)
    }

    private func frame(in buffer: ByteBuffer) throws -> Frame {
        var decoder = FrameDecoder()
        decoder.append(buffer)
        guard case .frame(let frame) = try decoder.next(limit: Limits.maxFrame) else {
            throw MissingFrame()
        }
        return frame
    }
}

private struct MissingFrame: Error {}
