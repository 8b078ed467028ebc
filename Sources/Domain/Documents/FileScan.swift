/// Where a file stands with the desk's scanner (SEC-093); the raw values are stored. A file that no scanner was asked
/// about has no state, and is handed out.
package enum FileState: Int64, Sendable, CaseIterable {
    /// Nobody gets it yet.
    case waiting = 1
    case clean = 2
    /// Harmful by the scanner, or refused by the operator: nobody gets it.
    case refused = 3

    package var word: String { "\(self)" }
}

/// One look of the scanner at one upload, and all that was made of the upload.
///
/// Each upload has a look of its own, even of bytes that were looked at before: its time tells nobody that somebody
/// else has the file.
package struct FileScan: Sendable, Equatable {
    package let id: FileScanID
    package let size: Int64
    package let state: FileState
    /// How often the file could not be scanned.
    package let tries: Int64

    package init(id: FileScanID, size: Int64, state: FileState, tries: Int64) {
        self.id = id
        self.size = size
        self.state = state
        self.tries = tries
    }

    /// How long a file waits that could not be scanned so often: as long as its scanner is away, and longer each time.
    package static func pauseMs(afterTries tries: Int64) -> Int64 {
        let seconds: [Int64] = [5, 60, 300, 900]
        return 1_000 * (tries <= seconds.count ? seconds[Int(max(1, tries)) - 1] : 3_600)
    }
}

/// What came of a look.
package enum ScanVerdict: Sendable, Equatable {
    case clean
    /// With the scanner's words.
    case harmful(String)
    /// The file could not be scanned; why.
    case unknown(String)

    /// The convention of clamdscan: 0 is clean, 1 is harmful, anything else says nothing of the file.
    package init(exitStatus status: Int32, words: String) {
        switch status {
        case 0: self = .clean
        case 1: self = .harmful(words)
        default:
            self = .unknown("it ended with \(status)" + (words.isEmpty ? "" : ": \(words)"))
        }
    }

    package static let wordsBytesMax = 200

    /// The first line that a scanner wrote, without what acts on a terminal or a log.
    package static func words(_ output: [UInt8]) -> String {
        let line = output.prefix { $0 != 0x0A }.prefix(wordsBytesMax)
        let scalars = String(decoding: line, as: UTF8.self).unicodeScalars.filter {
            let category = $0.properties.generalCategory
            return category != .control && category != .format
        }
        return Wording.trimmed(String(String.UnicodeScalarView(scalars)))
    }
}

/// What an operator is told of the files that nobody gets.
package struct HeldFile: Sendable, Equatable {
    package let document: DocumentID
    package let name: String
    package let size: Int64
    package let state: FileState
    package let since: Timestamp
    package let tries: Int64
    package let reason: String
    package let ticketNumber: String
    package let customer: AccountID?

    package init(
        document: DocumentID,
        name: String,
        size: Int64,
        state: FileState,
        since: Timestamp,
        tries: Int64,
        reason: String,
        ticketNumber: String,
        customer: AccountID?
    ) {
        self.document = document
        self.name = name
        self.size = size
        self.state = state
        self.since = since
        self.tries = tries
        self.reason = reason
        self.ticketNumber = ticketNumber
        self.customer = customer
    }
}

/// How many files wait for the scanner, since when, and why.
package struct FilesWaiting: Sendable, Equatable {
    package var count: Int64 = 0
    package var oldest: Timestamp?
    /// Why the oldest of those that could not be scanned could not; empty: none was tried in vain.
    package var reason = ""

    package init(count: Int64 = 0, oldest: Timestamp? = nil, reason: String = "") {
        self.count = count
        self.oldest = oldest
        self.reason = reason
    }

    /// So long a busy scanner may take before somebody should look.
    package static let lateMs: Int64 = 300_000

    /// What to say to an operator; nil: nothing is wrong.
    package func warning(hasScanner: Bool, now: Timestamp) -> String? {
        guard count > 0, let oldest else { return nil }
        let minutes = max(0, now.milliseconds(since: oldest)) / 60_000
        let held =
            "Files wait for the scanner and are handed out to nobody: "
            + "\(count), the oldest for \(minutes) minutes. "
        guard hasScanner else {
            return held + "deskwired has no --scanner. Name one, or decide on each: "
                + "deskwired files waiting --data DIR"
        }
        if !reason.isEmpty {
            return held
                + "The last word of the scanner's trouble: \(reason). Put it right; each is tried again "
                + "within an hour, and at the next start."
        }
        return now.milliseconds(since: oldest) > Self.lateMs
            ? held + "The scanner is slower than what comes in, or a file is large." : nil
    }
}
