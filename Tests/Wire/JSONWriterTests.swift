import DeskwireProtocol
import DeskwireRendering
import Testing

/// The text that JSON has; its meaning is compared with stock protobuf elsewhere.
@Suite struct JSONWriterTests {
    @Test func compactAndIndentedTextsSayTheSame() {
        let reply = ListStatusesReply(statuses: [StatusRef(id: 1, name: "New"), StatusRef()])
        #expect(reply.json() == #"{"statuses":[{"id":"1","name":"New"},{}]}"#)
        #expect(
            reply.json(indented: true) == """
                {
                  "statuses": [
                    {
                      "id": "1",
                      "name": "New"
                    },
                    {}
                  ]
                }
                """
        )
    }

    @Test(arguments: [
        ("\"\\", #""\"\\""#),
        ("\n\r\t", #""\n\r\t""#),
        ("\u{0}\u{1B}[31m", #""\u0000\u001b[31m""#),
        // A terminal may obey these two, a script may take the next two for line ends.
        ("\u{7F}\u{9B}", #""\u007f\u009b""#),
        ("\u{2028}\u{2029}", #""\u2028\u2029""#),
        ("é€😀", #""é€😀""#),
    ])
    func charactersThatDoHarmAreEscaped(_ text: String, _ expected: String) {
        #expect(text.json() == expected)
    }

    @Test(
        arguments: [
            ([], ""), ([0], "AA=="), ([0, 1], "AAE="), ([0, 1, 2], "AAEC"),
            ([255, 254, 253, 252], "//79/A=="),
        ] as [([UInt8], String)]
    )
    func bytesAreBase64(_ bytes: [UInt8], _ text: String) {
        var json = JSONWriter()
        json.beginObject()
        json.member("b", bytes: bytes)
        json.endObject()
        #expect(json.text == #"{"b":"\#(text)"}"#)
    }

    @Test func valuesOfEveryKindFollowOneAnother() {
        var json = JSONWriter()
        json.beginArray()
        json.number(1)
        json.bool(true)
        json.null()
        json.beginObject()
        json.endObject()
        json.string("x")
        json.endArray()
        #expect(json.text == #"[1,true,null,{},"x"]"#)
    }
}
