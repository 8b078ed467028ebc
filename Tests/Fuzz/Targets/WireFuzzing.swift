import DeskwireProtocol
import DeskwireWire
import NIOCore

/// A connection's bytes in pieces, as the server's decoder sees them: never more kept than came, never more given out.
enum FrameFuzzing {
    private static let limit: UInt32 = 65_536

    static func complaint(about bytes: [UInt8]) -> String? {
        var choices = Choices(bytes)
        let pieces = choices.prefix(4)
        let stream = choices.rest
        var decoder = FrameDecoder()
        var place = 0
        var turn = 0
        var given = 0
        var hasPreface = (pieces.first ?? 0) % 2 == 0
        do {
            while place < stream.count {
                let size = max(1, Int(pieces.isEmpty ? 1 : pieces[turn % pieces.count]))
                turn += 1
                let end = min(place + size, stream.count)
                decoder.append(ByteBuffer(bytes: stream[place..<end]))
                place = end
                if !hasPreface {
                    guard try decoder.nextClientPreface() != nil else { continue }
                    hasPreface = true
                }
                while let output = try decoder.next(limit: limit) {
                    guard case .frame(let frame) = output else { continue }
                    given += frame.body.readableBytes + FrameHeader.byteCount
                    if frame.body.readableBytes > Int(limit) { return "a frame over the limit" }
                    read(frame)
                }
                if decoder.bufferedByteCount > place { return "more is kept than came" }
            }
        } catch {
            return nil
        }
        return given > stream.count ? "more was given out than came" : nil
    }

    /// The body, as dispatch would.
    private static func read(_ frame: Frame) {
        var frame = frame
        _ = try? frame.takeMeta()
        _ = try? frame.body.decoded(as: HelloRequest.self)
        _ = try? frame.body.decoded(as: AuthenticateRequest.self)
    }
}

/// Two bytes choose a message, the rest is its body. What is read must be written and read again as the same.
enum MessageFuzzing {
    static func complaint(about bytes: [UInt8]) -> String? {
        var choices = Choices(bytes)
        let number = Int(choices.byte()) << 8 | Int(choices.byte())
        let type = Messages.all[number % Messages.all.count]
        return check(type, choices.rest)
    }

    private static func check<Message: WireMessage>(
        _ type: Message.Type,
        _ bytes: [UInt8]
    ) -> String? {
        guard let message = try? ByteBuffer(bytes: bytes).decoded(as: type) else { return nil }
        _ = message.firstFieldOverLimit()
        let written = message.encoded()
        guard written.count == message.encodedSize else { return "\(type.name): another size" }
        guard let again = try? ByteBuffer(bytes: written).decoded(as: type) else {
            return "\(type.name): what was written cannot be read"
        }
        // Bytes, not values: a NaN is unequal to itself.
        return again.encoded() == written ? nil : "\(type.name): read back as another"
    }
}

/// A compressed body: what it inflates to is within the limit, and compresses and inflates to itself again.
enum InflateFuzzing {
    private static let limit: UInt32 = 65_536

    static func complaint(about bytes: [UInt8]) -> String? {
        guard var inflater = try? Inflater(), var deflater = try? Deflater() else { return nil }
        guard let raw = try? inflater.inflate(ByteBuffer(bytes: bytes), limit: limit) else {
            return nil
        }
        guard raw.readableBytes <= Int(limit) else { return "inflated over the limit" }
        var packed = ByteBuffer()
        guard deflater.compress(raw, into: &packed) else { return nil }
        let again = try? inflater.inflate(packed, limit: limit)
        return again == raw ? nil : "compressed to something else"
    }
}
