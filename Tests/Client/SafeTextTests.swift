import DeskwireRendering
import DeskwireSeeds
import Testing

/// SEC-094: what others wrote cannot act on the terminal.
struct SafeTextTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("a\u{1B}[31mred\u{1B}[0m", "ared"),
        ("a\u{1B}[2J\u{1B}[1;1Hb", "ab"),
        ("t\u{1B}]0;title\u{07}x", "tx"),
        ("l\u{1B}]8;;http://evil\u{1B}\\link\u{1B}]8;;\u{1B}\\x", "llinkx"),
        ("c\u{9B}31mx", "cx"),
        ("o\u{9D}0;title\u{9C}x", "ox"),
        ("d\u{1B}P1$r\u{1B}\\x", "dx"),
        ("s\u{1B}(0x", "sx"),
        ("nul\u{00}bell\u{07}back\u{08}del\u{7F}", "nulbellbackdel"),
        ("\u{202E}drowssap\u{202C}", "drowssap"),
        ("\u{2066}x\u{2069}\u{200E}\u{200F}\u{061C}", "x"),
        ("soft\u{AD}hyphen\u{FEFF}", "softhyphen"),
        ("👩‍🚀 stays", "👩‍🚀 stays"),
        ("a\nb\r\nc\rd\te", "a b c d e"),
        ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"),
    ])
    func stripsControlSequencesFromALine(text: String, shown: String) {
        #expect(SafeText.line(text) == shown)
    }

    @Test(arguments: [
        // A sequence without an end hides nothing: only its first character goes.
        ("a\u{1B}]0;all of this stays", "a]0;all of this stays"),
        ("a\u{1B}[", "a["),
        ("a\u{1B}", "a"),
        ("a\u{1B}]0;one line\nsecond\u{07}", "a]0;one line\nsecond"),
    ])
    func nothingCanBeHiddenBehindAnUnendedSequence(text: String, shown: String) {
        #expect(SafeText.lines(text) == shown)
    }

    @Test func linesKeepTheirBreaks() {
        #expect(SafeText.lines("a\r\nb\tc\n") == "a\nb    c\n")
    }

    @Test func anyTextComesOutWithoutControls() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededRandom(seed: seed)
        for _ in 0..<2_000 {
            let scalars = (0..<20).compactMap { _ -> Unicode.Scalar? in
                let pool: [ClosedRange<UInt32>] = [
                    0...0x9F, 0x1B...0x1B, 0x5B...0x5D, 0x200B...0x206F, 0x20...0x7E,
                ]
                let range = pool[Int.random(in: 0..<pool.count, using: &generator)]
                return Unicode.Scalar(UInt32.random(in: range, using: &generator))
            }
            let text = String(String.UnicodeScalarView(scalars))
            for scalar in SafeText.line(text).unicodeScalars {
                let isControl = scalar.properties.generalCategory == .control
                #expect(!isControl, "seed \(seed)")
            }
        }
    }
}
