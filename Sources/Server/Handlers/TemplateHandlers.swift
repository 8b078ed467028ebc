import DeskwireDomain
import DeskwireMail
import DeskwireProtocol
import DeskwireStore

/// Requests about how mails are worded.
struct TemplateHandlers: Sendable {
    let composer: MailComposer

    func register(in table: inout MethodTable) {
        table.write(Methods.createTemplate, create)
        table.write(Methods.updateTemplate, update)
        table.write(Methods.deleteTemplate, delete)
        table.read(Methods.listTemplates) { _, call, snapshot in
            let caller = try call.principal()
            return ListTemplatesReply(
                templates: try snapshot.templates().map {
                    try WireMailTemplate($0, for: caller, in: snapshot)
                }
            )
        }
        table.read(Methods.previewTemplate, preview)
        table.write(Methods.setMailKind, setKind)
        table.read(Methods.listMailKinds) { _, _, snapshot in
            ListMailKindsReply(kinds: try MailKind.allCases.map { try snapshot.state(of: $0) })
        }
    }

    private func create(
        _ request: CreateTemplateRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreateTemplateReply {
        let template = try transaction.insertTemplate(
            name: try StoredTemplate.name(from: request.name),
            subject: try StoredTemplate.subject(from: request.subject),
            text: try StoredTemplate.text(from: request.text)
        )
        return CreateTemplateReply(
            template: try WireMailTemplate(
                template,
                for: try call.principal(),
                in: transaction.snapshot
            )
        )
    }

    private func update(
        _ request: UpdateTemplateRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> UpdateTemplateReply {
        let snapshot = transaction.snapshot
        var template = try snapshot.template(wire: request.templateID)
        guard request.ifVersion == 0 || request.ifVersion == template.version else {
            throw Refusal.versionConflict(current: template.version)
        }
        if let name = request.name { template.name = try StoredTemplate.name(from: name) }
        if let subject = request.subject {
            template.subject = try StoredTemplate.subject(from: subject)
        }
        if let text = request.text { template.text = try StoredTemplate.text(from: text) }
        for use in try snapshot.chosenTemplates() where use.template == template.id {
            guard let kind = MailKind(rawValue: use.kind) else { continue }
            try check(template, kind: kind, language: use.language, in: snapshot)
        }
        try transaction.saveTemplate(template)
        return UpdateTemplateReply(
            template: try WireMailTemplate(
                try snapshot.template(wire: request.templateID),
                for: try call.principal(),
                in: snapshot
            )
        )
    }

    private func delete(
        _ request: DeleteTemplateRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> DeleteTemplateReply {
        guard let id = TemplateID(wire: request.templateID) else {
            return DeleteTemplateReply()
        }
        let uses = try transaction.snapshot.chosenTemplates().filter { $0.template == id }
        guard uses.isEmpty else {
            throw Refusal.failedPrecondition(
                "Mails use this template: \(uses.map(\.kind).joined(separator: ", ")). "
                    + "Choose another one for them first, or the built-in one."
            )
        }
        return DeleteTemplateReply(deleted: try transaction.deleteTemplate(id))
    }

    private func preview(
        _ request: PreviewTemplateRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> PreviewTemplateReply {
        let kind = try kind(request.kind)
        let language = try language(request.language)
        let template =
            request.templateID == 0
            ? try snapshot.chosenTemplate(kind: kind, language: language)
            : try snapshot.template(wire: request.templateID)
        let values = Dictionary(
            request.variables.map { ($0.name, $0.value) },
            uniquingKeysWith: { _, last in last }
        )
        let words = try composer.preview(
            template.map { DeskwireMail.MailTemplate($0) },
            kind: kind,
            language: language,
            values: values,
            settings: try snapshot.settings()
        )
        return PreviewTemplateReply(subject: words.subject, text: words.text)
    }

    private func setKind(
        _ request: SetMailKindRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> SetMailKindReply {
        let kind = try kind(request.kind)
        let language = try language(request.language)
        if let isEnabled = request.enabled {
            try transaction.switchMailKind(kind, on: isEnabled)
        }
        if let wire = request.templateID {
            var chosen: TemplateID?
            if wire != 0 {
                let template = try transaction.snapshot.template(wire: wire)
                try check(template, kind: kind, language: language, in: transaction.snapshot)
                chosen = template.id
            }
            try transaction.choose(chosen, for: kind, language: language)
        }
        return SetMailKindReply(kind: try transaction.snapshot.state(of: kind))
    }

    private func check(
        _ template: StoredTemplate,
        kind: MailKind,
        language: String,
        in snapshot: Snapshot
    ) throws {
        _ = try composer.preview(
            DeskwireMail.MailTemplate(template),
            kind: kind,
            language: language,
            settings: try snapshot.settings()
        )
    }

    private func kind(_ name: String) throws(Refusal) -> MailKind {
        let kinds = try MailKind.list([name], field: "kind", where: { _ in true })
        guard let kind = kinds.first else { throw .invalid("kind", "Say which kind of mail.") }
        return kind
    }

    private func language(_ tag: String) throws(Refusal) -> String {
        if tag.isEmpty { return "en" }
        let letters = tag.lowercased()
        guard (2...16).contains(letters.utf8.count),
            letters.utf8.allSatisfy({ (97...122).contains($0) || $0 == 45 })
        else { throw .invalid("language", "Write the language as en or de.") }
        return letters
    }
}

extension DeskwireMail.MailTemplate {
    fileprivate init(_ template: StoredTemplate) {
        self.init(subject: template.subject, text: template.text)
    }
}

extension WireMailTemplate {
    fileprivate init(
        _ template: StoredTemplate,
        for reader: Principal,
        in snapshot: Snapshot
    ) throws {
        let object = ObjectRef(.template, template.id)
        self.init(
            id: template.id.wire,
            version: template.version,
            name: template.name,
            subject: template.subject,
            text: template.text,
            created: try snapshot.created(object, for: reader),
            updated: try snapshot.updated(object, for: reader)
        )
    }
}

extension Snapshot {
    fileprivate func template(wire: UInt64) throws -> StoredTemplate {
        guard let found = try TemplateID(wire: wire).flatMap({ try template($0) }) else {
            throw StoredTemplate.unknown
        }
        return found
    }

    fileprivate func state(of kind: MailKind) throws -> MailKindState {
        let excluded = try settings().bccExcludedKinds
        return MailKindState(
            kind: kind.rawValue,
            enabled: !(try isMailKindOff(kind)),
            marketing: kind.isMarketing,
            careNotice: kind.isCareNotice,
            copied: !kind.carriesCredential && !excluded.contains(kind),
            templates: try chosenTemplates().filter { $0.kind == kind.rawValue }.map {
                WireChosenTemplate(
                    language: $0.language,
                    templateID: $0.template.wire,
                    templateName: $0.name
                )
            },
            variables: MailComposer.variables(of: kind)
        )
    }
}
