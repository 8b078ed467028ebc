import DeskwireDomain
import Testing

/// SEC-093: what the scanner's answers mean, and what is said of files that are held back.
struct FileScanTests {
    @Test(
        "0 is clean, 1 is harmful, anything else says nothing of the file",
        arguments: (0 as Int32)...255
    )
    func statuses(status: Int32) {
        let verdict = ScanVerdict(exitStatus: status, words: "Some-Name FOUND")
        switch status {
        case 0: #expect(verdict == .clean)
        case 1: #expect(verdict == .harmful("Some-Name FOUND"))
        default: #expect(verdict == .unknown("it ended with \(status): Some-Name FOUND"))
        }
    }

    @Test(
        "a scanner's words are one short line without what acts on a terminal",
        arguments: [
            ("stream: Eicar FOUND\nsecond", "stream: Eicar FOUND"), ("", ""), ("\n\n", ""),
            ("\u{1B}[31mred\u{7}\r\n", "[31mred"), ("a\u{202E}b", "ab"),
            (String(repeating: "x", count: 5_000), String(repeating: "x", count: 200)),
        ]
    )
    func words(output: String, expected: String) {
        #expect(ScanVerdict.words(Array(output.utf8)) == expected)
    }

    @Test("bytes that are no text are words, too, and not more than may be kept")
    func brokenWords() {
        let words = ScanVerdict.words([UInt8](repeating: 0xFF, count: 1_000))
        #expect(words.unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
        #expect(words.unicodeScalars.count <= ScanVerdict.wordsBytesMax)
    }

    @Test("pauses grow to an hour and no further")
    func pauses() {
        let pauses = (1...40).map { FileScan.pauseMs(afterTries: $0) }
        #expect(pauses == pauses.sorted())
        #expect(Array(pauses.prefix(5)) == [5_000, 60_000, 300_000, 900_000, 3_600_000])
        #expect(pauses.last == 3_600_000)
        #expect(FileScan.pauseMs(afterTries: 0) == 5_000)
    }

    @Test("who asks for a file that is held back learns which, why and what to do")
    func heldBack() throws {
        for state in [nil, FileState.clean] {
            #expect(Self.document(state).isHandedOut)
            try Self.document(state).checkHandedOut()
        }
        for (state, told) in [
            (FileState.waiting, "again later"), (.refused, "removed by the scanner"),
        ] {
            let document = Self.document(state)
            #expect(!document.isHandedOut)
            let refusal = #expect(throws: Refusal.self) { try document.checkHandedOut() }
            guard case .failedPrecondition(let text)? = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            #expect(text.contains("File 7 ") && text.contains(told))
        }
    }

    @Test(
        "what waits is told with its number, its age and the reason; a busy scanner is given time"
    )
    func warnings() {
        let now = Timestamp(rawValue: 1_700_000_000_000)
        func warning(_ minutes: Int64, _ reason: String, hasScanner: Bool = true) -> String? {
            FilesWaiting(
                count: 3,
                oldest: now.adding(milliseconds: -minutes * 60_000),
                reason: reason
            )
            .warning(hasScanner: hasScanner, now: now)
        }
        #expect(FilesWaiting().warning(hasScanner: false, now: now) == nil)
        #expect(warning(4, "") == nil)
        #expect(warning(6, "")?.contains("3, the oldest for 6 minutes") == true)
        #expect(warning(0, "it ended with 2")?.contains("it ended with 2") == true)
        #expect(warning(0, "", hasScanner: false)?.contains("no --scanner") == true)
        let finding = Health.findings(
            settings: Settings(),
            mail: .init(),
            filesWaiting: FilesWaiting(count: 1, oldest: now, reason: "it ended with 2"),
            hasScanner: true,
            now: now
        ).first { $0.name == "files_wait" }
        #expect(finding?.message.contains("it ended with 2") == true && finding?.isNote == false)
    }

    private static func document(_ state: FileState?) -> Document {
        Document(
            id: DocumentID(rawValue: 7),
            name: "a.pdf",
            mediaType: "application/pdf",
            size: 1,
            sha256: [],
            createdAt: Timestamp(rawValue: 0),
            createdBy: .system,
            place: .message(MessageID(rawValue: 1), of: TicketID(rawValue: 1)),
            state: state
        )
    }
}
