/// Writes an open enum: a struct around the number, with a static for every value of the schema.
struct SwiftEnum {
    let value: SchemaEnum

    func write(to text: inout SourceText) {
        let name = SwiftNames.type(value.name)
        text.documentation(value.comment, otherwise: "`\(value.name)`.")
        text.block("public struct \(name): WireEnum") { text in
            text.line("/// The number, known or not.")
            text.line("public var rawValue: Int32")
            text.line()
            text.line("/// A value from its number.")
            text.line("@inlinable public init(rawValue: Int32) { self.rawValue = rawValue }")
            text.line()
            for item in value.values {
                text.documentation(item.comment, otherwise: "`\(item.name)`.")
                text.line(
                    "public static let \(SwiftNames.value(item, of: value)) = "
                        + "\(name)(rawValue: \(item.number))"
                )
            }
            text.line()
            writeList(to: &text)
            writeName(to: &text)
            if value.values.contains(where: { $0.retryAdvice != nil }) { writeAdvice(to: &text) }
        }
        text.line()
    }

    private func writeList(to text: inout SourceText) {
        text.line("/// Every value that the schema names, in its order.")
        text.line("public static let all: [\(SwiftNames.type(value.name))] = [")
        text.indented { text in
            for item in value.values { text.line(".\(SwiftNames.value(item, of: value)),") }
        }
        text.line("]")
        text.line()
    }

    private func writeName(to text: inout SourceText) {
        text.line("/// The schema's full name, or nil for a number it does not name.")
        text.block("public var name: String?") { text in
            text.cases(of: "rawValue") { text in
                for item in value.values { text.line("case \(item.number): \"\(item.name)\"") }
                text.line("default: nil")
            }
        }
    }

    /// The numbers are values of `Retry`.
    private func writeAdvice(to text: inout SourceText) {
        text.line()
        text.line(
            "/// What a client may do after this error; `unspecified` for a code that is not known."
        )
        text.block("public var retryAdvice: Retry") { text in
            text.cases(of: "rawValue") { text in
                for item in value.values {
                    guard let advice = item.retryAdvice else { continue }
                    text.line("case \(item.number): Retry(rawValue: \(advice))")
                }
                text.line("default: .unspecified")
            }
        }
    }
}
