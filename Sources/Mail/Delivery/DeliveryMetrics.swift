import DeskwireDomain
import Metrics

/// What delivery counts.
struct DeliveryMetrics: Sendable {
    private let accepted = Self.counter("accepted")
    private let deferred = Self.counter("deferred")
    private let failed = Self.counter("failed")
    private let suppressed = Self.counter("suppressed")
    private let expired = Counter(label: "deskwire_mails_expired_total")

    func count(_ answers: [RecipientAnswer]) {
        for answer in answers {
            switch answer.outcome {
            case .accepted: accepted.increment()
            case .deferred: deferred.increment()
            case .failed: failed.increment()
            case .suppressed: suppressed.increment()
            }
        }
    }

    func countExpired() { expired.increment() }

    private static func counter(_ outcome: String) -> Counter {
        Counter(label: "deskwire_mail_recipients_total", dimensions: [("outcome", outcome)])
    }
}
