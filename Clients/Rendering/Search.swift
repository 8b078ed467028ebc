package import DeskwireProtocol

extension SearchReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !hits.isEmpty else { return "Nothing found." }
        return hits.map { $0.shown(on: display) }.joined(separator: "\n\n")
    }
}

extension SearchHit {
    /// A line about the ticket, and below it the piece of text that has the words.
    fileprivate func shown(on display: Display) -> String {
        guard let ticket else { return "" }
        let style = display.style
        var facts = [ticket.status?.name ?? "", display.time(ticket.createdAtMs)]
        if display.reader == .staff { facts.insert(ticket.customer?.name ?? "", at: 1) }
        let about = facts.filter { !$0.isEmpty }.map(SafeText.line).joined(separator: " · ")
        var lines = [
            "\(style.paint(SafeText.line(ticket.number), .strong))  \(SafeText.line(ticket.subject))",
            "  " + style.paint(about, .faint),
        ]
        if !snippet.isEmpty {
            let note = visibility == .internal ? style.paint("internal note: ", .attention) : ""
            lines.append("  " + note + snippet.map { $0.shown(in: style) }.joined())
        }
        return lines.joined(separator: "\n")
    }
}

extension SnippetPart {
    /// Hits stand out by colour, or between asterisks where there are no colours.
    fileprivate func shown(in style: Style) -> String {
        let line = SafeText.line(text)
        guard isHit else { return line }
        return style.isColored ? style.paint(line, .attention) : "*\(line)*"
    }
}
