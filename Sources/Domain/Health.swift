/// What an operator should look at (R-021, K5). Pure: the state in, the findings out.
package enum Health {
    /// One thing that needs attention.
    package struct Finding: Sendable, Equatable {
        package let name: String
        /// What it means and what to do.
        package let message: String
    }

    /// Mail that has waited longer than this is late.
    package static let mailLateMs: Int64 = 900_000

    package static func findings(
        settings: Settings,
        oldestMailDue: Timestamp?,
        oldestUnassigned: Timestamp? = nil,
        now: Timestamp
    ) -> [Finding] {
        var findings: [Finding] = []
        if settings.careAddresses.isEmpty {
            findings.append(
                Finding(
                    name: "no_care_address",
                    message: "Nobody is told of new issues: no care address is set. Set one with: "
                        + "deskwire admin settings set --care-address care@example.com"
                )
            )
        }
        if settings.senderAddress == nil {
            findings.append(
                Finding(
                    name: "no_sender_address",
                    message: "Mails go out without an address of yours. Set one with: "
                        + "deskwire admin settings set --sender-address support@example.com"
                )
            )
        }
        if let due = oldestMailDue, now.milliseconds(since: due) > mailLateMs {
            findings.append(
                Finding(
                    name: "mail_late",
                    message: "Mail has been waiting for more than 15 minutes. See: "
                        + "deskwire emails list --status queued"
                )
            )
        }
        if let since = oldestUnassigned,
            let limit = Unassigned.lateBefore(now, settings: settings), since < limit
        {
            findings.append(
                Finding(
                    name: "unassigned_late",
                    message: "Open tickets have been nobody's for more than "
                        + "\(settings.unassignedWarningMinutes) minutes. See: "
                        + "deskwire-agent unassigned"
                )
            )
        }
        return findings
    }
}
