/// Which statuses a ticket may move to from which. Without an entry, anywhere.
///
/// Holds for what people ask for. What the desk's rules do by themselves (a customer's reply opens, a resolved ticket
/// closes after its days) is not bound by it.
package struct StatusTransitions: Sendable, Equatable {
    private let targets: [StatusID: Set<StatusID>]

    package init(_ targets: [StatusID: Set<StatusID>] = [:]) {
        self.targets = targets
    }

    /// The legal targets from a status; nil = anywhere.
    package func targets(from status: StatusID) -> Set<StatusID>? { targets[status] }

    /// Refuses an illegal move and names the legal ones.
    package func check(
        from current: Status,
        to target: Status,
        among statuses: [Status]
    ) throws(Refusal) {
        guard current.id != target.id, let legal = targets[current.id],
            !legal.contains(target.id)
        else { return }
        let names = statuses.filter { legal.contains($0.id) && $0.isActive }
            .sorted { ($0.position, $0.id) < ($1.position, $1.id) }
            .map(\.name)
        let list = names.isEmpty ? "nowhere" : names.joined(separator: ", ")
        throw .failedPrecondition(
            "A ticket that is \(current.name) cannot become \(target.name). It can become: \(list)."
        )
    }
}
