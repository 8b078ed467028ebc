/// Labels and values, one pair a line; values stand one below the other. Empty values are left out.
struct FactList {
    private var facts: [(label: String, value: String, paint: Style.Paint?)] = []

    mutating func add(_ label: String, _ value: String, _ paint: Style.Paint? = nil) {
        let safe = SafeText.line(value)
        if !safe.isEmpty { facts.append((label, safe, paint)) }
    }

    /// A time that may not be set.
    mutating func add(_ label: String, time: Int64, on display: Display) {
        if time != 0 { add(label, display.time(time)) }
    }

    func shown(on display: Display) -> String {
        let width = facts.reduce(0) { max($0, $1.label.displayWidth) } + 2
        return facts.map { fact in
            display.style.paint(fact.label.padded(toWidth: width), .faint)
                + display.style.paint(fact.value, fact.paint)
        }.joined(separator: "\n")
    }
}
