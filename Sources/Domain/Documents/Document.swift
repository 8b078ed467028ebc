/// A file in its place: at a message of a ticket, or among a customer's documents.
package struct Document: Sendable, Equatable {
    package static let kindBytesMax = 64

    package let id: DocumentID
    package let name: String
    package let mediaType: String
    package let size: Int64
    package let sha256: [UInt8]
    package let createdAt: Timestamp
    package let createdBy: Actor
    package let place: Place
    /// Nil: no scanner was asked about it.
    package let state: FileState?

    /// Who may read a file follows from where it hangs.
    package enum Place: Sendable, Equatable {
        /// Seen by whoever sees the message.
        case message(MessageID, of: TicketID)
        /// Seen by the desk side and by this customer.
        case customer(AccountID, kind: String, ref: String)
    }

    package init(
        id: DocumentID,
        name: String,
        mediaType: String,
        size: Int64,
        sha256: [UInt8],
        createdAt: Timestamp,
        createdBy: Actor,
        place: Place,
        state: FileState? = nil
    ) {
        self.id = id
        self.name = name
        self.mediaType = mediaType
        self.size = size
        self.sha256 = sha256
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.place = place
        self.state = state
    }

    package var isHandedOut: Bool { state == nil || state == .clean }

    /// Nobody gets what waits for the scanner or was refused, staff neither (SEC-093).
    package func checkHandedOut() throws(Refusal) {
        switch state {
        case nil, .clean: return
        case .waiting:
            throw .failedPrecondition(
                "File \(id) waits for the scanner of this desk; ask for it again later."
            )
        case .refused:
            throw .failedPrecondition(
                "File \(id) was removed by the scanner of this desk, because it may do harm. Ask for another copy; "
                    + "where the scanner is wrong, the operator can release it."
            )
        }
    }

    /// Which piece of the file one read brings; it ends where the file ends.
    package func range(offset: UInt64, length: UInt32) throws(Refusal) -> Range<Int64> {
        guard let offset = Int64(exactly: offset), offset <= size else {
            throw .invalid("offset", "The file has \(size) bytes.")
        }
        guard Int64(length) <= Upload.chunkBytes else {
            throw .invalid("length", "Ask for at most \(Upload.chunkBytes) bytes at once.")
        }
        let length = length == 0 ? Upload.chunkBytes : Int64(length)
        return offset..<min(size, offset + length)
    }

    /// The same words for what is not there and what the caller may not see (SEC-081).
    package static let unknown = Refusal.notFound("There is no such document.")

    /// What mails say of a message's files, below its text.
    package static func mailLines(_ documents: [Document]) -> String {
        guard !documents.isEmpty else { return "" }
        return "\n\nAttached files:\n"
            + documents.map { "- \($0.name) (\($0.size) bytes)" }.joined(separator: "\n")
    }
}
