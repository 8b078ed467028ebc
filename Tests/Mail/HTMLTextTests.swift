import Testing

@testable import DeskwireMail

@Suite("The HTML part")
struct HTMLTextTests {
    private func body(_ text: String) -> String {
        let page = HTMLText.page(text, language: "en")
        let start = page.firstRange(of: "<body dir=\"auto\">\n")?.upperBound ?? page.startIndex
        return String(page[start...].prefix { _ in true }.split(separator: "\n</body>")[0])
    }

    @Test("Nothing in the text is taken for markup")
    func escapes() {
        let evil = "<script>alert('x')</script> & \"quotes\" </p><img src=x onerror=y>"
        let page = HTMLText.page(evil + "\n\n    " + evil, language: "de\" onload=\"x")
        #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("onload"))
        #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quotes"))
        #expect(page.contains("<html lang=\"en\">"))
        #expect(HTMLText.page("", language: "pt-BR").contains("<html lang=\"pt-BR\">"))
        #expect(body("a\u{0}b\u{8}") == "<p dir=\"auto\">a\u{FFFD}b\u{FFFD}</p>")
    }

    @Test("Paragraphs, lines, commands and rules keep their shape")
    func shape() {
        #expect(
            body("Hello,\r\n\r\none\ntwo\n\n    deskwire list\n      x\n\n----\nEnd.\n") == """
                <p dir="auto">Hello,</p>
                <p dir="auto">one<br>
                two</p>
                <pre dir="auto">deskwire list
                  x</pre>
                <hr><p dir="auto">End.</p>
                """
        )
    }

    @Test("An https address links to what it says, and cannot leave its attribute")
    func links() {
        #expect(
            body("See https://desk.example.com/t#token=dwi_A&b now")
                == "<p dir=\"auto\">See <a href=\"https://desk.example.com/t#token=dwi_A&amp;b\">"
                + "https://desk.example.com/t#token=dwi_A&amp;b</a> now</p>"
        )
        let evil = body("https://x\"onclick='y'>z https:// javascript:alert(1) http://plain")
        #expect(evil.contains("<a href=\"https://x\">https://x</a>&quot;onclick=&#39;y&#39;&gt;z"))
        #expect(evil.count(where: { $0 == "<" }) == 4)
    }
}
