package import DeskwireProtocol

extension PendingReply {
    /// Below a thread: what is about to be in it.
    func shown(on display: Display) -> String {
        let head =
            "── Reply \(id) of \(author?.shownName ?? "") goes out at "
            + "\(display.timeWithSeconds(publishAtMs)) ──"
        let files = fileNames.map { "\n  File: " + SafeText.line($0) }.joined()
        return display.style.paint(head, .attention) + "\n"
            + SafeText.lines(text).indented(by: 2) + files
    }

    /// For the author: until when, and how.
    func advice(on display: Display) -> String {
        "The reply goes out at \(display.timeWithSeconds(publishAtMs)). "
            + "To take it back: deskwire-agent undo \(id)"
    }
}

extension UndoReplyReply: Displayable {
    package func shown(on display: Display) -> String {
        "Taken back; the customer saw nothing of it:\n"
            + SafeText.lines(pending?.text ?? "").indented(by: 2)
    }
}

extension SetUndoTimeReply: Displayable {
    package func shown(on display: Display) -> String {
        seconds == 0
            ? "Your replies go out at once." : "Your replies wait for \(seconds) seconds."
    }
}

extension EditMessageReply: Displayable {
    package func shown(on display: Display) -> String { message?.shown(on: display) ?? "" }
}

extension DeleteMessageReply: Displayable {
    package func shown(on display: Display) -> String {
        "Message \(message?.seq ?? 0) is deleted. Its place in the thread stays."
    }
}

extension ListRevisionsReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !revisions.isEmpty else { return "The message was never changed." }
        return revisions.map { revision in
            let head =
                "Until \(display.time(revision.replacedAtMs)), "
                + "when \(revision.replacedBy?.shownName ?? "") changed it:"
            return display.style.paint(head, .faint) + "\n"
                + SafeText.lines(revision.text).indented(by: 2)
        }.joined(separator: "\n")
    }
}
