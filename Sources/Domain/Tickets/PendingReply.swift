/// A reply of staff that waits a moment before it goes out, so that it can be taken back.
///
/// It is no message yet: it has no place in the thread, changes no status and mails nobody, so that there is nothing
/// that a customer could see of it.
package struct PendingReply: Sendable, Equatable {
    /// How long the replies of a member of staff wait at most; 0, the default: they go out at once.
    package static let secondsMax: Int64 = 300

    package let id: PendingReplyID
    package let ticket: TicketID
    package let author: Actor
    package let text: String
    package let status: StatusID?
    package let isSilent: Bool
    package let publishAt: Timestamp
    package let files: [Upload]

    package init(
        id: PendingReplyID,
        ticket: TicketID,
        author: Actor,
        text: String,
        status: StatusID?,
        isSilent: Bool,
        publishAt: Timestamp,
        files: [Upload]
    ) {
        self.id = id
        self.ticket = ticket
        self.author = author
        self.text = text
        self.status = status
        self.isSilent = isSilent
        self.publishAt = publishAt
        self.files = files
    }

    package static func check(seconds: UInt32) throws(Refusal) -> Int64 {
        guard Int64(seconds) <= secondsMax else {
            throw .invalid("seconds", "Replies can wait for at most \(secondsMax) seconds.")
        }
        return Int64(seconds)
    }

    /// Only its author takes a reply back.
    package func checkUndo(by caller: Principal) throws(Refusal) {
        guard author.id == caller.account else {
            throw .permissionDenied("Only its author may take a reply back.")
        }
    }

    package static let gone = Refusal.notFound(
        "No such reply waits. If it has gone out, its author can delete it for ten minutes."
    )
}
