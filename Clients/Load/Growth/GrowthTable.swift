import Foundation

/// What each operation reached at each size, and the ratios to the smallest.
struct GrowthTable: Codable, Sendable {
    struct Cell: Codable, Sendable, Equatable {
        var rate: Double
        var p50: Double
        var p99: Double
        var refusals: Int
    }

    struct Row: Codable, Sendable {
        var operation: String
        /// In the order of the sizes.
        var cells: [Cell]

        /// What is left of the smallest desk's rate on the largest.
        var ratio: Double {
            guard let first = cells.first, let last = cells.last, first.rate > 0 else { return 0 }
            return last.rate / first.rate
        }
    }

    struct Desk: Codable, Sendable {
        var tickets: Int
        var fill: DeskFilling.Result?
        var startMs: Int
        var idleMiB: Double
    }

    var desks: [Desk] = []
    var rows: [Row] = []

    var markdown: String {
        let sizes = desks.map { "\($0.tickets)" }
        var head = ["operation"]
        for size in sizes { head += ["\(size): a second", "p50 ms", "p99 ms"] }
        let lines = rows.map { row in
            [row.operation]
                + row.cells.flatMap { cell in
                    [
                        String(format: "%.0f", cell.rate) + (cell.refusals > 0 ? " (!)" : ""),
                        String(format: "%.2f", cell.p50), String(format: "%.2f", cell.p99),
                    ]
                } + [String(format: "%.2f", row.ratio)]
        }
        let table = TextColumns([head + ["ratio"]] + lines).markdown
        let starts = desks.map { desk in
            [
                "\(desk.tickets)", desk.fill.map { String(format: "%.0f s", $0.seconds) } ?? "",
                desk.fill.map { String(format: "%.0f MiB", $0.fileMiB) } ?? "",
                "\(desk.startMs) ms", String(format: "%.1f MiB", desk.idleMiB),
            ]
        }
        let desksTable = TextColumns(
            [["tickets", "filled in", "file", "start", "memory, idle"]] + starts
        ).markdown
        return desksTable + "\n\n" + table
    }
}
