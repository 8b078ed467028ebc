import DeskwireRendering
import Testing

/// What spreadsheets are given. SEC-094.
struct CSVRowTests {
    @Test(
        "no cell of an export is a formula (SEC-094)",
        arguments: [
            ("plain", "plain"), ("", ""), ("=1+1", "'=1+1"), ("+49", "'+49"), ("-1", "'-1"),
            ("@sum", "'@sum"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("a=b", "a=b"),
            ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("a\nb", "\"a\nb\""),
            ("=a,b", "\"'=a,b\""), ("=\r\nb", "\"'=\r\nb\""),
        ]
    )
    func cells(text: String, expected: String) {
        #expect(CSVRow.text([text, "x"]) == expected + ",x")
    }
}
