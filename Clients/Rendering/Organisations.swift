package import DeskwireProtocol

extension Organisation {
    fileprivate var state: String {
        let customers = members == 1 ? "1 customer" : "\(members) customers"
        return "Organisation \(id): \(SafeText.line(name)), \(customers)."
    }
}

extension CreateOrganisationReply: Displayable {
    package func shown(on display: Display) -> String { organisation?.state ?? "" }
}

extension RenameOrganisationReply: Displayable {
    package func shown(on display: Display) -> String { organisation?.state ?? "" }
}

extension AddOrganisationMemberReply: Displayable {
    package func shown(on display: Display) -> String {
        let shared =
            sharedTickets == 0 ? "" : " \(sharedTickets) tickets became the organisation's."
        return (organisation?.state ?? "") + shared
    }
}

extension RemoveOrganisationMemberReply: Displayable {
    package func shown(on display: Display) -> String { organisation?.state ?? "" }
}

extension ListOrganisationsReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !organisations.isEmpty else { return "No organisations." }
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("NAME", isFlexible: true),
            .init("CUSTOMERS", isNumber: true), .init("CREATED"),
        ])
        for organisation in organisations {
            table.addRow([
                .init(String(organisation.id)), .init(organisation.name, .strong),
                .init(String(organisation.members)),
                .init(display.time(organisation.createdAtMs), .faint),
            ])
        }
        return table.shown(on: display)
    }
}

extension GetOrganisationReply: Displayable {
    package func shown(on display: Display) -> String {
        (organisation?.state ?? "") + "\n"
            + ListCustomersReply(customers: members).shown(on: display)
    }
}
