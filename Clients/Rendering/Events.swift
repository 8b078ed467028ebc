package import DeskwireProtocol

extension Event: Displayable {
    /// One line: when, which ticket, what, who, and what changed.
    package func shown(on display: Display) -> String {
        let style = display.style
        let time = style.paint(display.timeWithSeconds(atMs), .faint)
        let object = SafeText.line(ticketNumber).padded(toWidth: 9)
        let what = kind.word.padded(toWidth: 21)
        let paint: Style.Paint = kind == .notePosted ? .attention : .name
        let actor = actor?.shownName ?? ""
        let rest = [actor, SafeText.line(summary)].filter { !$0.isEmpty }.joined(separator: ": ")
        return "\(time)  \(style.paint(object, .strong))  \(style.paint(what, paint))  \(rest)"
    }
}
