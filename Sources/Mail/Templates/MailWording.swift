package import DeskwireDomain

/// How one kind of mail is worded in one language.
package struct MailWording: Sendable, Equatable {
    /// May name `{{action}}`, the sentence that says what to do next.
    package var template: MailTemplate
    /// The action where there is no web address: the command to run.
    package var command: String
    /// The action where the settings have a `public_url`: the link to open.
    package var link: String

    package init(template: MailTemplate, command: String, link: String) {
        self.template = template
        self.command = command
        self.link = link
    }
}

/// The wordings by kind and language. English and German are built in for every kind: none is silent.
package struct MailWordings: Sendable {
    package struct Key: Sendable, Hashable {
        package let kind: MailKind
        package let language: String

        package init(kind: MailKind, language: String) {
            self.kind = kind
            self.language = language
        }
    }

    private let table: [Key: MailWording]

    package static let builtIn = MailWordings(table: [:])

    /// `table` stands over the built-in wordings.
    package init(table: [Key: MailWording]) { self.table = table }

    /// The wording in this language, or else in English.
    package func wording(for kind: MailKind, language: String) -> MailWording {
        if let own = table[Key(kind: kind, language: language)] { return own }
        if language == Language.german.rawValue { return GermanWordings.wording(for: kind) }
        return table[Key(kind: kind, language: "en")] ?? EnglishWordings.wording(for: kind)
    }
}
