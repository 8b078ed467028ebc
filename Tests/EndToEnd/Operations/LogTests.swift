import DeskwireClient
import DeskwireDomain
import DeskwireProtocol
import DeskwireServer
import Foundation
import Logging
import Testing

@testable import deskwired

/// SEC-132, SEC-133: the log as lines, whatever is in it and whatever becomes of it.
@Suite(.timeLimit(.minutes(3)))
struct LogTests {
    private static let hostile = [
        "two\nlines", "carriage\rreturn", "\u{1B}[31mred\u{1B}[0m", "nul\u{0}", "bell\u{7}",
        "right \u{202E}to left\u{202C}", "isolate \u{2066}x\u{2069}", "C1 \u{9B}31m",
        "line\u{2028}separator", "next\u{85}line", "zero\u{200B}width", "quote \" and \\",
        "tag \u{E0041}", "{\"level\":\"critical\"}", "del \u{7F}", "\u{FEFF}mark",
    ]

    private static func event(_ text: String) -> LogEvent {
        LogEvent(
            level: .warning,
            message: "\(text)",
            metadata: ["key \(text)": "value \(text)"],
            source: "Test",
            file: "",
            function: "",
            line: 0
        )
    }

    @Test("hostile texts stay within one line and one string", arguments: hostile)
    func hostileTextsStayTexts(text: String) throws {
        let event = Self.event(text)
        let line = LogLine.json(event, at: .init(rawValue: 1_700_000_000_123))
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        )
        #expect(object["time"] as? String == "2023-11-14T22:13:20.123Z")
        #expect(object["level"] as? String == "warning")
        #expect(object["event"] as? String == text, "what was said comes back")
        #expect(object["fields"] as? [String: String] == ["key \(text)": "value \(text)"])
        for format in [line, LogLine.text(event, label: "x", at: .now())] {
            for scalar in format.unicodeScalars {
                let category = scalar.properties.generalCategory
                #expect(![.control, .format, .lineSeparator, .unassigned].contains(category))
            }
        }
    }

    @Test("with --log json each line of the server is one object")
    func theServerWritesObjects() async throws {
        try await Stage.with { stage in
            let server = try await ServerProcess.start(
                on: stage,
                data: stage.folder.appending(path: "data"),
                options: ["--log", "json", "--log-level", "debug"]
            )
            let visitor = Person(name: "visitor", stage: stage, server: server.address)
            #expect(try await visitor.run("deskwire", "info").status == 0)
            #expect(await server.program.stop() == 0)
            let lines = server.program.errors.split(separator: "\n")
            #expect(lines.count >= 3)
            for line in lines {
                let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
                let entry = try #require(object as? [String: Any], "\(line)")
                #expect((entry["time"] as? String)?.hasSuffix("Z") == true)
                #expect(entry["level"] is String && entry["event"] is String)
            }
            #expect(lines.contains { $0.contains("\"event\":\"draining\"") })
            let wrong = try stage.launch("deskwired", ["serve", "--data", "x", "--log", "xml"])
            #expect(await wrong.status() == 64 && wrong.errors.contains("use text or json"))
        }
    }

    /// The reader of the pipe is gone before anything is logged.
    @Test("a log that cannot be written stops nothing, and health says so (SEC-133)")
    func aLogWithoutAReaderStopsNothing() async throws {
        try await Stage.with { stage in
            let data = stage.folder.appending(path: "data")
            let program = Binaries.url(of: "deskwired").path
            let shell = try stage.launchTool(
                "bash",
                [
                    "-c",
                    "exec '\(program)' serve --data '\(data.path)' --listen 127.0.0.1:0 "
                        + "--log-level debug 2> >(exec true)",
                ]
            )
            let output = try await shell.waitForOutput("Listening on") {
                $0.contains(/Listening on .*\.\n/)
            }
            let line = try #require(output.firstMatch(of: /Listening on ([0-9.]+:\d+)\.\n/))
            let address = try #require(ServerAddress(String(line.output.1)))
            let socket = data.appending(path: "control.sock").path
            let health = try await eventually("lost lines") { () -> GetHealthReply? in
                let client = try await DeskClient.connect(to: ServerAddress(socketPath: socket))
                let reply = try await client.call(Methods.getHealth, GetHealthRequest())
                await client.close()
                return reply.findings.contains { $0.name == "log_lost" } ? reply : nil
            }
            #expect(health.findings.contains { $0.message.contains("could not be written") })
            let visitor = Person(name: "visitor", stage: stage, server: address)
            #expect(try await visitor.run("deskwire", "info").status == 0)
            #expect(await shell.stop() == 0)
        }
    }

    /// Nobody reads the pipe, and it stays open.
    @Test("what waits for a slow reader of the log is bounded, and the rest is counted")
    func aReaderThatStandsStillStopsNothing() throws {
        var ends: [CInt] = [0, 0]
        #expect(pipe(&ends) == 0)
        let output = LogOutput(descriptor: ends[1])
        let line = String(repeating: "x", count: 1_000)
        for _ in 0..<5_000 { output.write(line) }
        #expect(output.lost > 3_000 && output.lost < 5_000)
        #expect(close(ends[0]) == 0)
        output.settle()
        #expect(close(ends[1]) == 0)
    }
}
