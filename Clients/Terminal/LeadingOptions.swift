package import ArgumentParser

/// Lets the options of every command stand before it, where a person writes what holds for the whole line:
/// `deskwire --server desk.example.com list`.
package enum LeadingOptions {
    private static let withValue = ["--server", "--tls-trust", "--token", "--link", "--timeout"]
    private static let flags = ["--json"]

    /// The arguments with such options behind the words that name the command; without a command they stay.
    package static func moved(
        _ arguments: [String],
        of root: any ParsableCommand.Type
    ) -> [String] {
        var rest = arguments[...]
        var options: [String] = []
        while let first = rest.first {
            if withValue.contains(first), rest.count > 1 {
                options += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if flags.contains(first)
                || withValue.contains(where: { first.hasPrefix("\($0)=") })
            {
                options.append(first)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        guard !options.isEmpty else { return arguments }
        var words: [String] = []
        var command = root
        while let word = rest.first, let next = subcommand(word, of: command) {
            words.append(word)
            rest = rest.dropFirst()
            command = next
        }
        return words.isEmpty ? arguments : words + options + rest
    }

    private static func subcommand(
        _ word: String,
        of command: any ParsableCommand.Type
    ) -> (any ParsableCommand.Type)? {
        command.configuration.subcommands.first { type in
            type.configuration.commandName == word || type.configuration.aliases.contains(word)
        }
    }
}
