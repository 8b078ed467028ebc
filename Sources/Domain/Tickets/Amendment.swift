/// Until when authors may change and delete what they wrote.
package enum Amendment {
    package static let deleteMinutes: Int64 = 10
    /// Staff and services may change their words at any time, as colleagues can read what they were.
    package static let customerEditMinutes: Int64 = 10

    package static func checkEdit(
        of message: Message,
        by caller: Principal,
        now: Timestamp
    ) throws(Refusal) {
        try checkAuthor(of: message, caller)
        guard caller.isDeskSide || isWithin(customerEditMinutes, of: message, now: now) else {
            throw .failedPrecondition(
                "A message can be changed for \(customerEditMinutes) minutes; write another one."
            )
        }
    }

    package static func checkDeletion(
        of message: Message,
        by caller: Principal,
        now: Timestamp
    ) throws(Refusal) {
        try checkAuthor(of: message, caller)
        guard isWithin(deleteMinutes, of: message, now: now) else {
            throw .failedPrecondition(
                "A message can be deleted for \(deleteMinutes) minutes; write another one."
            )
        }
    }

    private static func checkAuthor(of message: Message, _ caller: Principal) throws(Refusal) {
        guard message.author.id == caller.account else {
            throw .permissionDenied("Only its author may change a message.")
        }
        guard message.deletedAt == nil else { throw .deleted("The message was deleted.") }
    }

    private static func isWithin(_ minutes: Int64, of message: Message, now: Timestamp) -> Bool {
        now.milliseconds(since: message.createdAt) <= minutes * 60_000
    }
}
