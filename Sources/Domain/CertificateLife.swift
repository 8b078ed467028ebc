/// How long the server's certificate still holds: it is warned of 21, 7 and 1 days before its end (SEC-003).
package enum CertificateLife: Sendable, Equatable {
    case long
    /// Within this number of days it ends: 21, 7 or 1.
    case within(days: Int64)
    case over

    package init(endsAt: Timestamp, now: Timestamp) {
        guard now < endsAt else {
            self = .over
            return
        }
        self = .long
        for days in [21, 7, 1] as [Int64] where endsAt <= now.adding(days: days) {
            self = .within(days: days)
        }
    }

    /// What to say of it and what to do; nil while there is time.
    package var warning: String? {
        switch self {
        case .long: nil
        case .within(let days):
            "The TLS certificate ends within \(days == 1 ? "a day" : "\(days) days"). Put a new one into its "
                + "files and send deskwired a SIGHUP."
        case .over:
            "The TLS certificate has ended, and clients refuse it. Put a new one into its files and send deskwired "
                + "a SIGHUP."
        }
    }
}
