/// Rows under headings, in columns that stand one below the other.
///
/// On a terminal that is too narrow, the flexible columns are cut; elsewhere every cell is whole.
package struct TextTable {
    package struct Column {
        package var title: String
        package var isNumber = false
        /// May be cut when the terminal is narrow.
        package var isFlexible = false

        package init(_ title: String, isNumber: Bool = false, isFlexible: Bool = false) {
            self.title = title
            self.isNumber = isNumber
            self.isFlexible = isFlexible
        }
    }

    package struct Cell: ExpressibleByStringLiteral {
        package var text: String
        package var paint: Style.Paint?

        /// Takes any text; what a terminal must not see is stripped here.
        package init(_ text: String, _ paint: Style.Paint? = nil) {
            self.text = SafeText.line(text)
            self.paint = paint
        }

        package init(stringLiteral value: String) {
            self.init(value)
        }
    }

    private static let gap = "  "
    private static let narrowestFlexible = 12

    private let columns: [Column]
    private var rows: [[Cell]] = []

    package init(columns: [Column]) {
        self.columns = columns
    }

    package mutating func addRow(_ cells: [Cell]) {
        rows.append(cells)
    }

    package func shown(on display: Display) -> String {
        let widths = columnWidths(fitting: display.width)
        let heading = columns.map { Cell($0.title, .faint) }
        return ([heading] + rows)
            .map { line($0, widths: widths, style: display.style) }
            .joined(separator: "\n")
    }

    private func line(_ cells: [Cell], widths: [Int], style: Style) -> String {
        var line = ""
        for (index, column) in columns.enumerated() where index < cells.count {
            let cell = cells[index]
            let text = cell.text.truncated(toWidth: widths[index])
            let fill = String(repeating: " ", count: max(0, widths[index] - text.displayWidth))
            let isLast = index == columns.count - 1
            let painted = style.paint(text, cell.paint)
            line += column.isNumber ? fill + painted : painted + (isLast ? "" : fill)
            if !isLast { line += Self.gap }
        }
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    private func columnWidths(fitting width: Int?) -> [Int] {
        var widths = columns.indices.map { index in
            rows.reduce(columns[index].title.displayWidth) { widest, row in
                index < row.count ? max(widest, row[index].text.displayWidth) : widest
            }
        }
        guard let width else { return widths }
        var excess = widths.reduce(0, +) + Self.gap.count * max(0, columns.count - 1) - width
        while excess > 0 {
            let candidates = columns.indices.filter {
                columns[$0].isFlexible && widths[$0] > Self.narrowestFlexible
            }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
