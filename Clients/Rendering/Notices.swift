package import DeskwireProtocol

extension NotifyReply: Displayable {
    package func shown(on display: Display) -> String {
        let why = reason.isEmpty ? "" : ", \(SafeText.line(reason))"
        return mailID == 0
            ? "The message is with the bridge." : "E-mail \(mailID): \(status.word)\(why)."
    }
}

extension SetOptOutsReply: Displayable {
    package func shown(on display: Display) -> String { customer?.facts(on: display) ?? "" }
}

extension MailTemplate {
    fileprivate var shown: String {
        "Template \(id): \(SafeText.line(name))\n\(SafeText.line(subject))\n\n\(SafeText.lines(text))"
    }
}

extension CreateTemplateReply: Displayable {
    package func shown(on display: Display) -> String { template?.shown ?? "" }
}

extension UpdateTemplateReply: Displayable {
    package func shown(on display: Display) -> String { template?.shown ?? "" }
}

extension DeleteTemplateReply: Displayable {
    package func shown(on display: Display) -> String {
        deleted ? "The template is deleted." : "There is no such template."
    }
}

extension ListTemplatesReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !templates.isEmpty else { return "No templates: every mail has its built-in words." }
        var table = TextTable(columns: [
            .init("ID", isNumber: true), .init("NAME"), .init("SUBJECT", isFlexible: true),
        ])
        for template in templates {
            table.addRow([
                .init(String(template.id)), .init(template.name, .strong), .init(template.subject),
            ])
        }
        return table.shown(on: display)
    }
}

extension PreviewTemplateReply: Displayable {
    package func shown(on display: Display) -> String {
        display.style.paint(SafeText.line(subject), .strong) + "\n\n" + SafeText.lines(text)
    }
}

extension SetMailKindReply: Displayable {
    package func shown(on display: Display) -> String {
        ListMailKindsReply(kinds: kind.map { [$0] } ?? []).shown(on: display)
    }
}

extension ListMailKindsReply {
    /// What the templates of each kind may name, as one writes it in a template.
    package func shownVariables(on display: Display) -> String {
        var facts = FactList()
        for kind in kinds {
            facts.add(kind.kind, kind.variables.map { "{{\($0)}}" }.joined(separator: " "))
        }
        return facts.shown(on: display)
    }
}

extension ListMailKindsReply: Displayable {
    package func shown(on display: Display) -> String {
        var table = TextTable(columns: [
            .init("KIND"), .init("STATE"), .init("CLASS"), .init("COPIED"),
            .init("TEMPLATES", isFlexible: true),
        ])
        for kind in kinds {
            let chosen = kind.templates.map { "\($0.language): \($0.templateName)" }
            table.addRow([
                .init(kind.kind, .strong),
                kind.enabled ? .init("on", .good) : .init("off", .attention),
                .init(kind.marketing ? "marketing" : "transactional"),
                .init(kind.copied ? "yes" : "no"),
                .init(chosen.isEmpty ? "built in" : chosen.joined(separator: ", ")),
            ])
        }
        return table.shown(on: display)
    }
}
