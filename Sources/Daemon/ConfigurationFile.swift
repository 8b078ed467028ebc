import Foundation

/// Looks at a file of options before it is read, so that a mistake in it is said and not passed over.
enum ConfigurationFile {
    /// Each option of the command line may stand in the file under its own name: `mail.login` for `--mail-login`.
    private static var known: Set<String> {
        let flags = Mirror(reflecting: ServerFlags()).children.compactMap(\.label)
        return Set(flags.map { name(of: $0) }).subtracting(["config"]).union(limits)
    }

    /// What stands in the file alone (SEC-027, SEC-029).
    private static var limits: [String] {
        let callers = ["customers", "staff", "services"].flatMap { caller in
            ["perSecond", "burst", "inFlight"].map { "limits.\(caller).\($0)" }
        }
        return callers + ["limits.diskReserveMiB"]
    }

    static func check(_ path: String) throws(OptionProblem) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw OptionProblem(
                "There is no file \(path) that can be read. Name another one with --config."
            )
        }
        guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            throw OptionProblem(
                "\(path) is not JSON with options, such as {\"listen\": \"127.0.0.1:8437\"}."
            )
        }
        let known = known
        guard let other = names(in: object).sorted().first(where: { !known.contains($0) }) else {
            return
        }
        throw OptionProblem(
            "\(path): there is no option \(other). There are: "
                + known.sorted().joined(separator: ", ") + "."
        )
    }

    /// `{"mail": {"login": "x"}}` is `mail.login`.
    private static func names(in object: [String: Any], below path: String = "") -> [String] {
        object.flatMap { key, value -> [String] in
            if let inner = value as? [String: Any] {
                return names(in: inner, below: path + key + ".")
            }
            return [path + key]
        }
    }

    /// `_mailLogin` is `mail.login`.
    private static func name(of property: String) -> String {
        property.drop { $0 == "_" }
            .reduce(into: "") { $0 += $1.isUppercase ? "." + $1.lowercased() : String($1) }
    }
}
