package import DeskwireProtocol

extension ChangePasswordReply: Displayable {
    package func shown(on display: Display) -> String {
        "Your password is changed. Every other session of yours has ended."
    }
}

extension RequestResetReply: Displayable {
    package func shown(on display: Display) -> String {
        "If there is an account with this address, a mail is on its way. Its token works for "
            + "30 minutes."
    }
}

extension CompleteResetReply: Displayable {
    package func shown(on display: Display) -> String {
        "Your new password is set. Log in with \(SafeText.line(email))."
    }
}

extension RevokeInvitationReply: Displayable {
    package func shown(on display: Display) -> String {
        customer?.facts(on: display) ?? ""
    }
}

extension SetSupportPeriodReply: Displayable {
    package func shown(on display: Display) -> String {
        customer?.facts(on: display) ?? ""
    }
}

extension ListInvitationsReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !invitations.isEmpty else { return "No invitations." }
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("NAME", isFlexible: true),
            .init("E-MAIL", isFlexible: true), .init("STATE"), .init("SENT"), .init("EXPIRES"),
        ])
        for invitation in invitations {
            let customer = invitation.customer ?? Customer()
            table.addRow([
                .init(String(customer.id)), .init(customer.name, .strong), .init(customer.email),
                .init(customer.access.word), .init(display.time(invitation.sentAtMs), .faint),
                .init(display.time(invitation.expiresAtMs), .faint),
            ])
        }
        return table.shown(on: display)
    }
}

extension RequestLoginCodeReply: Displayable {
    package func shown(on display: Display) -> String {
        "If there is a customer with this address, a mail with a code is on its way. It works for "
            + "10 minutes."
    }
}

extension SetAccessModeReply: Displayable {
    package func shown(on display: Display) -> String { customer?.facts(on: display) ?? "" }
}

extension SetPortalEnabledReply: Displayable {
    package func shown(on display: Display) -> String {
        let who = nameAndAddress(customer?.name ?? "", customer?.email ?? "")
        guard customer?.portalEnabled ?? false else { return "\(who) cannot come in any more." }
        let mail = mailID == 0 ? "" : " The login details are mail \(mailID)."
        return "\(who) may come in.\(mail)"
    }
}

extension OpenLink {
    fileprivate func state(on display: Display) -> TextTable.Cell {
        if revokedAtMs != 0 { return .init("revoked", .faint) }
        return expiresAtMs == 0
            ? .init("valid") : .init("until \(display.time(expiresAtMs))")
    }
}

extension CreateOpenLinkReply: Displayable {
    package func shown(on display: Display) -> String {
        let rights = link?.mayReply ?? false ? "reading and replying" : "reading"
        let url = url.isEmpty ? "" : "\n\(SafeText.line(url))"
        return
            "Link \(link?.id ?? 0), for \(rights). It is shown once:\n\(SafeText.line(token))\(url)"
    }
}

extension RevokeOpenLinkReply: Displayable {
    package func shown(on display: Display) -> String { "Link \(link?.id ?? 0) is void." }
}

extension ListOpenLinksReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !links.isEmpty else { return "No open links." }
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("RIGHTS"), .init("STATE"),
            .init("USES", isNumber: true), .init("LAST USED"), .init("CREATED"),
        ])
        for link in links {
            table.addRow([
                .init(String(link.id)), .init(link.mayReply ? "reply" : "read"),
                link.state(on: display), .init(String(link.uses)),
                .init(link.lastUsedAtMs == 0 ? "" : display.time(link.lastUsedAtMs), .faint),
                .init(display.time(link.createdAtMs), .faint),
            ])
        }
        return table.shown(on: display)
    }
}

extension Portal {
    fileprivate func facts(on display: Display) -> String {
        var facts = FactList()
        facts.add("Portal key", portalKey)
        facts.add("Address", url.isEmpty ? "none: no public URL is set" : url)
        facts.add("Opens", accessMode == .openLink ? "the login, or an open link" : "the login")
        return facts.shown(on: display)
    }
}

extension GetPortalReply: Displayable {
    package func shown(on display: Display) -> String { portal?.facts(on: display) ?? "" }
}

extension RotatePortalKeyReply: Displayable {
    package func shown(on display: Display) -> String { portal?.facts(on: display) ?? "" }
}

extension ListLoginsReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !logins.isEmpty else { return "Nobody." }
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("NAME", isFlexible: true),
            .init("E-MAIL", isFlexible: true), .init("LOGINS", isNumber: true),
            .init("LAST LOGIN"), .init("LAST LOGOUT"), .init("FROM"),
        ])
        for record in logins {
            table.addRow([
                .init(String(record.userID)), .init(record.name, .strong), .init(record.email),
                .init(String(record.logins)),
                .init(record.lastLoginAtMs == 0 ? "never" : display.time(record.lastLoginAtMs)),
                .init(record.lastLogoutAtMs == 0 ? "" : display.time(record.lastLogoutAtMs)),
                .init(record.lastPeer, .faint),
            ])
        }
        return table.shown(on: display)
    }
}

extension WhyNoAccessReply: Displayable {
    package func shown(on display: Display) -> String {
        let mail = mailID == 0 ? "" : " The last login mail is number \(mailID)."
        guard !barriers.isEmpty else {
            return "Nothing stands in the way of \(SafeText.line(email)).\(mail)"
        }
        let reasons = barriers.map { "\(SafeText.line($0.name)): \(SafeText.line($0.message))" }
        return "\(SafeText.line(email)):\n" + reasons.joined(separator: "\n")
            + (mail.isEmpty ? "" : "\n" + mail.dropFirst())
    }
}

extension OpenPortalReply: Displayable {
    package func shown(on display: Display) -> String {
        let whose = SafeText.line(senderName)
        return accessMode == .openLink
            ? "The portal of \(whose). Log in, or use an open link."
            : "The portal of \(whose). Log in with: deskwire login --email you@example.com"
    }
}
