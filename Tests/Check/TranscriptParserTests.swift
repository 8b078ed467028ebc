import DeskwireProtocol
import Testing

@testable import deskwire_check

struct TranscriptParserTests {
    @Test func readsWhatAFileSays() throws {
        let text = """
            # What it shows,
            # in two lines.
            # DWP-1 DWP-2

            C: d5 44 * 2   # a comment
            wait 20
            S: 00ff
            S? ERROR id=2 opcode=0c01 code=NOT_FOUND retry=NO outcome=NOT_APPLIED contains="no#way"
            S? rest
            S? end
            close
            """
        let transcript = try TranscriptParser.parse(text, name: "a.txt")
        #expect(transcript.summary == "What it shows, in two lines.")
        #expect(transcript.sentences == "DWP-1 DWP-2")
        var pattern = try FramePattern("ERROR")
        (pattern.requestID, pattern.opcode, pattern.code) = (2, 0x0C01, .notFound)
        (pattern.retry, pattern.outcome, pattern.contained) = (.no, .notApplied, "no#way")
        #expect(
            transcript.lines.map(\.event) == [
                .bytes(.client, [0xD5, 0x44, 0xD5, 0x44]), .wait(milliseconds: 20),
                .bytes(.server, [0, 0xFF]), .frame(.server, pattern), .rest(.server),
                .end(.server), .end(.client),
            ]
        )
        #expect(transcript.lines.map(\.number) == [5, 6, 7, 8, 9, 10, 11])
        #expect(transcript.lines.first?.text == "C: d5 44 * 2")
    }

    @Test(arguments: [
        ("", "nothing is said"),
        ("# only a comment", "nothing is said"),
        ("hello", "no line of a transcript"),
        ("close now", "no line of a transcript"),
        ("C:", "no bytes in hexadecimal"),
        ("C: d", "no bytes in hexadecimal"),
        ("C: d 5", "no bytes in hexadecimal"),
        ("C: xy", "no bytes in hexadecimal"),
        ("C: ٣٣", "no bytes in hexadecimal"),
        ("C: 00 * 0", "no number of times after *"),
        ("C: 00 * 2 * 2", "no number of times after *"),
        ("C: 00 * 99999999", "more than 33554432 bytes"),
        ("C: 00 00 * 9223372036854775807", "more than 33554432 bytes"),
        ("wait soon", "wait needs a number of milliseconds"),
        ("wait -1", "wait needs a number of milliseconds"),
        ("S?", "no type of a frame: "),
        ("S? HELLO", "no type of a frame: HELLO"),
        ("S? REPLY id", "no key=value: id"),
        ("S? REPLY id=x", "no such value: id=x"),
        ("S? REPLY id=4294967296", "no such value: id=4294967296"),
        ("S? REPLY opcode=10000", "no such value: opcode=10000"),
        ("S? REPLY flags=100", "no such value: flags=100"),
        ("S? REPLY body=0", "no such value: body=0"),
        ("S? REPLY contains=x", "no such value: contains=x"),
        ("S? REPLY code=NOT_FOUND", "REPLY has no code"),
        ("S? GOAWAY retry=NO", "GOAWAY has no retry"),
        ("S? ERROR code=NOT_FOUNT", "no such value: code=NOT_FOUNT"),
        ("S? ERROR colour=red", "ERROR has no colour"),
        ("S? text HTTP", "text needs a text in double quotes"),
        ("S? end\nS: 00", "the server has ended the connection"),
        ("close\nC: 00", "the client has ended the connection"),
        ("S? rest\nS? PONG", "the server sends what it likes since a line above"),
    ])
    func refusesWhatMeansNothing(text: String, reason: String) {
        let error = #expect(throws: TranscriptError.self) {
            try TranscriptParser.parse(text, name: "a.txt")
        }
        #expect(error?.reason == reason)
    }

    @Test func saysWhereTheFaultIs() {
        let error = #expect(throws: TranscriptError.self) {
            try TranscriptParser.parse("# a\n\nC: 00\nboo\n", name: "a.txt")
        }
        #expect(error?.description == "a.txt:4: no line of a transcript")
    }

    /// Every transcript of the repository names sentences, and reads.
    @Test(arguments: [Repository.transcripts, Repository.transcriptsForClients])
    func readsAllOfTheRepository(folder: String) throws {
        let transcripts = try TranscriptFiles.read([folder])
        #expect(transcripts.count >= 5)
        for transcript in transcripts {
            #expect(!transcript.summary.isEmpty, "\(transcript.name)")
            #expect(transcript.sentences.contains(/DWP-\d|section \d/), "\(transcript.name)")
        }
    }
}
