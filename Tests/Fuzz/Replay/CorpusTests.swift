import DeskwireFuzzTargets
import Foundation
import Testing

/// Everything that fuzzing has found worth keeping, again on every change (T-R6). A finding is a file of the corpus.
struct CorpusTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../corpus").standardizedFileURL

    @Test(
        "every input of the corpus keeps the promises of its target",
        arguments: FuzzTarget.allCases
    )
    func corpusHolds(target: FuzzTarget) throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: Self.folder.appending(path: target.rawValue),
            includingPropertiesForKeys: nil
        )
        #expect(!files.isEmpty)
        for file in files {
            let complaint = target.complaint(about: Array(try Data(contentsOf: file)))
            #expect(complaint == nil, "\(target)/\(file.lastPathComponent)")
        }
    }

    @Test("random inputs keep them too", arguments: FuzzTarget.allCases)
    func randomInputsHold(target: FuzzTarget) {
        let seed = UInt64.random(in: .min ... .max)
        var state = seed
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        for _ in 0..<2_000 {
            let bytes = (0..<Int(next() % 200)).map { _ in UInt8(truncatingIfNeeded: next()) }
            let complaint = target.complaint(about: bytes)
            #expect(complaint == nil, "seed \(seed), \(target): \(bytes)")
        }
    }
}
