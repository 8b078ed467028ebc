/// Text under construction, line by line, with the indentation of where it is.
struct SourceText {
    private(set) var text = ""
    private var depth = 0

    /// One line at the present depth; an empty one has no spaces.
    mutating func line(_ line: String = "") {
        if !line.isEmpty {
            text += String(repeating: "    ", count: depth) + line
        }
        text += "\n"
    }

    /// A line that ends in a brace, what is inside, and the closing brace.
    mutating func block(_ head: String, _ body: (inout SourceText) -> Void) {
        line(head + " {")
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    /// A switch: its cases stand as deep as it does.
    mutating func cases(of value: String, _ body: (inout SourceText) -> Void) {
        line("switch \(value) {")
        body(&self)
        line("}")
    }

    /// Lines that stand one step deeper.
    mutating func indented(_ body: (inout SourceText) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// A schema's comment as documentation; the name of the thing where the schema says nothing.
    mutating func documentation(_ comment: String, otherwise: String) {
        let text = comment.isEmpty ? otherwise : comment
        for comment in text.split(separator: "\n", omittingEmptySubsequences: false) {
            line(comment.isEmpty ? "///" : "/// " + comment)
        }
    }

    /// What stands above everything in a generated Swift file.
    static func swiftFile(from source: String, imports: [String]) -> SourceText {
        var text = SourceText()
        text.line(
            "// Generated from \(source) by deskwire-generate. Do not edit: change the schema instead."
        )
        text.line("// swift-format-ignore-file")
        text.line()
        for line in imports { text.line(line) }
        text.line()
        return text
    }
}
