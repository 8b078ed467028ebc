package import DeskwireProtocol

extension GetTrendsReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !rows.isEmpty else { return "Nothing in this time." }
        var table = TextTable(columns: [
            .init("FROM"), .init("CATEGORY", isFlexible: true), .init("OPENED", isNumber: true),
            .init("CHANGE", isNumber: true), .init("CLOSED", isNumber: true),
            .init("OPEN AT END", isNumber: true),
        ])
        for row in rows {
            let change = row.openedChange
            table.addRow([
                .init(row.starts), .init(row.category?.name ?? "–"), .init(String(row.opened)),
                .init(change > 0 ? "+\(change)" : String(change)), .init(String(row.closed)),
                .init(String(row.open)),
            ])
        }
        return table.shown(on: display)
    }
}
