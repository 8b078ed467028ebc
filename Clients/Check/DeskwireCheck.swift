import ArgumentParser
import DeskwireClient
import Foundation

/// Holds servers and clients of the protocol to the transcripts.
@main
struct DeskwireCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deskwire-check",
        abstract: "Play conversations of the Deskwire protocol against a server or a client.",
        usage: """
            deskwire-check SERVER[:PORT] [TRANSCRIPT ...]
            deskwire-check --serve [HOST:]PORT TRANSCRIPT ...
            deskwire-check --list [TRANSCRIPT ...]
            """,
        discussion: """
            A transcript is a text that says what each side sends. The first form plays the client's side, \
            each transcript on a connection of its own, and tells which lines the server did not keep to. \
            The second form plays the server's side: the first connection gets the first transcript, and \
            so on. No account is needed for those in Protocol/transcripts; \
            Protocol/transcripts/clients holds some for clients.

            EXAMPLES:
              deskwire-check 127.0.0.1
              deskwire-check desk.example:8437 Protocol/transcripts/ping.txt
              deskwire-check --serve 0 Protocol/transcripts/clients/server-info.txt
              deskwire-check --list

            EXIT STATUS:
              0  all transcripts held
              1  one did not
              2  wrong usage
              4  server unreachable
            """,
        version: "0.1.0"
    )

    @Flag(help: "Play the server's side, for any client.")
    var serve = false

    @Flag(help: "List the transcripts and what they show.")
    var list = false

    @Option(help: ArgumentHelp("How long to wait for the other side.", valueName: "seconds"))
    var timeout = 10.0

    @Argument(
        help: ArgumentHelp(
            "The address, then files and folders with transcripts; Protocol/transcripts without any."
        )
    )
    var arguments: [String] = []

    /// What the command is called to do.
    enum Job: Equatable {
        case list([Transcript])
        case play([Transcript], against: ServerAddress)
        case serve([Transcript], host: String, port: Int)
    }

    static func main() async {
        do {
            var command = try await asyncParseAsRoot()
            if let check = command as? DeskwireCheck {
                Foundation.exit(try await check.status())
            }
            try command.run()
            Foundation.exit(0)
        } catch let error as UsageError {
            Report.problem(error.reason)
            Foundation.exit(2)
        } catch {
            Foundation.exit(usage(error))
        }
    }

    func validate() throws {
        guard timeout > 0, timeout <= 3_600 else {
            throw ValidationError("--timeout takes seconds, more than 0 and at most 3600.")
        }
        guard !(serve && list) else { throw ValidationError("--serve and --list do not mix.") }
    }

    /// What the arguments ask for, with the transcripts read.
    func job() throws(UsageError) -> Job {
        if list { return .list(try TranscriptFiles.read(arguments)) }
        guard let address = arguments.first else {
            throw UsageError(reason: "name the server: deskwire-check SERVER[:PORT]")
        }
        let paths = Array(arguments.dropFirst())
        if serve {
            let parts = address.split(separator: ":", omittingEmptySubsequences: false)
            let host = parts.dropLast().joined(separator: ":")
            guard let digits = parts.last, let port = UInt16(digits) else {
                throw UsageError(reason: "no [HOST:]PORT: \(address)")
            }
            guard !paths.isEmpty else { throw UsageError(reason: "name the transcripts to serve") }
            let bare = host.hasPrefix("[") && host.hasSuffix("]")
            return .serve(
                try TranscriptFiles.read(paths),
                host: host.isEmpty
                    ? "127.0.0.1" : String(bare ? host.dropFirst().dropLast() : host[...]),
                port: Int(port)
            )
        }
        guard let server = ServerAddress(address), !server.isTLS else {
            throw UsageError(reason: "no SERVER[:PORT]: \(address)")
        }
        return .play(try TranscriptFiles.read(paths), against: server)
    }

    /// Does the job and gives the exit status.
    private func status() async throws -> Int32 {
        let player = Player(patienceMs: Int64(timeout * 1_000))
        switch try job() {
        case .list(let transcripts):
            let width = transcripts.map(\.name.count).max() ?? 0
            for transcript in transcripts {
                let name = transcript.name.padding(toLength: width, withPad: " ", startingAt: 0)
                Report.line("\(name)  \(transcript.summary) [\(transcript.sentences)]")
            }
            return 0
        case .play(let transcripts, let server):
            return await Self.play(transcripts, against: server, player)
        case .serve(let transcripts, let host, let port):
            return await Self.serve(transcripts, host: host, port: port, player)
        }
    }

    private static func play(
        _ transcripts: [Transcript],
        against server: ServerAddress,
        _ player: Player
    ) async -> Int32 {
        var report = Report()
        for transcript in transcripts {
            do {
                report.add(transcript, try await player.play(transcript, against: server))
            } catch {
                let why = ConnectFailure.text(error)
                Report.problem("cannot reach \(server) for \(transcript.name): \(why)")
                return 4
            }
        }
        report.tellSum()
        return report.hasAllHeld ? 0 : 1
    }

    private static func serve(
        _ transcripts: [Transcript],
        host: String,
        port: Int,
        _ player: Player
    ) async -> Int32 {
        var report = Report()
        do {
            try await player.serve(transcripts, host: host, port: port) { port in
                Report.line("Listening on \(ServerAddress(host: host, port: port)).")
            } played: { transcript, mismatch in
                report.add(transcript, mismatch)
            }
        } catch {
            let address = ServerAddress(host: host, port: port)
            Report.problem("cannot serve on \(address): \(ConnectFailure.text(error))")
            return 4
        }
        report.tellSum()
        return report.hasAllHeld ? 0 : 1
    }

    /// Help and the version go to standard output with status 0; wrong arguments to standard error with 2.
    private static func usage(_ error: any Error) -> Int32 {
        let message = fullMessage(for: error)
        guard exitCode(for: error) != .success else {
            Report.line(message)
            return 0
        }
        FileHandle.standardError.write(Data("\(message)\n".utf8))
        return 2
    }
}
