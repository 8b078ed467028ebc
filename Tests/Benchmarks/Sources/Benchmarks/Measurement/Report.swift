import Foundation

/// Everything one run measured: a table for people, a file for the next comparison.
struct Report: Codable {
    let date: String
    let commit: String
    var sections: [Section] = []

    init() {
        date = Date.now.formatted(.iso8601)
        commit = ProcessInfo.processInfo.environment["DESKWIRE_COMMIT"] ?? "unknown"
    }

    var table: String {
        sections.map(\.table).joined(separator: "\n")
    }

    func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(self).write(to: URL(fileURLWithPath: path))
    }

    static func read(from path: String) throws -> Report {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        return try JSONDecoder().decode(Report.self, from: bytes)
    }

    /// Medians and ratios of both, side by side. Only ratios tell of the code: figures tell of the machine, too.
    static func comparison(of old: Report, with new: Report) -> String {
        var lines = ["old: \(old.commit) of \(old.date), new: \(new.commit) of \(new.date)", ""]
        for section in new.sections {
            guard let before = old.sections.first(where: { $0.title == section.title }) else {
                continue
            }
            lines.append(section.title)
            for row in section.rows {
                guard let was = before.rows.first(where: { $0.name == row.name }) else { continue }
                lines.append(
                    "  " + row.name.padded(42) + figure(was.median).aligned(12)
                        + figure(row.median).aligned(12) + " " + section.unit.rawValue
                        + "   x" + figure(row.median / was.median)
                )
            }
            for ratio in section.ratios {
                let was = before.ratios.first {
                    $0.candidate == ratio.candidate && $0.against == ratio.against
                }
                guard let was else { continue }
                lines.append(
                    "  " + "\(ratio.candidate) / \(ratio.against)".padded(42)
                        + figure(was.factor).aligned(12) + figure(ratio.factor).aligned(12)
                        + " x   goal \(figure(ratio.goal))"
                )
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension Section {
    /// Medians with their range, then the ratios that have a goal.
    var table: String {
        var lines = [title]
        for row in rows {
            var line =
                "  " + row.name.padded(42) + figure(row.median).aligned(12) + " \(unit.rawValue)"
            line += "  (" + figure(row.least) + " – " + figure(row.most) + ")"
            if let allocations = row.allocations {
                line += "  \(figure(allocations)) allocations"
            }
            lines.append(line)
        }
        for ratio in ratios {
            lines.append(
                "  " + "\(ratio.candidate) / \(ratio.against)".padded(42)
                    + figure(ratio.factor).aligned(12) + " x   goal \(figure(ratio.goal))"
                    + (ratio.holds ? "   holds" : "   MISSED")
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// Three figures are as much as a run can tell.
private func figure(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    if value >= 100 { return String(Int(value.rounded())) }
    return String(format: value >= 10 ? "%.1f" : "%.2f", value)
}

extension String {
    fileprivate func padded(_ width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }

    fileprivate func aligned(_ width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
