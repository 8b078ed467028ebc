package import DeskwireDomain

extension Snapshot {
    private static func template(_ row: Row) -> StoredTemplate {
        StoredTemplate(
            id: row.id(0),
            version: UInt64(clamping: row.integer(1)),
            name: row.text(2),
            subject: row.text(3),
            text: row.text(4)
        )
    }

    package func templates() throws -> [StoredTemplate] {
        try all(
            "SELECT id, version, name, subject, text FROM mail_template ORDER BY name, id",
            read: Self.template
        )
    }

    package func template(_ id: TemplateID) throws -> StoredTemplate? {
        try first(
            "SELECT id, version, name, subject, text FROM mail_template WHERE id = ?",
            [id.sql],
            read: Self.template
        )
    }

    /// What mails of a kind are worded by in a language; nil: the built-in wording.
    package func chosenTemplate(kind: MailKind, language: String) throws -> StoredTemplate? {
        try first(
            """
            SELECT t.id, t.version, t.name, t.subject, t.text
            FROM mail_kind_template k JOIN mail_template t ON t.id = k.template_id
            WHERE k.kind = ? AND k.language = ?
            """,
            [kind.rawValue, language],
            read: Self.template
        )
    }

    package func chosenTemplates() throws -> [ChosenTemplate] {
        try all(
            """
            SELECT k.kind, k.language, t.id, t.name
            FROM mail_kind_template k JOIN mail_template t ON t.id = k.template_id
            ORDER BY k.kind, k.language
            """
        ) { row in
            ChosenTemplate(
                kind: row.text(0),
                language: row.text(1),
                template: row.id(2),
                name: row.text(3)
            )
        }
    }

    /// Every kind that is switched off.
    package func mailKindsOff() throws -> Set<MailKind> {
        Set(
            try all("SELECT kind FROM mail_kind_off") { MailKind(rawValue: $0.text(0)) }
                .compactMap { $0 }
        )
    }

    package func isMailKindOff(_ kind: MailKind) throws -> Bool {
        try first("SELECT 1 FROM mail_kind_off WHERE kind = ?", [kind.rawValue]) { _ in true }
            ?? false
    }

    fileprivate func refuseTaken(_ name: String, besides id: TemplateID?) throws {
        let isTaken = try first(
            "SELECT 1 FROM mail_template WHERE name = ? AND id <> ?",
            [name, id?.sql ?? 0]
        ) { _ in true }
        if isTaken != nil {
            throw Refusal.alreadyExists("There is a template named \(name) already.")
        }
    }
}

extension Transaction {
    package func insertTemplate(
        name: String,
        subject: String,
        text: String
    ) throws -> StoredTemplate {
        try snapshot.refuseTaken(name, besides: nil)
        let count = try snapshot.first("SELECT count(*) FROM mail_template") { $0.integer(0) }
        guard (count ?? 0) < StoredTemplate.countMax else {
            throw Refusal.quotaExceeded(
                name: "templates",
                limit: UInt64(StoredTemplate.countMax)
            )
        }
        let id = try insert(
            "INSERT INTO mail_template (name, subject, text) VALUES (?, ?, ?)",
            [name, subject, text]
        )
        try record([.creation], of: ObjectRef(.template, id: id))
        return StoredTemplate(
            id: TemplateID(rawValue: id),
            version: 1,
            name: name,
            subject: subject,
            text: text
        )
    }

    package func saveTemplate(_ template: StoredTemplate) throws {
        try snapshot.refuseTaken(template.name, besides: template.id)
        let before = try snapshot.template(template.id)
        try record(before?.changes(to: template) ?? [], of: ObjectRef(.template, template.id))
        try run(
            """
            UPDATE mail_template SET name = ?, subject = ?, text = ?, version = version + 1
            WHERE id = ?
            """,
            [template.name, template.subject, template.text, template.id.sql]
        )
    }

    /// Answers whether there was one.
    package func deleteTemplate(_ id: TemplateID) throws -> Bool {
        if let before = try snapshot.template(id) {
            let change = FieldChange(field: "deleted", old: before.name, new: "")
            try record([change], of: ObjectRef(.template, id))
        }
        return try run("DELETE FROM mail_template WHERE id = ?", [id.sql]) > 0
    }

    /// Nil: back to the built-in wording. A change of the settings, in whose history it stands.
    package func choose(_ template: TemplateID?, for kind: MailKind, language: String) throws {
        let before = try snapshot.chosenTemplate(kind: kind, language: language)
        if let template {
            try run(
                """
                INSERT INTO mail_kind_template (kind, language, template_id) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET template_id = excluded.template_id
                """,
                [kind.rawValue, language, template.sql]
            )
        } else {
            try run(
                "DELETE FROM mail_kind_template WHERE kind = ? AND language = ?",
                [kind.rawValue, language]
            )
        }
        guard before?.id != template else { return }
        let after = try snapshot.chosenTemplate(kind: kind, language: language)
        let change = FieldChange(
            field: "mail_template \(kind.rawValue) \(language)",
            old: before?.name ?? "",
            new: after?.name ?? ""
        )
        try record([change], of: .settings)
    }

    package func switchMailKind(_ kind: MailKind, on isEnabled: Bool) throws {
        let wasEnabled = !(try snapshot.isMailKindOff(kind))
        guard wasEnabled != isEnabled else { return }
        let sql =
            isEnabled
            ? "DELETE FROM mail_kind_off WHERE kind = ?"
            : "INSERT INTO mail_kind_off (kind) VALUES (?) ON CONFLICT DO NOTHING"
        try run(sql, [kind.rawValue])
        let change = FieldChange(
            field: "mail_kind \(kind.rawValue)",
            old: String(wasEnabled),
            new: String(isEnabled)
        )
        try record([change], of: .settings)
    }
}
