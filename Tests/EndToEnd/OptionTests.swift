import DeskwireOptions
import Testing

@testable import deskwired

/// The names of options are the same wherever they stand.
struct OptionTests {
    @Test("each option of the command line has its name in the file of --config, and no other has")
    func names() {
        let flags = Mirror(reflecting: ServerFlags()).children.compactMap(\.label)
        let names = Set(flags.map(Self.name)).subtracting(["config"])
        #expect(names == Set(KnownOptions.ofCommandLine.keys))
    }

    /// `_mailLogin` is `mail.login`.
    private static func name(of property: String) -> String {
        property.drop { $0 == "_" }
            .reduce(into: "") { $0 += $1.isUppercase ? "." + $1.lowercased() : String($1) }
    }
}
