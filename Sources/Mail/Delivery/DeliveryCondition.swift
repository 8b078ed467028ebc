package import DeskwireDomain

/// How it stands with the mail server, as health shows it.
package struct DeliveryCondition: Sendable, Equatable {
    /// Where mail goes, without the login.
    package let route: String
    /// Why no mail goes out at present; nil while it does, or before anything was tried.
    package private(set) var problem: MailTransportError?
    /// Since when the problem is there.
    package private(set) var since: Timestamp?
    /// The problem as a part of a sentence.
    package var reason: String? {
        problem.map { problem in
            let text = problem.description
            return text.hasSuffix(".") ? String(text.dropLast()) : text
        }
    }

    /// Whether the mail server has been reached since the start.
    package private(set) var isKnown = false

    package init(route: String) { self.route = route }

    /// Takes in how an attempt went. True when that is news.
    mutating func note(_ new: MailTransportError?, at now: Timestamp) -> Bool {
        defer { isKnown = true }
        guard problem != new || !isKnown else { return false }
        if (problem == nil) != (new == nil) { since = new == nil ? nil : now }
        problem = new
        return true
    }
}
