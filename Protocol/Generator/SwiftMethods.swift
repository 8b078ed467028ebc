/// Writes the list of methods, the list of messages, and the schema's hash.
struct SwiftMethods {
    let schema: Schema

    func text() -> String {
        var text = SourceText.swiftFile(
            from: "Protocol/schema/*.proto",
            imports: ["public import DeskwireWire"]
        )
        text.line("/// Every method of the protocol.")
        text.block("public enum Methods") { text in
            for method in schema.methods { write(method, to: &text) }
            text.line("/// All of them, by opcode.")
            text.line("public static let all: [MethodDescription] = [")
            text.indented { text in
                for method in schema.methods {
                    text.line("\(SwiftNames.method(method.name)).description,")
                }
            }
            text.line("]")
        }
        text.line()
        writeMessages(to: &text)
        text.line("/// SHA-256 of the descriptor set that this code was generated from.")
        text.line("public let schemaHash: [UInt8] = [")
        text.indented { text in
            for row in stride(from: 0, to: schema.hash.count, by: 8) {
                let bytes = schema.hash[row..<(row + 8)]
                text.line(bytes.map(hexadecimal).joined(separator: ", ") + ",")
            }
        }
        text.line("]")
        return text.text
    }

    private func write(_ method: SchemaMethod, to text: inout SourceText) {
        text.documentation(method.comment, otherwise: "`\(method.name)`.")
        text.line(
            "public static let \(SwiftNames.method(method.name)) = "
                + "Method<\(method.request), \(method.reply)>("
        )
        text.indented { text in
            text.line("MethodDescription(")
            text.indented { text in
                let opcode = String(method.opcode, radix: 16, uppercase: true)
                text.line(
                    "opcode: 0x" + String(repeating: "0", count: 4 - opcode.count) + opcode + ","
                )
                text.line("name: \"\(method.name)\",")
                text.line("group: \"\(method.group)\",")
                text.line("repeatClass: \(value(method.repeatClass, of: "RepeatClass")),")
                let roles = method.roles.map { value($0, of: "Role") }.joined(separator: ", ")
                text.line("roles: [\(roles)],")
                text.line("scope: \"\(method.scope)\",")
                text.line("deadlineMs: \(method.deadlineMs),")
                text.line("isSensitive: \(method.isSensitive),")
                text.line("isStreaming: \(method.isStreaming),")
                text.line(
                    "limitedTokens: \(value(method.limitedTokens, of: "LimitedTokens")),"
                )
                text.line("requestName: \"\(method.request)\",")
                text.line("replyName: \"\(method.reply)\"))")
            }
        }
        text.line()
    }

    private func writeMessages(to text: inout SourceText) {
        text.line("/// Every message of the protocol, for what works on all of them.")
        text.block("public enum Messages") { text in
            text.line("/// All of them, file by file.")
            text.line("public static let all: [any WireMessage.Type] = [")
            text.indented { text in
                for message in schema.files.flatMap(\.messages) {
                    text.line("\(SwiftNames.type(message.name)).self,")
                }
            }
            text.line("]")
        }
        text.line()
    }

    private func value(_ number: Int32, of enumName: String) -> String {
        guard let type = schema.enumeration(enumName),
            let value = type.values.first(where: { $0.number == number })
        else { return "\(enumName)(rawValue: \(number))" }
        return "." + SwiftNames.value(value, of: type)
    }

    private func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return "0x" + (digits.count < 2 ? "0" : "") + digits
    }
}
