/// A conversation with a server, as a file of `Protocol/transcripts` tells it.
struct Transcript: Sendable, Equatable {
    /// The file's name.
    var name: String
    /// What it shows: its first comment.
    var summary: String
    /// The sentences of the specification that it holds: the last line of the first comment.
    var sentences: String
    /// What happens, in order.
    var lines: [TranscriptLine]
}

/// One line of a transcript that says something.
struct TranscriptLine: Sendable, Equatable {
    /// Counted from 1.
    var number: Int
    /// As it stands in the file, without its comment.
    var text: String
    /// What it means.
    var event: TranscriptEvent
}

/// What a line says that happens.
enum TranscriptEvent: Sendable, Equatable {
    /// A side sends exactly these bytes.
    case bytes(Side, [UInt8])
    /// A side sends a frame with these values.
    case frame(Side, FramePattern)
    /// A side sends this text and whatever it likes after it.
    case text(Side, String)
    /// A side sends whatever it likes.
    case rest(Side)
    /// A side ends the connection, and sends nothing before.
    case end(Side)
    /// Nothing happens for so many milliseconds.
    case wait(milliseconds: Int64)

    /// Who does it; nil for time, which passes for both.
    var side: Side? {
        switch self {
        case .bytes(let side, _), .frame(let side, _), .text(let side, _), .rest(let side),
            .end(let side):
            side
        case .wait: nil
        }
    }
}

/// An end of the connection.
enum Side: Sendable, Equatable {
    case client
    case server

    /// The one across.
    var other: Side { self == .client ? .server : .client }

    /// As a sentence names it.
    var name: String { self == .client ? "the client" : "the server" }
}
