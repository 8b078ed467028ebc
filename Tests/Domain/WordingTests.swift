import DeskwireDomain
import Testing

/// How texts of people are taken in (SEC-101, R-001).
struct WordingTests {
    private func line(_ input: String, bytesMax: Int = 10) throws(Refusal) -> String {
        try Wording.line(input, field: "name", bytesMax: bytesMax)
    }

    private func body(_ input: String, bytesMax: Int = 10) throws(Refusal) -> String {
        try Wording.body(input, field: "text", bytesMax: bytesMax)
    }

    @Test func blanksAroundATextAreDropped() throws {
        #expect(try line(" \t Ada L. \u{A0}\n") == "Ada L.")
        #expect(try body("\r\n hello\n\n") == "hello")
        #expect(Wording.trimmed("") == "")
        #expect(Wording.trimmed(" \n\t ") == "")
        #expect(Wording.trimmed(" a b ") == "a b")
    }

    @Test(arguments: ["", " ", "\n\t", "\u{2003}"])
    func anEmptyTextIsRefusedWhereOneIsNeeded(input: String) throws {
        #expect(refusedField { try line(input) } == "name")
        #expect(refusedField { try body(input) } == "text")
        #expect(try Wording.optionalLine(input, field: "name", bytesMax: 10) == "")
    }

    @Test func bytesAreCountedNotCharacters() throws {
        #expect(try line("ääääa!") == "ääääa!")
        #expect(try line("äääää") == "äääää")
        #expect(refusedField { try line("ääääää") } == "name")
        #expect(try body("0123456789") == "0123456789")
        #expect(refusedField { try body("0123456789a") } == "text")
        #expect(try body("  0123456789  ") == "0123456789")
    }

    @Test(arguments: [
        "a\nb", "a\rb", "a\tb", "a\u{0}b", "a\u{1B}b", "a\u{7F}b", "a\u{85}b",
        "a\u{2028}b", "a\u{2029}b", "a\r\nb",
    ])
    func aLineHasNoControlCharacters(input: String) {
        #expect(refusedField { try line(input) } == "name")
    }

    @Test func aBodyKeepsLinesAndTabsButNoNUL() throws {
        #expect(try body("a\n\tb\r\nc") == "a\n\tb\r\nc")
        #expect(refusedField { try body("a\u{0}b") } == "text")
    }

    @Test func aRefusalNamesTheFieldAsAPersonReadsIt() {
        let problem = refusal {
            try Wording.line("", field: "sender_name", bytesMax: 10)
        }
        #expect(
            problem == .invalid("sender_name", "Give a sender name; it was empty.")
        )
    }
}
