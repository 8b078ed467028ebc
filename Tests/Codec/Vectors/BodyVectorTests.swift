import Crypto
import DeskwireProtocol
import DeskwireWire
import NIOCore
import Testing

/// What `deflate.json`, `meta.json` and `errors.json` of the vectors say.
@Suite struct BodyVectorTests {
    private struct DeflateFile: Decodable {
        struct Case: Decodable {
            let description: String
            let limit: UInt32
            let body: String
            let length: Int?
            let sha256: String?
            let error: String?
        }

        let vectors: [Case]
    }

    private struct MetaFile: Decodable {
        struct Case: Decodable {
            struct Meta: Decodable {
                let timeoutMs: UInt32?
                let idempotencyKey: String?
            }

            let description: String
            let body: String
            let meta: Meta?
            let message: String?
            let error: String?
            let unknown: Bool?
        }

        let vectors: [Case]
    }

    private struct ErrorFile: Decodable {
        struct Case: Decodable {
            let description: String
            let wire: String
        }

        let codes: [Case]
        let details: [Case]
        let newer: [Case]
        let goaways: [Case]
    }

    @Test("Compressed bodies inflate or are refused as the vectors say (SEC-015)")
    func compressedBodies() throws {
        let file = try VectorFile.read("deflate.json", as: DeflateFile.self)
        #expect(file.vectors.count >= 30)
        var inflater = try Inflater()
        for vector in file.vectors {
            let body = bytes(vector.body)
            guard vector.error == nil else {
                #expect(throws: CompressionError.self, "\(vector.description)") {
                    try inflater.inflate(body, limit: vector.limit)
                }
                continue
            }
            let raw = try inflater.inflate(body, limit: vector.limit)
            #expect(raw.readableBytes == vector.length, "\(vector.description)")
            let digest = SHA256.hash(data: Array(raw.readableBytesView))
            #expect(ByteBuffer(bytes: digest).hex == vector.sha256, "\(vector.description)")
        }
    }

    @Test func metaAndMessageAreTakenApart() throws {
        let file = try VectorFile.read("meta.json", as: MetaFile.self)
        #expect(file.vectors.count >= 15)
        for vector in file.vectors {
            let body = bytes(vector.body)
            let header = FrameHeader(
                length: UInt32(body.readableBytes),
                type: .request,
                flags: .meta,
                requestID: 1
            )
            var frame = Frame(header: header, body: body)
            guard vector.error == nil else {
                #expect(throws: (any Error).self, "\(vector.description)") {
                    try frame.takeMeta()
                }
                continue
            }
            var hasUnknownFields = false
            let meta = try #require(try frame.takeMeta(unknownFields: &hasUnknownFields))
            #expect(hasUnknownFields == (vector.unknown ?? false), "\(vector.description)")
            #expect(meta.timeoutMs == vector.meta?.timeoutMs ?? 0, "\(vector.description)")
            let hasKey = vector.meta?.idempotencyKey != nil
            #expect(meta.idempotencyKey.count == (hasKey ? 16 : 0), "\(vector.description)")
            #expect(frame.body.hex == vector.message, "\(vector.description)")
            // What we write has no unknown fields, and no length longer than needed.
            let isPadded = body.getBytes(at: 0, length: 2).map { $0[0] >= 0x80 && $0[1] == 0 }
            guard !hasUnknownFields, isPadded != true else { continue }
            let message = try frame.body.decoded(as: GetTicketRequest.self)
            var written = ByteBuffer()
            try written.writeFrame(
                FrameLabel(.request, requestID: 1),
                meta: meta,
                message: message
            )
            written.moveReaderIndex(forwardBy: FrameHeader.byteCount)
            #expect(written.hex == vector.body, "\(vector.description)")
        }
    }

    @Test func errorsAndGoAwaysAreReadAndWrittenAlike() throws {
        let file = try VectorFile.read("errors.json", as: ErrorFile.self)
        for vector in file.codes + file.details + file.newer {
            let error = try bytes(vector.wire).decoded(as: ErrorBody.self)
            #expect(ByteBuffer(bytes: error.encoded()).hex == vector.wire, "\(vector.description)")
        }
        for vector in file.codes {
            let error = try bytes(vector.wire).decoded(as: ErrorBody.self)
            #expect(error.retry == error.code.retryAdvice, "\(vector.description)")
        }
        for vector in file.goaways {
            let goAway = try bytes(vector.wire).decoded(as: GoAway.self)
            var buffer = ByteBuffer()
            buffer.writeGoAway(goAway)
            buffer.moveReaderIndex(forwardBy: FrameHeader.byteCount)
            #expect(buffer.hex == vector.wire, "\(vector.description)")
        }
    }
}
