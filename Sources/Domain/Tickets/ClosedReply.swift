/// What a category does when a customer replies to a closed ticket (rule K1).
package enum ClosedReplyPolicy: Sendable, Equatable {
    case reopen
    /// Within the days the ticket reopens, afterwards a follow-up is opened.
    case reopenFor(days: Int64)
    case followUp
    case refuse
}

/// What happens to this one reply.
package enum ClosedReplyDecision: Sendable, Equatable {
    case reopen
    case openFollowUp
    case refuse
}

extension ClosedReplyPolicy {
    /// Decides for a reply that arrives now. A message by e-mail is never refused: it becomes a follow-up (K1).
    package func decide(
        closedAt: Timestamp,
        now: Timestamp,
        byMail: Bool = false
    ) -> ClosedReplyDecision {
        switch self {
        case .reopen:
            .reopen
        case .reopenFor(let days):
            now <= closedAt.adding(days: days) ? .reopen : .openFollowUp
        case .followUp:
            .openFollowUp
        case .refuse:
            byMail ? .openFollowUp : .refuse
        }
    }
}
