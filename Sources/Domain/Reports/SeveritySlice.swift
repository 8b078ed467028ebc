/// A customer's tickets of one severity, in numbers (R-157).
package struct SeveritySlice: Sendable, Equatable {
    /// Nil: tickets that say none.
    package let severity: Severity?
    package var open: Int64 = 0
    package var closed: Int64 = 0
    /// From opening to closing, all closed ones together.
    package var closingMs: Int64 = 0

    package init(severity: Severity?) { self.severity = severity }

    package var averageClosingMs: Int64 { closed == 0 ? 0 : closingMs / closed }
}

/// The colours of the slices, which administrators choose.
package struct SeverityColours: Sendable, Equatable {
    package static let standard = SeverityColours()

    private var colours: [Severity?: String] = [
        nil: "#8A8F98", .minor: "#3B82F6", .moderate: "#F5B301", .major: "#F97316",
        .critical: "#DC2626",
    ]

    package init() {}

    /// In the order in which slices are listed.
    package static let order: [Severity?] = Severity.allCases + [nil]

    package subscript(severity: Severity?) -> String { colours[severity] ?? "" }

    package mutating func set(_ severity: Severity?, to input: String) throws(Refusal) {
        let text = Wording.trimmed(input).uppercased()
        let digits = text.dropFirst().utf8
        let isColour =
            text.hasPrefix("#") && digits.count == 6
            && digits.allSatisfy { "0123456789ABCDEF".utf8.contains($0) }
        guard isColour else {
            throw .invalid("severity_colours", "Write a colour as #RRGGBB, e.g. #DC2626.")
        }
        colours[severity] = text
    }

    /// The text that settings store: one colour each, in the order of the list.
    package var stored: String { Self.order.map { self[$0] }.joined(separator: " ") }

    package init(stored: String) {
        for (severity, text) in zip(Self.order, stored.split(separator: " ")) {
            try? set(severity, to: String(text))
        }
    }
}
