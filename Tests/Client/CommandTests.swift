import ArgumentParser
import DeskwireTerminal
import Foundation
import Testing

@testable import deskwire
@testable import deskwire_agent

/// Every command of both programs keeps the same promises.
struct CommandTests {
    /// A command with the words that call it.
    struct Named: CustomTestStringConvertible, Sendable {
        var words: String
        var root: any ParsableCommand.Type
        var type: any ParsableCommand.Type

        var testDescription: String { words }
        var help: String { root.helpMessage(for: type, columns: 100) }
        var hasSubcommands: Bool { !type.configuration.subcommands.isEmpty }
    }

    static let all: [Named] =
        below(Deskwire.self, root: Deskwire.self, words: "deskwire")
        + below(DeskwireAgent.self, root: DeskwireAgent.self, words: "deskwire-agent")

    private static func below(
        _ type: any ParsableCommand.Type,
        root: any ParsableCommand.Type,
        words: String
    ) -> [Named] {
        [Named(words: words, root: root, type: type)]
            + type.configuration.subcommands.flatMap { command in
                let name = command.configuration.commandName ?? "?"
                return below(command, root: root, words: "\(words) \(name)")
            }
    }

    @Test(arguments: all)
    func helpHasExamplesAndExitStatuses(command: Named) {
        #expect(command.help.contains("EXAMPLES:"))
        #expect(command.help.contains("4  server unreachable or busy: try again"))
    }

    @Test(arguments: all.filter { !$0.hasSubcommands })
    func everyCommandTakesServerTimeoutAndJSON(command: Named) {
        for option in ["--server", "--timeout", "--json"] {
            #expect(command.help.contains(option), "\(command.words) has no \(option)")
        }
    }

    @Test(arguments: all)
    func noCommandTakesAPasswordAsAnArgument(command: Named) {
        #expect(!command.help.contains("--password "))
        #expect(!command.help.contains("<password>"))
    }

    @Test(arguments: [
        ["report", "--priority", "soon"], ["list", "--all", "--status", "open"], ["show"],
        ["list", "--server", "a:b"], ["list", "--limit", "0"], ["list", "--timeout", "0"],
        ["admin", "settings", "set"], ["admin", "token", "create", "shop"],
        ["reply", "DW-1", "x", "--idempotency-key", "x"], ["emails", "list", "--after", "soon"],
        ["admin", "settings", "set", "--care-address", "a@b", "--no-care-addresses"],
    ])
    func wrongArgumentsAreRefused(arguments: [String]) {
        #expect(throws: (any Error).self) { try Deskwire.parseAsRoot(arguments) }
    }

    @Test(arguments: [
        (["--server", "a:1", "list"], ["list", "--server", "a:1"]),
        (["--json", "--timeout=3", "list", "--all"], ["list", "--json", "--timeout=3", "--all"]),
        (
            ["--server", "a:1", "admin", "customer", "create", "--name", "Ada"],
            ["admin", "customer", "create", "--server", "a:1", "--name", "Ada"]
        ),
        (
            ["--link", "dwo_x", "reply", "DW-1", "--", "-x"],
            ["reply", "--link", "dwo_x", "DW-1", "--", "-x"]
        ),
        (["list", "--server", "a:1"], ["list", "--server", "a:1"]),
        (["--generate-completion-script", "bash"], ["--generate-completion-script", "bash"]),
        (["--server"], ["--server"]), (["--server", "a:1"], ["--server", "a:1"]),
        (["--help"], ["--help"]), ([], []),
    ])
    func optionsMayStandBeforeTheCommand(arguments: [String], moved: [String]) {
        #expect(LeadingOptions.moved(arguments, of: Deskwire.self) == moved)
    }

    @Test func theAgentTakesThemWithAndWithoutAVerb() throws {
        for words in [["--server", "a:1"], ["--server", "a:1", "counts"]] {
            let moved = LeadingOptions.moved(words, of: DeskwireAgent.self)
            _ = try DeskwireAgent.parseAsRoot(moved)
        }
        let script = DeskwireAgent.completionScript(for: .bash)
        #expect(script.contains("counts") && Deskwire.completionScript(for: .zsh).contains("list"))
    }

    @Test func theAgentPrintsItsInboxWithoutAVerb() throws {
        #expect(try DeskwireAgent.parseAsRoot([]) is deskwire_agent.InboxCommand)
    }
}

struct CursorFileTests {
    @Test func keepsThePlaceOverRuns() throws {
        let path = NSTemporaryDirectory() + "deskwire-cursor-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let file = CursorFile(path: path)
        #expect(try file.read() == CursorFile.Place())
        var place = CursorFile.Place()
        place.cursor = [1, 0, 255]
        place.seq = 77
        try file.write(place)
        #expect(try file.read() == place)
        try Data("x".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: (any Error).self) { try file.read() }
    }
}
