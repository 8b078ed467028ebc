/// How a field of a section may be used by customers.
package struct PortalField: Sendable, Equatable {
    package let section: PortalSection
    package let name: String
    /// Shown to customers, in forms and in replies.
    package var isVisible = true
    /// Customers may say it.
    package var isEditable = true
    /// Customers must say it.
    package var isRequired = false

    package init(_ section: PortalSection, _ name: String) {
        self.section = section
        self.name = name
    }

    package init(
        from section: PortalSection,
        name input: String
    ) throws(Refusal) {
        let name = Wording.trimmed(input)
        guard section.fields.contains(name) else {
            let known = section.fields.joined(separator: ", ")
            throw .invalid(
                "field",
                known.isEmpty
                    ? "The section \(section.rawValue) has no such fields."
                    : "Choose one of these fields: \(known)."
            )
        }
        self.init(section, name)
    }

    /// Nobody can be asked for what she may not say.
    package func check() throws(Refusal) {
        guard !isRequired || (isVisible && isEditable) else {
            throw .invalid("required", "A required field must be visible and editable.")
        }
    }
}

/// The fields of a section, as customers may use them.
package struct PortalFields: Sendable, Equatable {
    package let fields: [PortalField]

    package init(_ fields: [PortalField]) { self.fields = fields }

    package func field(_ name: String) -> PortalField? { fields.first { $0.name == name } }

    /// A customer says what is in `given`; `missing` are those that stay empty when she is done.
    package func check(given: Set<String>, missing: Set<String>) throws(Refusal) {
        var problems: [FieldProblem] = []
        for field in fields {
            if given.contains(field.name), !(field.isVisible && field.isEditable) {
                problems.append(
                    FieldProblem(
                        field: field.name,
                        message: "Leave this out: it is for the support team to say."
                    )
                )
            } else if field.isRequired, missing.contains(field.name) {
                problems.append(
                    FieldProblem(field: field.name, message: "Say this, too: it is needed here.")
                )
            }
        }
        guard problems.isEmpty else { throw .invalid(problems) }
    }
}
