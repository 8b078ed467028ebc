package import DeskwireProtocol
import Foundation

extension Ticket {
    /// The heads of the columns of ``csvCells()``.
    package static let csvHeads = [
        "number", "status", "subject", "category", "priority", "severity", "ref", "product_ref",
        "contract_ref", "project_ref", "customer", "opened", "last_activity", "closed",
        "close_reason", "messages",
    ]

    /// The ticket as a row of a table; times are ISO 8601 in UTC.
    package func csvCells() -> [String] {
        func time(_ milliseconds: Int64) -> String {
            guard milliseconds != 0 else { return "" }
            return Date(timeIntervalSince1970: Double(milliseconds) / 1000).formatted(.iso8601)
        }
        return [
            number, status?.name ?? "", subject, category?.name ?? "", priority.word,
            severity.word, ref, productRef, contractRef, projectRef, customer?.name ?? "",
            time(createdAtMs), time(lastActivityAtMs), time(closedAtMs), closeReason,
            String(messageCount),
        ]
    }
}
