package import DeskwireDomain

extension MailComposer {
    /// What a mail of a kind becomes, with sample values where none are given; nil stands for the built-in wording.
    ///
    /// Refuses a template that names what the kind does not have, that spreads its subject over lines, or that leaves
    /// the token out of a mail with a credential.
    package func preview(
        _ template: MailTemplate?,
        kind: MailKind,
        language: String,
        values: [String: String] = [:],
        settings: Settings
    ) throws(Refusal) -> (subject: String, text: String) {
        let sample = MailContent.sample(of: kind)
        for name in values.keys where sample.variables[name] == nil {
            throw Self.unknownVariable(name, kind: kind, field: "variables")
        }
        let words: (subject: String, text: String)
        do {
            words = try self.words(
                template,
                for: sample.replacing(values),
                settings: settings,
                language: language
            )
        } catch .template(.unknownVariable(let name)) {
            throw Self.unknownVariable(name, kind: kind, field: "template_id")
        } catch .template(.unterminatedVariable) {
            throw .invalid("template_id", "A variable begins with {{ and does not end with }}.")
        } catch {
            throw .invalid("template_id", "The subject must be one line whatever it names.")
        }
        if kind.carriesCredential {
            guard words.text.contains(MailDraft.secretMark),
                !words.subject.contains(MailDraft.secretMark)
            else {
                throw .invalid(
                    "template_id",
                    "The text must say {{action}} or {{token}}, and the subject must not: "
                        + "this mail carries the token."
                )
            }
        }
        return words
    }

    /// What templates of a kind may name.
    package static func variables(of kind: MailKind) -> [String] {
        var names = Set(MailContent.sample(of: kind).variables.keys)
        names.formUnion(["sender_name", "public_url", "action"])
        if kind.carriesCredential { names.formUnion(["token", "expires"]) }
        return names.sorted()
    }

    private static func unknownVariable(_ name: String, kind: MailKind, field: String) -> Refusal {
        .invalid(
            field,
            "Mails of the kind \(kind.rawValue) have no {{\(name)}}. They have: "
                + variables(of: kind).joined(separator: ", ") + "."
        )
    }
}
