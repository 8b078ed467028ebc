import Foundation
import Testing

/// What `--help` says is true: every command has examples, and each names verbs and options that there are.
@Suite(.timeLimit(.minutes(2)))
struct HelpTests {
    @Test(arguments: ["deskwire", "deskwire-agent"])
    func examplesNameWhatThereIs(program: String) async throws {
        try await Stage.with { stage in
            let run = try stage.launch(program, ["--experimental-dump-help"])
            #expect(await run.status() == 0, "\(run.errors)")
            let root = try JSON(run.output)["command"]
            var commands: [[String]: JSON] = [:]
            gather(root, below: [], into: &commands)
            #expect(commands.count > 50)
            for (path, command) in commands {
                let examples = examples(of: command)
                #expect(!examples.isEmpty, "\(path.joined(separator: " ")) has no examples")
                for example in examples {
                    let problem = problem(with: example, of: program, among: commands)
                    #expect(problem == nil, "\(path.joined(separator: " ")): \(example)")
                }
            }
        }
    }

    private func gather(
        _ command: JSON,
        below path: [String],
        into commands: inout [[String]: JSON]
    ) {
        let path = path + [command["commandName"].text]
        guard path.last != "help" else { return }
        commands[path] = command
        for sub in command["subcommands"].list { gather(sub, below: path, into: &commands) }
    }

    /// The lines below EXAMPLES.
    private func examples(of command: JSON) -> [String] {
        let parts = command["discussion"].text.components(separatedBy: "EXAMPLES:\n")
        guard parts.count == 2 else { return [] }
        return parts[1].components(separatedBy: "\n\n")[0].split(separator: "\n").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
    }

    /// The first word of an example that is neither a verb nor an option of its command; nil when all is well.
    private func problem(
        with example: String,
        of program: String,
        among commands: [[String]: JSON]
    ) -> String? {
        let words = example.split(separator: " ").map(String.init)
        guard let start = words.firstIndex(of: program) else { return nil }
        var path = [program]
        var options: [String] = []
        for word in words[(start + 1)...] {
            if ["|", ">", "<", "&&"].contains(word) { break }
            if word.hasPrefix("--") {
                options.append(String(word.dropFirst(2).prefix { $0 != "=" }))
            } else if commands[path + [word]] != nil {
                path.append(word)
            } else if path.count == 1, options.isEmpty {
                return word
            }
        }
        // Without a verb of its own it is the default verb's options that count.
        let takers = [path, path + [commands[path]?["defaultSubcommand"].text ?? ""]]
        let known = Set(
            takers.flatMap { commands[$0]?["arguments"].list ?? [] }.flatMap { argument in
                argument["names"].list.map { $0["name"].text }
            }
        )
        return options.first { !known.contains($0) && $0 != "generate-completion-script" }
    }
}
