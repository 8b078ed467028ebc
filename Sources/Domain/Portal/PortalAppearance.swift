/// What the portal looks like and says to everybody (R-171, R-172): part of the settings.
package struct PortalAppearance: Sendable, Equatable {
    package static let themeMax = 50

    /// Empty: the sender's name stands for it.
    package var name = ""
    /// Where the logo is, in words that the front end understands.
    package var logo = ""
    /// Named values, e.g. colours, that the front end understands.
    package var theme: [String: String] = [:]
    package var announcement = ""
    /// So many days before the support period ends a customer is told; 0 = not.
    package var renewalNoticeDays: Int64 = 0
    /// What the first page offers, in this order.
    package var shortcuts = [
        PortalRight(.tickets, .create), PortalRight(.tickets, .read), PortalRight(.faq, .read),
    ]

    package init() {}

    package static func theme(
        _ values: [(name: String, value: String)]
    ) throws(Refusal) -> [String: String] {
        guard values.count <= themeMax else {
            throw .quotaExceeded(name: "theme", limit: UInt64(themeMax))
        }
        var theme: [String: String] = [:]
        for (input, text) in values {
            let name = Wording.trimmed(input)
            let isName =
                !name.isEmpty && name.utf8.count <= 40
                && name.utf8.allSatisfy {
                    "abcdefghijklmnopqrstuvwxyz0123456789_-".utf8.contains($0)
                }
            guard isName else {
                throw .invalid(
                    "theme",
                    "Name a theme value with small letters, digits, _ and -, e.g. accent_colour."
                )
            }
            theme[name] = try Wording.line(text, field: "theme", bytesMax: 200)
        }
        return theme
    }

    /// One value a line, as settings store it.
    package var storedTheme: String {
        theme.keys.sorted().map { "\($0)=\(theme[$0] ?? "")" }.joined(separator: "\n")
    }

    package static func theme(stored: String) -> [String: String] {
        var theme: [String: String] = [:]
        for line in stored.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
            if parts.count == 2 { theme[parts[0]] = parts[1] }
        }
        return theme
    }
}

extension PortalAppearance {
    mutating func take(_ setting: SettingName, _ text: String) {
        switch setting {
        case .portalName: name = text
        case .portalLogo: logo = text
        case .portalTheme: theme = Self.theme(stored: text)
        case .announcement: announcement = text
        case .renewalNoticeDays: renewalNoticeDays = Int64(text) ?? 0
        case .portalShortcuts:
            shortcuts = text.split(separator: " ").compactMap { PortalRight(word: String($0)) }
        default: break
        }
    }

    func storedText(_ setting: SettingName) -> String {
        switch setting {
        case .portalName: name
        case .portalLogo: logo
        case .portalTheme: storedTheme
        case .announcement: announcement
        case .renewalNoticeDays: String(renewalNoticeDays)
        case .portalShortcuts: shortcuts.map(\.word).joined(separator: " ")
        default: ""
        }
    }
}

/// That a customer's support ends soon (R-171).
package struct RenewalNotice: Sendable, Equatable {
    package let lastDay: CalendarDay
    package let daysLeft: Int64

    /// Nil unless the end is today or within the days that the settings say.
    package init?(period: SupportPeriod, days: Int64, now: Timestamp) {
        guard days > 0, let end = period.end else { return nil }
        let left = end.number - CalendarDay(now).number
        guard left >= 0, left <= days else { return nil }
        lastDay = end
        daysLeft = left
    }

    package func text(in language: Language) -> String {
        switch language {
        case .english:
            daysLeft == 0
                ? "Your support ends today. Please renew it to keep your access."
                : "Your support ends on \(lastDay). Please renew it to keep your access."
        case .german:
            daysLeft == 0
                ? "Ihr Support endet heute. Bitte verlängern Sie ihn, um Ihren Zugang zu behalten."
                : "Ihr Support endet am \(lastDay). Bitte verlängern Sie ihn, um Ihren Zugang zu behalten."
        }
    }
}
