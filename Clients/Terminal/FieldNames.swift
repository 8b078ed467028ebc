/// What whoever typed a command calls the fields of a refusal (the protocol has names of its own).
///
/// `category_id` is `--category` where the command has such an option, `care_addresses` is `--care-address`; what the
/// command has no option for is said in plain words.
package struct FieldNames: Sendable, Equatable {
    private let options: Set<Substring>

    /// - Parameter help: the command's `--help`, which names its options.
    package init(help: String) {
        options = Set(help.matches(of: /--[a-z][a-z0-9-]*/).map(\.output))
    }

    package func haveOption(_ name: String) -> Bool { options.contains(name[...]) }

    package func name(of field: String) -> String {
        let path = field.split(separator: ".").last { Int($0) == nil }.map(String.init) ?? field
        let known = Self.known[path].map { [$0] } ?? []
        let option = (known + Self.likely(path)).first { options.contains($0[...]) }
        return option ?? path.replacing("_", with: " ")
    }

    /// Options that are called otherwise than their fields.
    private static let known = [
        "text": "--message", "customer_email": "--customer", "upload_ids": "--attach",
        "status_ids": "--status", "user_id": "--staff", "if_version": "--if-version",
        "bcc_excluded_kinds": "--bcc-exclude", "care_notices_off": "--care-notice-off",
        "member_ids": "--member", "public_url": "--public-url", "variables": "--set",
        "idempotency_key": "--idempotency-key", "email": "--email", "template_id": "--template",
    ]

    /// The field as an option, then without its last words, each also in the singular.
    private static func likely(_ field: String) -> [String] {
        var words = field.split(separator: "_")
        var names: [String] = []
        while !words.isEmpty {
            let name = "--" + words.joined(separator: "-")
            names.append(name)
            if name.hasSuffix("es") { names.append(String(name.dropLast(2))) }
            if name.hasSuffix("s") { names.append(String(name.dropLast())) }
            words.removeLast()
        }
        return names
    }
}
