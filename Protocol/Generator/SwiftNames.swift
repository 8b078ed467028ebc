/// How the names of the schema are spelled in Swift.
enum SwiftNames {
    /// Types that would hide one of the standard library, and what they are called instead.
    private static let otherTypes = ["Error": "ErrorBody"]

    private static let acronyms = ["id": "ID", "ids": "IDs", "url": "URL"]

    private static let keywords: Set<String> = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import",
        "init", "inout", "internal", "let", "open", "operator", "private", "precedencegroup",
        "protocol", "public", "rethrows", "static", "struct", "subscript", "typealias", "var",
        "break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough",
        "for", "guard", "if", "in", "repeat", "return", "throw", "switch", "where", "while", "any",
        "as", "await", "false", "is", "nil", "self", "super", "throws", "true", "try",
    ]

    /// A type: `Error` gives `ErrorBody`, everything else stays.
    static func type(_ name: String) -> String {
        otherTypes[name] ?? name
    }

    /// A field: `ticket_id` gives `ticketID`.
    static func field(_ name: String) -> String {
        escaped(lowerCamelCase(name))
    }

    /// A field as the label of an argument in a call, or behind a dot.
    static func plainField(_ name: String) -> String {
        lowerCamelCase(name)
    }

    /// A value of an enum: `STATUS_CATEGORY_OPEN` of `StatusCategory` gives `open`.
    static func value(_ value: SchemaEnum.Value, of type: SchemaEnum) -> String {
        escaped(lowerCamelCase(value.name.dropFirst(type.prefix.count).lowercased()))
    }

    /// The type of a oneof: `kind` gives `Kind`.
    static func oneofType(_ name: String) -> String {
        let field = lowerCamelCase(name)
        return field.prefix(1).uppercased() + field.dropFirst()
    }

    /// A method: `CreateTicket` gives `createTicket`.
    static func method(_ name: String) -> String {
        escaped(name.prefix(1).lowercased() + name.dropFirst())
    }

    /// A file: `tickets` gives `Tickets`.
    static func file(_ name: String) -> String {
        oneofType(name)
    }

    private static func lowerCamelCase(_ name: String) -> String {
        let words = name.split(separator: "_").map(String.init)
        let rest = words.dropFirst().map { word in
            acronyms[word] ?? word.prefix(1).uppercased() + word.dropFirst()
        }
        return ([words.first ?? ""] + rest).joined()
    }

    private static func escaped(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }
}
