package import DeskwireProtocol

extension ListAuditReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !rows.isEmpty else { return "The audit log is empty." }
        var table = TextTable(columns: [
            .init("NO", dropRank: 3), .init("WHEN"), .init("WHO"), .init("FROM", dropRank: 1),
            .init("ACTION"), .init("OBJECT"), .init("OUTCOME"), .init("DETAIL", isFlexible: true),
            .init("TIMES", dropRank: 2),
        ])
        for row in rows {
            table.addRow([
                .init("\(row.number)", .faint), .init(display.time(row.atMs), .faint),
                .init(Self.name(row.actorKind, row.actorID), .name), .init(row.peer),
                .init(row.action, .strong), .init(Self.name(row.objectKind, row.objectID)),
                .init(row.outcome), .init(row.detail), .init("\(row.times)", .faint),
            ])
        }
        return table.shown(on: display)
    }

    private static func name(_ kind: String, _ id: UInt64) -> String {
        id == 0 ? kind : "\(kind) \(id)"
    }
}
