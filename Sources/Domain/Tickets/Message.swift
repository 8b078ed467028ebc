/// One entry of a ticket's thread.
package struct Message: Sendable, Equatable {
    package static let textBytesMax = 262_144
    /// A message is changed so often at most; each time its text before is kept.
    package static let revisionsMax: Int64 = 50

    package var id: MessageID
    package var ticket: TicketID
    /// Its place among all messages; staff see this one.
    package var seq: Int64
    /// Its place among the public ones; customers see this one, so that a note leaves no gap.
    package var publicSeq: Int64?
    package var author: Actor
    package var visibility: Visibility
    package var text: String
    package var createdAt: Timestamp
    /// Through what it came; nil for messages from before that was kept.
    package var source: ChangeSource?
    package var editedAt: Timestamp?
    /// Its place stays, its text is gone.
    package var deletedAt: Timestamp?

    package init(
        id: MessageID,
        ticket: TicketID,
        seq: Int64,
        publicSeq: Int64?,
        author: Actor,
        visibility: Visibility,
        text: String,
        createdAt: Timestamp,
        source: ChangeSource? = nil,
        editedAt: Timestamp? = nil,
        deletedAt: Timestamp? = nil
    ) {
        self.id = id
        self.ticket = ticket
        self.seq = seq
        self.publicSeq = publicSeq
        self.author = author
        self.visibility = visibility
        self.text = text
        self.createdAt = createdAt
        self.source = source
        self.editedAt = editedAt
        self.deletedAt = deletedAt
    }

    /// The same words for what is not there and what the caller may not see (SEC-081).
    package static let unknown = Refusal.notFound("There is no such message.")
}

/// Who sees a message; the raw values are stored and equal the wire's.
package enum Visibility: Int64, Sendable, CaseIterable {
    case everyone = 1
    case internalNote = 2
}
