package import DeskwireProtocol

extension SetParticipantReply: Displayable {
    package func shown(on display: Display) -> String { shownList(participants) }
}

extension RemoveParticipantReply: Displayable {
    package func shown(on display: Display) -> String { shownList(participants) }
}

extension Participant {
    var shown: String {
        nameAndAddress(name, email) + (visibility == .internal ? " (with notes)" : "")
    }
}

private func shownList(_ participants: [Participant]) -> String {
    let list = participants.map { SafeText.line($0.shown) }.joined(separator: ", ")
    return list.isEmpty ? "Nobody else gets mail about it." : "Mail goes to \(list), too."
}
