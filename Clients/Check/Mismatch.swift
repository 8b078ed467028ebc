import NIOCore

/// A line of a transcript that did not hold.
struct Mismatch: Error, Equatable {
    /// The line.
    var line: TranscriptLine
    /// What came instead: bytes and their meaning, line by line.
    var came: [String]

    /// What the line expects, in the words of the transcript or in bytes.
    var expected: [String] {
        switch line.event {
        case .bytes(_, let bytes): FrameText.lines(ByteBuffer(bytes: bytes))
        case .end(let side): ["\(side.name) ends the connection, and sends nothing before"]
        default: [line.text]
        }
    }
}
