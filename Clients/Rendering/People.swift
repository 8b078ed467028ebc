package import DeskwireProtocol

extension Actor {
    /// "Ada (customer)", or the kind alone where there is no name.
    var shownName: String {
        let name = SafeText.line(name)
        let kind = kind.word
        if name.isEmpty { return kind }
        return kind.isEmpty ? name : "\(name) (\(kind))"
    }
}

extension Attribution {
    /// "2026-07-22 14:03 by Bo (staff)".
    func shown(on display: Display) -> String {
        display.time(atMs) + (actor.map { " by \($0.shownName)" } ?? "")
    }
}

extension CustomerRef {
    /// "Ada <ada@example.com>".
    var shownName: String { nameAndAddress(name, email) }
}

func nameAndAddress(_ name: String, _ email: String) -> String {
    let name = SafeText.line(name)
    let email = SafeText.line(email)
    if name.isEmpty { return email }
    return email.isEmpty ? name : "\(name) <\(email)>"
}

extension Identity: Displayable {
    package func shown(on display: Display) -> String {
        var facts = FactList()
        facts.add("Name", name)
        facts.add("E-mail", email)
        facts.add("Role", role.word, .name)
        facts.add("Id", userID == 0 ? "" : String(userID))
        facts.add("Scopes", scopes.joined(separator: ", "))
        return facts.shown(on: display)
    }
}

extension AuthenticateReply: Displayable {
    package func shown(on display: Display) -> String {
        if let challenge { return challenge.shown(on: display) }
        guard let identity else { return "Not logged in." }
        let who = nameAndAddress(identity.name, identity.email)
        let until = sessionExpiresAtMs == 0 ? "" : " until \(display.time(sessionExpiresAtMs))"
        return "Logged in as \(who), \(identity.role.word)\(until)."
    }
}

extension AcceptInvitationReply: Displayable {
    package func shown(on display: Display) -> String {
        "Registered. Log in with \(SafeText.line(email))."
    }
}

extension LogoutReply: Displayable {
    package func shown(on display: Display) -> String { "Logged out." }
}

extension Customer {
    func facts(on display: Display) -> String {
        var facts = FactList()
        facts.add("Customer", nameAndAddress(name, email), .strong)
        facts.add("Id", String(id))
        facts.add("Access", access.word)
        let optOuts = [marketingEmailOptOut ? "email" : "", marketingSmsOptOut ? "sms" : ""]
        facts.add("No marketing by", optOuts.filter { !$0.isEmpty }.joined(separator: ", "))
        facts.add("Created", time: createdAtMs, on: display)
        facts.add("Created by", createdBy?.shownName ?? "")
        facts.add("Access from", supportStart)
        facts.add("Access until", supportEnd)
        facts.add("Access mode", accessMode.word)
        facts.add("Deleted", time: deletedAtMs, on: display)
        facts.add("Changed", updated?.shown(on: display) ?? "")
        facts.add("Phone", phone)
        facts.add("Language", language)
        facts.add("Time zone", timeZone)
        facts.add("Organisation", organisation?.name ?? "")
        facts.add("Portal role", portalRole)
        return facts.shown(on: display)
    }
}

extension CreateCustomerReply: Displayable {
    package func shown(on display: Display) -> String {
        customer?.facts(on: display) ?? ""
    }
}

extension GetCustomerReply: Displayable {
    package func shown(on display: Display) -> String {
        customer?.facts(on: display) ?? ""
    }
}

extension InviteCustomerReply: Displayable {
    package func shown(on display: Display) -> String {
        let who = nameAndAddress(customer?.name ?? "", customer?.email ?? "")
        if expiresAtMs == 0 {
            return "\(who) was not mailed: the support period has ended. The history has it as "
                + "mail \(mailID)."
        }
        return "Invited \(who). The mail is number \(mailID); "
            + "its token is valid until \(display.time(expiresAtMs))."
    }
}

extension ListCustomersReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !customers.isEmpty else { return "No customers." }
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("NAME", isFlexible: true),
            .init("E-MAIL", isFlexible: true), .init("ACCESS"), .init("CREATED"),
        ])
        for customer in customers {
            table.addRow([
                .init(String(customer.id)), .init(customer.name, .strong), .init(customer.email),
                .init(customer.access.word), .init(display.time(customer.createdAtMs), .faint),
            ])
        }
        return table.shown(on: display)
    }
}

extension CreateStaffReply: Displayable {
    package func shown(on display: Display) -> String {
        let who = nameAndAddress(staff?.name ?? "", staff?.email ?? "")
        return "Created \(staff?.role.word ?? "staff") \(who), id \(staff?.id ?? 0). "
            + "The mail with the token to register is number \(mailID)."
    }
}

extension ListStaffReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !staff.isEmpty else { return "No staff." }
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("NAME", isFlexible: true),
            .init("E-MAIL", isFlexible: true), .init("ROLE"), .init("STATE"),
            .init("OPEN", isNumber: true), .init("GROUPS", isFlexible: true, dropRank: 1),
            .init("CREATED", dropRank: 2),
        ])
        for member in staff {
            let state: TextTable.Cell =
                if member.disabled {
                    .init("disabled", .bad)
                } else if member.away {
                    .init("away", .attention)
                } else if member.activated {
                    .init("active", .good)
                } else {
                    .init("invited", .attention)
                }
            table.addRow([
                .init(String(member.id)), .init(member.name, .strong), .init(member.email),
                .init(member.role.word), state, .init(String(member.openTickets)),
                .init(member.groups.joined(separator: ", ")),
                .init(display.time(member.createdAtMs), .faint),
            ])
        }
        return table.shown(on: display)
    }
}
