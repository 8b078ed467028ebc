import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about what the desk's days looked like.
struct ReportHandlers: Sendable {
    private static let periodsDefault = 8

    func register(in table: inout MethodTable) {
        table.read(Methods.getTrends, trends)
    }

    private func trends(
        _ request: GetTrendsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetTrendsReply {
        guard let period = Trends.Period(rawValue: Int64(request.period.rawValue)) else {
            throw Refusal.invalid("period", "Choose day, week or month.")
        }
        guard request.periods <= Trends.periodsMax else {
            throw Refusal.invalid("periods", "Ask for at most \(Trends.periodsMax) periods.")
        }
        var category: CategoryID?
        if request.categoryID != 0 {
            category = CategoryID(wire: request.categoryID)
            guard let category, try snapshot.category(category) != nil else {
                throw Refusal.notFound("There is no such category.")
            }
        }
        let names = Dictionary(
            uniqueKeysWithValues: try snapshot.categories(includeInactive: true).map {
                ($0.id, $0.name)
            }
        )
        let rows = Trends.rows(
            of: try snapshot.ticketDays(category: category),
            period: period,
            count: request.periods == 0 ? Self.periodsDefault : Int(request.periods),
            today: CalendarDay(call.now)
        )
        return GetTrendsReply(
            rows: rows.map { row in
                TrendRow(
                    starts: row.starts.description,
                    category: row.category.map { CategoryRef(id: $0.wire, name: names[$0] ?? "") },
                    opened: UInt64(clamping: row.opened),
                    closed: UInt64(clamping: row.closed),
                    open: UInt64(clamping: row.open),
                    openedChange: row.openedChange
                )
            }
        )
    }
}
