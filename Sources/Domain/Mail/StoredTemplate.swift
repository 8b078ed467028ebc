/// A wording that administrators made, under a name.
package struct StoredTemplate: Sendable, Equatable {
    package static let nameBytesMax = 100
    package static let subjectBytesMax = 500
    package static let textBytesMax = 65_536
    /// How many a desk can have.
    package static let countMax: Int64 = 200

    package let id: TemplateID
    package let version: UInt64
    package var name: String
    package var subject: String
    package var text: String

    package init(id: TemplateID, version: UInt64, name: String, subject: String, text: String) {
        self.id = id
        self.version = version
        self.name = name
        self.subject = subject
        self.text = text
    }

    package static let unknown = Refusal.notFound("There is no such template.")

    package static func name(from input: String) throws(Refusal) -> String {
        try Wording.line(input, field: "name", bytesMax: nameBytesMax)
    }

    package static func subject(from input: String) throws(Refusal) -> String {
        try Wording.line(input, field: "subject", bytesMax: subjectBytesMax)
    }

    package static func text(from input: String) throws(Refusal) -> String {
        try Wording.body(input, field: "text", bytesMax: textBytesMax)
    }
}

/// Names a template.
package struct TemplateID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// The template that a kind of mail has in a language.
package struct ChosenTemplate: Sendable, Equatable {
    package let kind: String
    package let language: String
    package let template: TemplateID
    package let name: String

    package init(kind: String, language: String, template: TemplateID, name: String) {
        self.kind = kind
        self.language = language
        self.template = template
        self.name = name
    }
}
