/// Whether shown text carries colours, and how.
///
/// Every colour passes through here, so that plain output is plain by construction.
package struct Style: Sendable, Equatable {
    package var isColored: Bool

    package static let plain = Style(isColored: false)
    package static let colored = Style(isColored: true)

    /// What a piece of text means to the reader.
    package enum Paint: String, Sendable {
        case strong = "1"
        case faint = "2"
        case bad = "31"
        case good = "32"
        case attention = "33"
        case name = "36"
    }

    package init(isColored: Bool) {
        self.isColored = isColored
    }

    /// Colours are used on a terminal that can show them, unless `NO_COLOR` says otherwise.
    package init(isTerminal: Bool, environment: [String: String]) {
        let refused = !(environment["NO_COLOR"] ?? "").isEmpty
        self.init(isColored: isTerminal && !refused && environment["TERM"] != "dumb")
    }

    package func paint(_ text: String, _ paint: Paint?) -> String {
        guard isColored, let paint, !text.isEmpty else { return text }
        return "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m"
    }
}
