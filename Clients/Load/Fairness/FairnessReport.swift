import Foundation

/// Named figures of one experiment.
struct FairnessReport: Codable, Sendable {
    struct Figure: Codable, Sendable {
        var name: String
        var value: Double
        var unit: String
    }

    var title: String
    var figures: [Figure] = []
    /// What must not have happened, and did.
    var faults: [String] = []

    init(_ title: String) {
        self.title = title
    }

    mutating func add(_ name: String, _ value: Double, _ unit: String) {
        figures.append(Figure(name: name, value: value, unit: unit))
    }

    var markdown: String {
        let rows = figures.map { [$0.name, String(format: "%.2f", $0.value), $0.unit] }
        let faults = faults.map { "\n* FAULT: \($0)" }.joined()
        return "### \(title)\n\n"
            + TextColumns([["figure", "value", "unit"]] + rows).markdown + faults
    }

    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        guard let data = try? encoder.encode(self) else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }
}
