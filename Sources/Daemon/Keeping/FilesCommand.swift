import ArgumentParser
import DeskwireClient
import DeskwireDomain
import DeskwireProtocol
import DeskwireRendering

/// `deskwired files`: what the scanner holds back, and what the operator decides about it (SEC-093).
struct FilesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "files",
        abstract: "Show files that the scanner holds back; release or refuse them.",
        discussion: """
            Speaks with the running server. What is decided holds for the bytes of the file, wherever they hang, and \
            if they come again.

            EXAMPLES
              deskwired files waiting --data /var/lib/deskwire
              deskwired files release 7 --data /var/lib/deskwire
              deskwired files refuse 7 8 --data /var/lib/deskwire
            """,
        subcommands: [FilesWaitingCommand.self, FilesReleaseCommand.self, FilesRefuseCommand.self]
    )
}

/// `deskwired files waiting`.
struct FilesWaitingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waiting",
        abstract: "List the files that nobody gets: those that wait and those that were refused.",
        discussion: """
            EXAMPLES
              deskwired files waiting --data /var/lib/deskwire
            """
    )

    @Option(help: "The folder with the desk's data.")
    var data: String

    @Flag(help: "Print JSON, one object a file.")
    var json = false

    func run() async throws {
        do {
            try await ControlSocket.with(folder: data) { server in
                var request = ListHeldFilesRequest()
                var (count, uploads): (Int, UInt64) = (0, 0)
                while true {
                    let page = try await server.call(Methods.listHeldFiles, request)
                    uploads = page.waitingUploads
                    guard let last = page.files.last else { break }
                    count += page.files.count
                    for file in page.files { Console.say(json ? file.json : file.line) }
                    request.afterDocumentID = last.documentID
                }
                guard !json else { return }
                if count == 0 { Console.say("No file is held back.") }
                if uploads > 0 {
                    Console.say("Uploads that wait too and hang nowhere yet: \(uploads).")
                }
            }
        } catch {
            throw Startup.exit(for: error)
        }
    }
}

/// `deskwired files release`.
struct FilesReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Hand files out, whatever the scanner says of them.",
        discussion: """
            EXAMPLES
              deskwired files release 7 --data /var/lib/deskwire
            """
    )

    @OptionGroup var files: FileDecision

    func run() async throws { try await files.decide(.clean) }
}

/// `deskwired files refuse`.
struct FilesRefuseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse",
        abstract: "Hand files out to nobody, whatever the scanner says of them.",
        discussion: """
            EXAMPLES
              deskwired files refuse 7 8 --data /var/lib/deskwire
            """
    )

    @OptionGroup var files: FileDecision

    func run() async throws { try await files.decide(.refused) }
}

/// Which files are meant.
struct FileDecision: ParsableArguments {
    @Argument(help: "Ids of files, as `waiting` and both clients print them.")
    var ids: [UInt64]

    @Option(help: "The folder with the desk's data.")
    var data: String

    func decide(_ state: DeskwireProtocol.FileState) async throws {
        do {
            try await ControlSocket.with(folder: data) { server in
                for id in ids {
                    let request = DecideFileRequest(documentID: id, state: state)
                    let changed = try await server.call(Methods.decideFile, request).changed
                    let done = state == .clean ? "released" : "refused"
                    Console.say("File \(id) is \(done); files that this changes: \(changed).")
                }
            }
        } catch {
            throw Startup.exit(for: error)
        }
    }
}

extension DeskwireProtocol.HeldFile {
    fileprivate var json: String {
        var writer = JSONWriter()
        writeJSON(to: &writer)
        return writer.text
    }

    /// One line; names and words are somebody else's.
    fileprivate var line: String {
        let place = ticketNumber.isEmpty ? "customer \(customerID)" : ticketNumber
        let since = Timestamp(rawValue: sinceMs).utc
        let said = reason.isEmpty ? "" : ": \(SafeText.line(reason))"
        let tried = tries == 0 ? "" : ", tried \(tries) times"
        return "\(documentID)  \(state.word) since \(since)  \(place)  \(SafeText.line(name))"
            + " (\(ByteCount.text(size)))\(tried)\(said)"
    }
}
