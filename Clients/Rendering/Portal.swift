package import DeskwireProtocol

extension GetPortalProfileReply: Displayable {
    package func shown(on display: Display) -> String {
        var facts = FactList()
        facts.add("Portal", name, .strong)
        facts.add("Logo", logo)
        facts.add("Theme", theme.map { "\($0.name)=\($0.value)" }.joined(separator: ", "))
        facts.add("Address", publicURL)
        facts.add("Languages", languages.joined(separator: ", "))
        facts.add("Write to", supportAddress)
        var text = facts.shown(on: display)
        if !announcement.isEmpty { text += "\n\n" + SafeText.lines(announcement) }
        if let renewal { text += "\n\n" + SafeText.lines(renewal.text) }
        return text
    }
}

extension GetPortalHomeReply: Displayable {
    package func shown(on display: Display) -> String {
        var parts = [profile?.shown(on: display) ?? ""]
        parts.append(ListTicketsReply(tickets: recentTickets).shown(on: display))
        var table = TextTable(columns: [
            .init("SECTION"), .init("ADD", isFlexible: true), .init("CHANGE"),
        ])
        for section in sections {
            table.addRow([
                .init(section.label, .strong), .init(section.mayCreate ? "yes" : ""),
                .init(section.mayEdit ? "yes" : ""),
            ])
        }
        parts.append(table.shown(on: display))
        if !shortcuts.isEmpty {
            let labels = shortcuts.map { SafeText.line($0.label) }
            parts.append("You can: " + labels.joined(separator: "; "))
        }
        return parts.joined(separator: "\n\n")
    }
}

extension PortalSection {
    fileprivate func state(on display: Display) -> String {
        let head =
            "\(SafeText.line(name)): place \(position), \(visible ? "visible" : "hidden")"
            + (mayCreate ? ", customers may add" : "") + (mayEdit ? ", customers may change" : "")
        guard !fields.isEmpty else { return head }
        var table = TextTable(columns: [
            .init("  FIELD"), .init("VISIBLE"), .init("EDITABLE"), .init("REQUIRED"),
        ])
        for field in fields {
            table.addRow([
                .init("  " + field.name), .init(field.visible ? "yes" : "no"),
                .init(field.editable ? "yes" : "no"), .init(field.required ? "yes" : "no"),
            ])
        }
        return head + "\n" + table.shown(on: display)
    }
}

extension GetPortalConfigurationReply: Displayable {
    package func shown(on display: Display) -> String {
        let parts = sections.map { $0.state(on: display) }
        return (parts + ["Rights: " + rights.joined(separator: ", ")]).joined(separator: "\n\n")
    }
}

extension UpdatePortalSectionReply: Displayable {
    package func shown(on display: Display) -> String { section?.state(on: display) ?? "" }
}

extension UpdatePortalFieldReply: Displayable {
    package func shown(on display: Display) -> String { section?.state(on: display) ?? "" }
}
