import DeskwireSeeds
import NIOCore
import Testing

@testable import DeskwireProtocol

@Suite struct FrameDecoderTests {
    /// A stream of frames of many sizes and types, some longer than the limit used here.
    private static let limit: UInt32 = 300

    private static let stream: ByteBuffer = {
        var buffer = ByteBuffer()
        let lengths: [UInt32] = [0, 1, 8, 299, 300, 301, 0, 4_000, 12, 300, 700, 1]
        for (index, length) in lengths.enumerated() {
            let type: FrameType = index % 3 == 2 ? FrameType(rawValue: 0x91) : .request
            buffer.writeFrameHeader(
                FrameHeader(
                    length: length,
                    type: type,
                    opcode: UInt16(index),
                    requestID: UInt32(index + 1)
                )
            )
            buffer.writeRepeatingByte(UInt8(index), count: Int(length))
        }
        return buffer
    }()

    private static let wholeResult = outputs(pieces: [stream])

    // DWP-13, DWP-14
    @Test func framesComeOneByOneAndLongOnesAreSkipped() throws {
        let outputs = Self.wholeResult
        #expect(outputs.count == 12)
        let tooLarge = outputs.compactMap { output in
            if case .tooLarge(let header) = output { header.length } else { nil }
        }
        #expect(tooLarge == [301, 4_000, 700])
        guard case .frame(let frame) = try #require(outputs.last) else {
            Issue.record("the last output is a frame")
            return
        }
        #expect(frame.header.requestID == 12)
        #expect(frame.body == ByteBuffer(bytes: [11]))
    }

    // DWP-19
    @Test(arguments: [1, 2, 3, 5, 7, 11, 12, 13, 64, 311, 312, 313, 1_000])
    func piecesOfAnySizeGiveTheSameFrames(size: Int) {
        var pieces: [ByteBuffer] = []
        var rest = Self.stream
        while rest.readableBytes > 0 {
            if let piece = rest.readSlice(length: min(size, rest.readableBytes)) {
                pieces.append(piece)
            }
        }
        #expect(Self.outputs(pieces: pieces) == Self.wholeResult)
    }

    @Test func piecesOfRandomSizesGiveTheSameFrames() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededRandom(seed: seed)
        for _ in 0..<200 {
            var pieces: [ByteBuffer] = []
            var rest = Self.stream
            while rest.readableBytes > 0 {
                let size = Int.random(in: 1...600, using: &random)
                if let piece = rest.readSlice(length: min(size, rest.readableBytes)) {
                    pieces.append(piece)
                }
            }
            #expect(Self.outputs(pieces: pieces) == Self.wholeResult, "seed \(seed)")
        }
    }

    @Test("The limit holds at its value and one past it (SEC-010)")
    func limitHoldsAtItsValueAndOnePastIt() throws {
        for (limit, isFrame) in [(UInt32(4_096), true), (4_095, false)] {
            var buffer = ByteBuffer()
            buffer.writeFrameHeader(FrameHeader(length: 4_096, type: .request, requestID: 1))
            buffer.writeRepeatingByte(0, count: 4_096)
            var decoder = FrameDecoder()
            decoder.append(buffer)
            let output = try #require(try decoder.next(limit: limit))
            if case .frame = output {
                #expect(isFrame)
            } else {
                #expect(!isFrame)
            }
            #expect(try decoder.next(limit: limit) == nil)
            #expect(!decoder.isMidFrame)
        }
    }

    // DWP-18
    @Test func tooLongFrameIsReportedBeforeItsBodyArrives() throws {
        var decoder = FrameDecoder()
        let header = FrameHeader(length: 1_000, type: .request, requestID: 3)
        var buffer = ByteBuffer()
        buffer.writeFrameHeader(header)
        decoder.append(buffer)
        #expect(try decoder.next(limit: 999) == .tooLarge(header))
        #expect(decoder.isMidFrame)
        decoder.append(ByteBuffer(repeating: 7, count: 999))
        #expect(try decoder.next(limit: 999) == nil)
        #expect(decoder.isMidFrame && decoder.bufferedByteCount == 0)
        decoder.append(ByteBuffer(repeating: 7, count: 1))
        #expect(try decoder.next(limit: 999) == nil)
        #expect(!decoder.isMidFrame)
    }

    // DWP-18
    @Test("A header that announces much reserves nothing (SEC-010)")
    func announcedLengthReservesNothing() throws {
        var decoder = FrameDecoder()
        var buffer = ByteBufferAllocator().buffer(capacity: 65_536)
        buffer.writeFrameHeader(FrameHeader(length: 1 << 20, type: .request, requestID: 1))
        decoder.append(buffer)
        #expect(try decoder.next(limit: 1 << 20) == nil)
        #expect(decoder.bufferedByteCount == 12)
        #expect(decoder.bufferedCapacity <= 64)
    }

    @Test func errorsOfTheHeaderComeAfterTheFramesBefore() throws {
        var decoder = FrameDecoder()
        decoder.append(bytes("00000000 04000000 00000001  00000000 7f000000 00000000"))
        #expect(
            try decoder.next(limit: 10)
                == .frame(
                    Frame(
                        header: FrameHeader(length: 0, type: .cancel, requestID: 1),
                        body: ByteBuffer()
                    )
                )
        )
        #expect(throws: ConnectionFault.unknownFrameType(0x7F)) { try decoder.next(limit: 10) }
    }

    private static func outputs(pieces: [ByteBuffer]) -> [FrameDecoder.Output] {
        var decoder = FrameDecoder()
        var outputs: [FrameDecoder.Output] = []
        for piece in pieces {
            decoder.append(piece)
            while let output = try? decoder.next(limit: limit) {
                outputs.append(output)
            }
        }
        #expect(!decoder.isMidFrame)
        return outputs
    }
}
