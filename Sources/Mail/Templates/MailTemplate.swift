/// Subject and text with `{{variable}}` where a value goes.
package struct MailTemplate: Sendable, Equatable {
    package var subject: String
    package var text: String

    package init(subject: String, text: String) {
        self.subject = subject
        self.text = text
    }

    /// The mail's words. Values are data: what looks like a variable inside a value stays as it is.
    package func rendered(
        with variables: [String: String]
    ) throws(MailTemplateError) -> (subject: String, text: String) {
        (
            subject: try Self.fill(subject, with: variables),
            text: try Self.fill(text, with: variables)
        )
    }

    /// One text with its variables replaced, in one pass.
    static func fill(
        _ text: String,
        with variables: [String: String]
    ) throws(MailTemplateError) -> String {
        var filled = ""
        var rest = text[...]
        while let opening = rest.firstRange(of: "{{") {
            filled += rest[..<opening.lowerBound]
            guard let closing = rest[opening.upperBound...].firstRange(of: "}}") else {
                throw .unterminatedVariable
            }
            let name = String(rest[opening.upperBound..<closing.lowerBound])
            guard let value = variables[name] else { throw .unknownVariable(name) }
            filled += value
            rest = rest[closing.upperBound...]
        }
        return filled + rest
    }
}

/// What is wrong with a template.
package enum MailTemplateError: Error, Equatable, Sendable {
    /// `{{` without `}}` after it.
    case unterminatedVariable
    /// The template names a variable that mails of this kind do not have.
    case unknownVariable(String)
}
