import DeskwireDomain
import Testing

/// What a person types, as the search takes it. S-202.
struct SearchQueryTests {
    @Test(
        "words, phrases and beginnings become terms (S-202)",
        arguments: [
            ("lamp", [SearchTerm(words: ["lamp"])]),
            ("  lamp   broken ", [SearchTerm(words: ["lamp"]), SearchTerm(words: ["broken"])]),
            ("\"does not light\"", [SearchTerm(words: ["does", "not", "light"])]),
            ("“does not”", [SearchTerm(words: ["does", "not"])]),
            ("lam*", [SearchTerm(words: ["lam"], isPrefix: true)]),
            ("\"lam*\"", [SearchTerm(words: ["lam"])]),
            ("DW-12", [SearchTerm(words: ["DW", "12"])]),
            ("ada@example.com", [SearchTerm(words: ["ada", "example", "com"])]),
            ("12:30", [SearchTerm(words: ["12", "30"])]),
            ("https://a.example/x", [SearchTerm(words: ["https", "a", "example", "x"])]),
            ("\"never closed", [SearchTerm(words: ["never", "closed"])]),
            ("NEAR(a b)", [SearchTerm(words: ["NEAR", "a"]), SearchTerm(words: ["b"])]),
            ("-lamp ' ; --", [SearchTerm(words: ["lamp"])]),
            ("ümläut", [SearchTerm(words: ["ümläut"])]),
        ]
    )
    func terms(text: String, expected: [SearchTerm]) throws {
        #expect(try SearchQuery(text).terms == expected)
    }

    @Test("filters are read beside the words (S-202)")
    func filters() throws {
        let query = try SearchQuery(
            "lamp status:open Status:\"On hold\" assignee:me category:Billing customer:ada "
                + "tag:VIP ref:SUB-1 after:2026-07-01 before:2026-08-01"
        )
        #expect(query.terms == [SearchTerm(words: ["lamp"])])
        #expect(query.statuses == ["open", "On hold"])
        #expect(query.assignee == "me")
        #expect(query.category == "Billing")
        #expect(query.customer == "ada")
        #expect(query.tag == "vip")
        #expect(query.ref == "SUB-1")
        #expect(query.after == Timestamp(rawValue: 1_782_864_000_000))
        #expect(query.before == Timestamp(rawValue: 1_785_542_400_000))
    }

    @Test(
        "what cannot be meant is refused in words (S-202)",
        arguments: [
            ("", "at least one word"), ("* - \"\"", "at least one word"),
            ("colour:red", "There is no search field “colour”"),
            ("status: open", "without a blank"), ("after:yesterday", "with a day"),
            ("before:2026-02-30", "with a day"), ("tag:a tag:b", "once"),
            (String(repeating: "a ", count: 33), "at most 32"),
        ]
    )
    func refusals(text: String, says: String) {
        #expect {
            _ = try SearchQuery(text)
        } throws: { error in
            guard case .invalid(let problems)? = error as? Refusal else { return false }
            return problems.first?.field == "query"
                && problems.first?.message.contains(says) == true
        }
    }

    @Test("reading takes time in proportion to the length (S-202)")
    func linearTime() {
        let clock = ContinuousClock()
        for piece in ["a:", "\"", "a\"b ", ": ", "status:", "\u{301}", "*"] {
            func time(_ count: Int) -> Duration {
                let text = String(repeating: piece, count: count)
                return (0..<3).map { _ in clock.measure { _ = try? SearchQuery(text) } }.min()
                    ?? .zero
            }
            // Beside other work a look may take any time; what is not linear never passes, however often it is tried.
            let isLinear = (0..<5).contains { _ in
                let short = time(4_000)
                return time(32_000) < short * 40 + .milliseconds(20)
            }
            #expect(isLinear, "\(piece)")
        }
    }

    @Test(
        "a snippet shows the text around the first hit, and marks every hit (S-202)",
        arguments: [
            ("The lamp is dark.", "lamp", "The [lamp] is dark."),
            ("The LAMP\n\n  is dark.", "lam*", "The [LAMP] is dark."),
            ("It does not light, not now.", "\"not light\"", "It does [not] [light], not now."),
            ("Nothing here.", "lamp", "Nothing here."),
            (
                String(repeating: "word ", count: 30) + "lamp "
                    + String(repeating: "x ", count: 90),
                "lamp",
                "…word word word word word word word [lamp] "
                    + String(repeating: "x ", count: 60) + "…"
            ),
        ]
    )
    func snippets(text: String, query: String, expected: String) throws {
        let snippet = Snippet(of: text, finding: SoughtTerms(try SearchQuery(query).terms))
        let shown = snippet.parts.map { $0.isHit ? "[\($0.text)]" : $0.text }.joined()
        #expect(shown == expected)
    }
}
