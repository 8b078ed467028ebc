/// What is still to happen, in the order of time; at the same time, in the order in which it was planned.
struct Agenda {
    private struct Entry {
        let at: Int64
        let number: Int
        let happening: Simulation.Happening
    }

    private var entries: [Entry] = []
    private var count = 0

    mutating func add(_ happening: Simulation.Happening, at time: Int64) {
        count += 1
        let entry = Entry(at: time, number: count, happening: happening)
        let place = entries.lastIndex { ($0.at, $0.number) < (time, count) }.map { $0 + 1 } ?? 0
        entries.insert(entry, at: place)
    }

    mutating func next() -> (at: Int64, happening: Simulation.Happening)? {
        guard !entries.isEmpty else { return nil }
        let entry = entries.removeFirst()
        return (entry.at, entry.happening)
    }

    /// A process has died: what was on its way to it or from it is gone.
    mutating func dropTraffic() {
        entries.removeAll { entry in
            switch entry.happening {
            case .arrives, .answered, .commit: true
            default: false
            }
        }
    }
}
