import Foundation

/// The file of `--config`: JSON with options under their names.
///
/// A mistake in it is said and not passed over: a name that is none, a value of another kind, a number out of its
/// bounds, an option that stands there twice.
package struct ConfigurationFile: Sendable, Equatable {
    package enum Value: Sendable, Equatable {
        case text(String)
        case flag(Bool)
        case number(Int)
    }

    package static let bytesMax = 65_536
    /// So much of what somebody wrote is repeated in a complaint about it.
    private static let quotedMax = 60

    /// By the names of the options: `{"mail": {"login": "x"}}` and `{"mail.login": "x"}` are the same.
    package private(set) var values: [String: Value] = [:]

    package init(path: String) throws(OptionProblem) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw OptionProblem(
                "There is no file \(path) that can be read. Name another one with --config."
            )
        }
        try self.init(Array(data), path: path)
    }

    package init(_ bytes: [UInt8], path: String) throws(OptionProblem) {
        guard bytes.count <= Self.bytesMax else {
            throw OptionProblem("\(path) has more than \(Self.bytesMax >> 10) KiB.")
        }
        guard let root = try? JSONDecoder().decode([String: Node].self, from: Data(bytes)) else {
            throw OptionProblem(
                "\(path) is not JSON with options, such as {\"listen\": \"127.0.0.1:8437\"}."
            )
        }
        do {
            try take(root, below: "")
        } catch {
            throw OptionProblem("\(path): \(error)")
        }
    }

    private mutating func take(_ nodes: [String: Node], below path: String) throws(OptionProblem) {
        // In order, so that the same file gets the same complaint.
        for (key, node) in nodes.sorted(by: { $0.key < $1.key }) {
            let name = path + key
            if case .object(let inner) = node {
                try take(inner, below: name + ".")
                continue
            }
            guard let kind = KnownOptions.all[name] else {
                throw OptionProblem(
                    "there is no option \(Self.quoted(name)). There are: "
                        + KnownOptions.all.keys.sorted().joined(separator: ", ") + "."
                )
            }
            guard values.updateValue(try Self.value(of: node, kind, name), forKey: name) == nil
            else { throw OptionProblem("the option \(name) stands there twice.") }
        }
    }

    private static func value(
        of node: Node,
        _ kind: OptionKind,
        _ name: String
    ) throws(OptionProblem) -> Value {
        switch (kind, node) {
        case (.text, .text(let text)):
            guard !text.utf8.contains(0) else {
                throw OptionProblem("the option \(name) has a NUL in it.")
            }
            return .text(text)
        case (.flag, .flag(let flag)): return .flag(flag)
        case (.number(let bounds), .number(let number)):
            guard bounds.contains(number) else {
                throw OptionProblem(
                    "\(name) must lie between \(bounds.lowerBound) and \(bounds.upperBound)."
                )
            }
            return .number(number)
        case (.text, _): throw OptionProblem("the option \(name) takes a text in quotes.")
        case (.flag, _): throw OptionProblem("the option \(name) takes true or false.")
        case (.number, _):
            throw OptionProblem("the option \(name) takes a whole number without quotes.")
        }
    }

    /// A name that is none, so short and plain that it cannot spoil the terminal.
    private static func quoted(_ name: String) -> String {
        let plain = name.unicodeScalars.prefix(quotedMax).map { scalar -> Unicode.Scalar in
            let category = scalar.properties.generalCategory
            let isHidden =
                category == .control || category == .format || category == .lineSeparator
                || category == .paragraphSeparator
            return isHidden ? "?" : scalar
        }
        return String(String.UnicodeScalarView(plain))
    }
}

/// A value of JSON, as far as options have such.
private enum Node: Decodable {
    case flag(Bool)
    case number(Int)
    case text(String)
    case object([String: Node])
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let object = try? container.decode([String: Node].self) {
            self = .object(object)
        } else {
            self = .other
        }
    }
}
