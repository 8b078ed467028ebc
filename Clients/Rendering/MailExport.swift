package import DeskwireProtocol
import Foundation

extension MailSummary {
    /// The heads of the columns of ``csvCells()``.
    package static let csvHeads = [
        "id", "created", "kind", "status", "reason", "subject", "recipients", "ticket",
        "customer_id", "attempts",
    ]

    /// The mail as a row of a table; times are ISO 8601 in UTC.
    package func csvCells() -> [String] {
        let created = Date(timeIntervalSince1970: Double(createdAtMs) / 1000)
        let recipients = recipients.map { recipient in
            "\(recipient.field.word) \(recipient.address) \(recipient.status.word)"
        }
        return [
            String(id), created.formatted(.iso8601), kind, status.word, reason, subject,
            recipients.joined(separator: "; "), ticketNumber,
            customerID == 0 ? "" : String(customerID), String(attempts),
        ]
    }
}
