import CBaselines
import DeskwireProtocol
import DeskwireWire
import NIOCore

/// Requests of one kind, so many in flight on each of so many connections, through the C load generator.
struct ClosedLoop {
    var port: Int32
    var connections: Int32 = 50
    var inFlight: Int32
    var seconds = 1.0
    var hello: [UInt8] = []
    /// Whole frames that answer the hello.
    var helloReplies: Int32 = 0
    var request: [UInt8]
    var idOffset: Int32 = -1
    var keyOffset: Int32 = -1
    var replySize = 0

    /// What one run gave.
    struct Outcome {
        let rate: Double
        let medianMs: Double
        let p99Ms: Double
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    func run() throws -> Outcome {
        let result = hello.withUnsafeBufferPointer { hello in
            request.withUnsafeBufferPointer { request in
                var load = load()
                load.port = port
                load.connections = connections
                load.in_flight = inFlight
                load.seconds = seconds
                load.requests_max = 50_000_000
                load.hello = hello.baseAddress
                load.hello_size = hello.count
                load.preface_size = Preface.byteCount
                load.hello_replies = helloReplies
                load.request = request.baseAddress
                load.request_size = request.count
                load.id_offset = idOffset
                load.key_offset = keyOffset
                load.first_id = UInt32(helloReplies) + 1
                load.reply_size = replySize
                return run_load(&load)
            }
        }
        guard result.failure == 0, result.errors == 0 else {
            throw Failure(
                description: "errno \(result.failure), \(result.errors) errors, "
                    + "\(result.replies) replies"
            )
        }
        return Outcome(
            rate: Double(result.replies) / result.seconds,
            medianMs: result.median_ms,
            p99Ms: result.p99_ms
        )
    }
}

/// Requests to a desk as bytes.
struct DeskRequests {
    let token: String

    /// The preface and a Hello with the token.
    var hello: [UInt8] {
        get throws {
            var bytes = ByteBuffer()
            bytes.writePreface(ClientPreface())
            let hello = HelloRequest(
                client: "deskwire-benchmarks",
                maxFrame: 1 << 20,
                credential: Credential(kind: .token(TokenCredential(token: token)))
            )
            let label = FrameLabel(
                .request,
                opcode: Methods.hello.description.opcode,
                requestID: 1
            )
            try bytes.writeFrame(label, message: hello, limit: Limits.maxFrame)
            return Array(bytes.readableBytesView)
        }
    }

    /// A request's frame with id 0; with a key of zeros when it needs one, and where that stands.
    func frame<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ request: Request
    ) throws -> (bytes: [UInt8], keyOffset: Int32) {
        let isKeyed = method.description.repeatClass == .keyed
        let body = request.encoded()
        let meta =
            isKeyed
            ? RequestMeta(idempotencyKey: [UInt8](repeating: 0, count: 16)).encoded() : []
        var bytes = ByteBuffer()
        bytes.writeFrameHeader(
            FrameHeader(
                length: UInt32(body.count + meta.count + (isKeyed ? 1 : 0)),
                type: .request,
                flags: isKeyed ? .meta : [],
                opcode: method.description.opcode
            )
        )
        var keyOffset: Int32 = -1
        if isKeyed {
            bytes.writeInteger(UInt8(meta.count))
            // The key is all that the meta has: two bytes of tag and length, then sixteen.
            keyOffset = Int32(bytes.writerIndex + meta.count - 16)
            bytes.writeBytes(meta)
        }
        bytes.writeBytes(body)
        return (Array(bytes.readableBytesView), keyOffset)
    }
}
