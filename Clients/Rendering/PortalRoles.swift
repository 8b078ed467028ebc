package import DeskwireProtocol

extension PortalRole {
    fileprivate var state: String {
        "Portal role \(id): \(SafeText.line(name)), sees \(ticketScope.word) tickets "
            + "and \(documentScope.word) documents, "
            + "may: \(rights.isEmpty ? "nothing" : rights.joined(separator: ", "))."
    }
}

extension CreatePortalRoleReply: Displayable {
    package func shown(on display: Display) -> String { role?.state ?? "" }
}

extension UpdatePortalRoleReply: Displayable {
    package func shown(on display: Display) -> String { role?.state ?? "" }
}

extension SetPortalRoleReply: Displayable {
    package func shown(on display: Display) -> String {
        "The customer has the portal role \(SafeText.line(role?.name ?? ""))."
    }
}

extension DeletePortalRoleReply: Displayable {
    package func shown(on display: Display) -> String { "The portal role is deleted." }
}

extension ListPortalRolesReply: Displayable {
    package func shown(on display: Display) -> String {
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("ROLE", isFlexible: true), .init("TICKETS"),
            .init("FOR"), .init("MAY", isFlexible: true),
        ])
        for role in roles {
            table.addRow([
                .init(String(role.id)), .init(role.name, .strong), .init(role.ticketScope.word),
                .init(role.isDefault ? "everybody without another" : ""),
                .init(role.rights.joined(separator: ", ")),
            ])
        }
        return table.shown(on: display)
    }
}
