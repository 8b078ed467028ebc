import DeskwireProtocol
import DeskwireSeeds
import DeskwireWire
import Testing

@Suite struct GreaseTests {
    @Test func sameRandomWordGivesTheSameGrease() {
        #expect(Grease(random: 77, always: true) == Grease(random: 77, always: true))
        #expect(Grease(random: 77, always: true) != Grease(random: 770_000, always: true))
    }

    @Test func greaseIsWhatReceiversMustIgnore() throws {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededRandom(seed: seed)
        for _ in 0..<1_000 {
            let grease = try #require(Grease(random: random.next(), always: true))
            #expect(grease.featureName.hasPrefix("grease-"), "seed \(seed)")
            #expect(grease.featureName.utf8.count == 11, "seed \(seed)")
            #expect(FeatureSet(names: [grease.featureName]).isEmpty, "seed \(seed)")
            #expect(grease.frameType.isIgnorable, "seed \(seed)")
            let field = grease.helloField
            let tag =
                UInt32(field[0] & 0x7F) | UInt32(field[1] & 0x7F) << 7 | UInt32(field[2]) << 14
            #expect(tag & 7 == 2, "seed \(seed)")
            #expect((18_000...18_999).contains(tag >> 3), "seed \(seed)")
            #expect(try HelloRequest(decoding: field) == HelloRequest(), "seed \(seed)")
        }
    }

    @Test func oneConnectionInAHundredIsGreasedInReleaseBuilds() {
        var random = SeededRandom(seed: 1)
        let count = (0..<100_000).count { _ in Grease(random: random.next(), always: false) != nil }
        #expect((800...1_200).contains(count))
    }

    // DWP-27
    @Test func featuresHaveNamesAndUnknownOnesAreNone() {
        #expect(FeatureSet.all.names == ["deflate", "events.v1"])
        #expect(FeatureSet(names: FeatureSet.all.names) == .all)
        #expect(FeatureSet(names: ["Deflate", "events.v2", "", "deflate-dict"]).isEmpty)
    }
}
