/// One entry of a ticket's thread.
package struct Message: Sendable, Equatable {
    package static let textBytesMax = 262_144

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

    package init(
        id: MessageID,
        ticket: TicketID,
        seq: Int64,
        publicSeq: Int64?,
        author: Actor,
        visibility: Visibility,
        text: String,
        createdAt: Timestamp
    ) {
        self.id = id
        self.ticket = ticket
        self.seq = seq
        self.publicSeq = publicSeq
        self.author = author
        self.visibility = visibility
        self.text = text
        self.createdAt = createdAt
    }
}

/// Who sees a message; the raw values are stored and equal the wire's.
package enum Visibility: Int64, Sendable, CaseIterable {
    case everyone = 1
    case internalNote = 2
}
