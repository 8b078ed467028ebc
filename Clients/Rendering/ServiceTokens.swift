package import DeskwireProtocol

extension CreateServiceTokenReply: Displayable {
    package func shown(on display: Display) -> String {
        var facts = FactList()
        facts.add("Token", secret, .strong)
        facts.add("Name", token?.name ?? "")
        facts.add("Id", String(token?.id ?? 0))
        facts.add("Scopes", token?.scopes.joined(separator: ", ") ?? "")
        facts.add("Categories", token?.categories.map(\.name).joined(separator: ", ") ?? "")
        facts.add("Works from", token?.networks.joined(separator: ", ") ?? "")
        facts.add("Writes as", token?.ai == true ? "AI" : "")
        facts.add("Valid until", time: token?.expiresAtMs ?? 0, on: display)
        return facts.shown(on: display) + "\nThe token is shown this once; keep it now."
    }
}

extension ListServiceTokensReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !tokens.isEmpty else { return "No service tokens." }
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("NAME", isFlexible: true),
            .init("SCOPES", isFlexible: true), .init("CATEGORIES", isFlexible: true),
            .init("NETWORKS", isFlexible: true), .init("LAST USED"), .init("VALID UNTIL"),
        ])
        for token in tokens {
            let end: TextTable.Cell =
                token.revokedAtMs == 0
                ? .init(display.time(token.expiresAtMs))
                : .init("revoked \(display.time(token.revokedAtMs))", .bad)
            table.addRow([
                .init(String(token.id)), .init(token.name, .strong),
                .init(token.scopes.joined(separator: ", ")),
                .init(
                    token.categories.isEmpty
                        ? "all" : token.categories.map(\.name).joined(separator: ", ")
                ),
                .init(token.networks.isEmpty ? "all" : token.networks.joined(separator: ", ")),
                .init(
                    token.lastUsedAtMs == 0 ? "never" : display.time(token.lastUsedAtMs),
                    .faint
                ),
                end,
            ])
        }
        return table.shown(on: display)
    }
}

extension RevokeServiceTokenReply: Displayable {
    package func shown(on display: Display) -> String {
        "Revoked the token \(SafeText.line(token?.name ?? "")), id \(token?.id ?? 0)."
    }
}
