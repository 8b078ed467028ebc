/// Metrics as Prometheus reads them: its text format, version 0.0.4.
///
/// Each family is written once, with what it means and its type before its samples. Labels are words of the server; no
/// address, name or token may be one.
package struct MetricsText: Sendable {
    package typealias Label = (name: String, value: String)

    private(set) package var text = ""
    private var family = ""

    package init() {}

    package mutating func gauge(_ name: String, _ help: String, _ value: Double) {
        begin(name, help, type: "gauge")
        sample(value)
    }

    package mutating func counter(_ name: String, _ help: String, _ value: Double) {
        begin(name, help, type: "counter")
        sample(value)
    }

    /// A family with labels: its samples follow by ``sample(_:_:suffix:)``.
    package mutating func begin(_ name: String, _ help: String, type: String) {
        family = name
        text += "# HELP \(name) \(Self.escaped(help, quotes: false))\n# TYPE \(name) \(type)\n"
    }

    package mutating func sample(_ value: Double, _ labels: [Label] = [], suffix: String = "") {
        text += family + suffix
        if !labels.isEmpty {
            let pairs = labels.map { "\($0.name)=\"\(Self.escaped($0.value, quotes: true))\"" }
            text += "{" + pairs.joined(separator: ",") + "}"
        }
        text += " \(Self.number(value))\n"
    }

    /// `counts` has one more than `bounds`: what is above all of them.
    package mutating func histogram(
        _ name: String,
        _ help: String,
        bounds: [Double],
        counts: [UInt64],
        sum: Double
    ) {
        begin(name, help, type: "histogram")
        var total: UInt64 = 0
        for (bound, count) in zip(bounds, counts) {
            total += count
            sample(Double(total), [("le", Self.number(bound))], suffix: "_bucket")
        }
        total += counts.dropFirst(bounds.count).reduce(0, +)
        sample(Double(total), [("le", "+Inf")], suffix: "_bucket")
        sample(sum, suffix: "_sum")
        sample(Double(total), suffix: "_count")
    }

    private static func number(_ value: Double) -> String {
        guard value.isFinite else { return value.isNaN ? "NaN" : value > 0 ? "+Inf" : "-Inf" }
        if let whole = Int64(exactly: value) { return "\(whole)" }
        return "\(value)"
    }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\"" where quotes: result += "\\\""
            default: result.append(character)
            }
        }
    }
}
