/// A short word that staff put on tickets.
package enum Tag {
    package static let bytesMax = 64
    /// How many one ticket can have.
    package static let countMax = 50

    /// A tag as it is kept: lower case, without blanks.
    package static func from(_ input: String, field: String) throws(Refusal) -> String {
        let text = try Wording.line(input, field: field, bytesMax: bytesMax).lowercased()
        guard !text.contains(where: \.isWhitespace) else {
            throw .invalid(field, "A tag is one word; join several with a hyphen.")
        }
        return text
    }

    /// Distinct tags in the order given.
    package static func list(_ inputs: [String], field: String) throws(Refusal) -> [String] {
        var tags: [String] = []
        for input in inputs {
            let tag = try from(input, field: field)
            if !tags.contains(tag) { tags.append(tag) }
        }
        return tags
    }
}
