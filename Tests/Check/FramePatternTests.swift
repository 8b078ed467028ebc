import DeskwireProtocol
import DeskwireWire
import NIOCore
import Testing

@testable import deskwire_check

struct FramePatternTests {
    private let error = Frame(
        header: FrameHeader(
            length: 0,
            type: .error,
            flags: .replayed,
            opcode: 0x0C01,
            requestID: 7
        ),
        body: ByteBuffer(
            bytes: ErrorBody(
                code: .notFound,
                message: "no such ticket",
                retry: .no,
                outcome: .notApplied
            ).encoded()
        )
    )

    @Test(
        arguments: [
            ("ERROR", nil),
            ("ERROR id=7 opcode=0c01 flags=08 code=NOT_FOUND retry=NO outcome=NOT_APPLIED", nil),
            ("ERROR code=4001 contains=\"ticket\"", nil),
            ("REPLY", "the type is ERROR"),
            ("ERROR id=8", "the request id differs"),
            ("ERROR opcode=0c02", "the opcode differs"),
            ("ERROR flags=00", "the flags differ"),
            ("ERROR code=DELETED", "the code differs"),
            ("ERROR code=9999", "the code differs"),
            ("ERROR retry=SAME_REQUEST", "the retry advice differs"),
            ("ERROR outcome=APPLIED", "the outcome differs"),
            ("ERROR body=00", "the body differs"),
            ("ERROR contains=\"tickets\"", "the body does not contain it"),
        ] as [(Substring, String?)]
    )
    func tellsWhatDiffers(pattern: Substring, difference: String?) throws {
        #expect(try FramePattern(pattern).difference(from: error) == difference)
    }

    @Test func aBodyThatDoesNotDecodeHasNoCode() throws {
        var frame = error
        frame.body = ByteBuffer(bytes: [0xFF])
        let pattern = try FramePattern("ERROR code=NOT_FOUND")
        #expect(pattern.difference(from: frame) == "the code differs")
        #expect(try FramePattern("ERROR body=ff").difference(from: frame) == nil)
    }

    /// What a player makes from a line is what another player takes for it.
    @Test(
        arguments: [
            "REQUEST id=1 opcode=0001", "REPLY id=1 opcode=0001 contains=\"deflate\"",
            "CANCEL id=3",
            "ERROR id=2 opcode=0103 code=UNAUTHENTICATED retry=AFTER_REFRESH outcome=NOT_APPLIED",
            "ERROR id=2 code=INVALID_ARGUMENT contains=\"token\"", "PING",
            "PONG body=0102030405060708",
            "GOAWAY id=0 code=PROTOCOL_ERROR", "REPLY flags=0a body=0801",
        ] as [Substring]
    )
    func aComposedFrameIsAsThePatternSays(text: Substring) throws {
        let pattern = try FramePattern(text)
        var bytes = ByteBuffer(bytes: pattern.frame(answering: nil))
        let header = try #require(try FrameHeader(peeking: bytes))
        bytes.moveReaderIndex(forwardBy: FrameHeader.byteCount)
        #expect(Int(header.length) == bytes.readableBytes)
        #expect(pattern.difference(from: Frame(header: header, body: bytes)) == nil)
    }

    @Test func anAnswerTakesIDAndOpcodeOfItsRequest() throws {
        let request = FrameHeader(length: 0, type: .request, opcode: 4, requestID: 9)
        let reply = try FramePattern("REPLY").frame(answering: request)
        #expect(reply == [0, 0, 0, 0, 2, 0, 0, 4, 0, 0, 0, 9])
        let ping = try FramePattern("PING").frame(answering: request)
        #expect(ping.prefix(12) == [0, 0, 0, 8, 5, 0, 0, 0, 0, 0, 0, 0])
    }
}
