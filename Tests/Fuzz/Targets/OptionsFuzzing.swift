import DeskwireOptions
import Foundation

/// The file of `--config`: what somebody wrote by hand, or another program did.
enum OptionsFuzzing {
    /// The bytes as a file; then a file of known names and odd values, which they choose.
    static func file(_ bytes: [UInt8]) -> String? {
        complaint(about: bytes) ?? complaint(about: composed(bytes))
    }

    /// It has known options of their kind within their bounds, which are the same when they are written again; or one
    /// line says what is wrong.
    private static func complaint(about bytes: [UInt8]) -> String? {
        let file: ConfigurationFile
        do {
            file = try ConfigurationFile(bytes, path: "options.json")
        } catch {
            return isPlain("\(error)") ? nil : "a complaint that is no plain line"
        }
        for (name, value) in file.values where !isOfItsKind(value, name) {
            return "\(name) of another kind"
        }
        guard let again = try? ConfigurationFile(written(file), path: "options.json") else {
            return "options that cannot be written again"
        }
        return again == file ? nil : "other options when they are written again"
    }

    private static func isPlain(_ text: String) -> Bool {
        let isLine = text.unicodeScalars.allSatisfy {
            let category = $0.properties.generalCategory
            return category != .control && category != .format && category != .lineSeparator
                && category != .paragraphSeparator
        }
        return isLine && text.utf8.count < 2_048
    }

    private static func isOfItsKind(_ value: ConfigurationFile.Value, _ name: String) -> Bool {
        switch (KnownOptions.all[name], value) {
        case (.text, .text), (.flag, .flag): true
        case (.number(let bounds), .number(let number)): bounds.contains(number)
        default: false
        }
    }

    /// One object without another in it.
    private static func written(_ file: ConfigurationFile) throws -> [UInt8] {
        let members = try file.values.map { name, value in
            let text =
                switch value {
                case .text(let text):
                    String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
                case .flag(let flag): "\(flag)"
                case .number(let number): "\(number)"
                }
            return "\"\(name)\":\(text)"
        }
        return Array("{\(members.joined(separator: ","))}".utf8)
    }

    private static let names =
        KnownOptions.all.keys.sorted() + [
            "", ".", "mail", "limits", "tls", "key", "staff", "burst", "limits.staff", "config",
            "\\u202e",
        ]
    private static let values = [
        "0", "1", "-1", "1.5", "1e3", "1e999", "99999999999999999999", "true", "false", "null",
        "\"\"", "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "[1]", "{}", "10100", "10101",
    ]

    /// JSON out of choices: up to three objects, one in another.
    private static func composed(_ bytes: [UInt8]) -> [UInt8] {
        var choices = Choices(bytes)
        return Array(object(&choices, depth: 0).utf8)
    }

    private static func object(_ choices: inout Choices, depth: Int) -> String {
        var members: [String] = []
        for _ in 0..<(choices.byte() % 6) {
            let name = names[Int(choices.byte()) % names.count]
            let choice = Int(choices.byte())
            let isObject = choice >= 200 && depth < 3
            let value =
                isObject ? object(&choices, depth: depth + 1) : values[choice % values.count]
            members.append("\"\(name)\":\(value)")
        }
        return "{\(members.joined(separator: ","))}"
    }
}
