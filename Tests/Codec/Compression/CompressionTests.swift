import DeskwireProtocol
import DeskwireSeeds
import NIOCore
import Testing

@Suite struct CompressionTests {
    @Test func whatIsCompressedInflatesToTheSame() throws {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededRandom(seed: seed)
        var deflater = try Deflater()
        var inflater = try Inflater()
        for _ in 0..<200 {
            let count = Int.random(in: 0...20_000, using: &random)
            let distinct = UInt8.random(in: 1...60, using: &random)
            let raw = ByteBuffer(
                bytes: (0..<count).map { _ in UInt8.random(in: 0...distinct, using: &random) }
            )
            var compressed = ByteBuffer()
            guard deflater.compress(raw, into: &compressed) else {
                #expect(compressed.readableBytes == 0, "seed \(seed)")
                continue
            }
            #expect(compressed.readableBytes * 10 <= count * 9, "seed \(seed)")
            let inflated = try inflater.inflate(compressed, limit: UInt32(count))
            #expect(inflated == raw, "seed \(seed)")
        }
    }

    @Test func noBodyDependsOnTheOneBefore() throws {
        let secret = ByteBuffer(repeating: UInt8(ascii: "s"), count: 5_000)
        let plain = ByteBuffer(bytes: (0..<5_000).map { UInt8($0 / 7 % 50) })
        var alone = ByteBuffer()
        var fresh = try Deflater()
        #expect(fresh.compress(plain, into: &alone))
        var used = try Deflater()
        var ignored = ByteBuffer()
        #expect(used.compress(secret, into: &ignored))
        var after = ByteBuffer()
        #expect(used.compress(plain, into: &after))
        #expect(after == alone)
    }

    // DWP-58
    @Test("What a body announces is checked before anything is inflated (SEC-015)")
    func announcedLengthIsChecked() throws {
        let raw = ByteBuffer(repeating: 0, count: 100_000)
        var compressed = ByteBuffer()
        var deflater = try Deflater()
        #expect(deflater.compress(raw, into: &compressed))
        #expect(inflate(compressed, announcing: 100_000, limit: 100_000) == .success(raw))
        let refused: [(announced: UInt32, limit: UInt32, error: CompressionError)] = [
            (100_000, 99_999, .announcedTooMuch(100_000)),
            (.max, Limits.maxFrame, .announcedTooMuch(.max)),
            (1 << 20, Limits.maxFrame, .announcedTooMuch(1 << 20)),
            (100_001, Limits.maxFrame, .shorterThanAnnounced),
            (99_999, Limits.maxFrame, .longerThanAnnounced),
            (100, Limits.maxFrame, .longerThanAnnounced),
            (0, Limits.maxFrame, .longerThanAnnounced),
        ]
        for (announced, limit, error) in refused {
            let result = inflate(compressed, announcing: announced, limit: limit)
            #expect(result == .failure(error), "announced \(announced), limit \(limit)")
        }
    }

    // DWP-58
    @Test func streamMustBeWholeAndNothingMayFollow() throws {
        let raw = ByteBuffer(bytes: (0..<4_000).map { UInt8($0 % 251) })
        var compressed = ByteBuffer()
        var deflater = try Deflater()
        #expect(deflater.compress(raw, into: &compressed))
        var inflater = try Inflater()
        for count in 0..<compressed.readableBytes {
            let part = try #require(compressed.getSlice(at: 0, length: count))
            #expect(throws: CompressionError.self, "cut after \(count) bytes") {
                try inflater.inflate(part, limit: 4_000)
            }
        }
        var longer = compressed
        longer.writeInteger(UInt8(0))
        #expect(throws: CompressionError.leftovers) { try inflater.inflate(longer, limit: 4_000) }
        #expect(try inflater.inflate(compressed, limit: 4_000) == raw)
    }

    @Test func randomBytesNeverTrapAndNeverExceedTheLimit() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("randomBytesNeverTrapAndNeverExceedTheLimit: seed \(seed)")
        var random = SeededRandom(seed: seed)
        var inflater = try Inflater()
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...80, using: &random)
            var body = ByteBuffer()
            body.writeInteger(UInt32.random(in: 0...6_000, using: &random))
            body.writeBytes((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
            if let raw = try? inflater.inflate(body, limit: 5_000) {
                #expect(raw.readableBytes <= 5_000, "seed \(seed)")
            }
        }
    }

    private func inflate(
        _ body: ByteBuffer,
        announcing announced: UInt32,
        limit: UInt32
    ) -> Result<ByteBuffer, CompressionError> {
        var lying = body
        lying.setInteger(announced, at: 0)
        do {
            var inflater = try Inflater()
            return .success(try inflater.inflate(lying, limit: limit))
        } catch {
            return .failure(error)
        }
    }
}
