import ArgumentParser
import DeskwireDomain
import DeskwireServer
import DeskwireStore
import Foundation

/// `deskwired import`: takes the tickets of another desk over, offline.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take tickets of another desk over, with their threads and sent mails.",
        discussion: """
            The desk must not be served meanwhile. The file has a ticket a line, as JSON:

              {"id": "old-7", "subject": "The lamp flickers", "customer": {"name": "Casey",
               "email": "casey@example.net"}, "status": "Closed", "category": "General Enquiry",
               "assignee": "sam@example.com", "priority": "high", "ref": "SUB-1",
               "openedAt": 1700000000000, "messages": [{"by": "customer", "name": "Casey",
               "at": 1700000000000, "text": "It flickers."}, {"by": "staff", "name": "Sam",
               "at": 1700000360000, "text": "Batch 7 again.", "isNote": true}],
               "mails": [{"kind": "staff_reply", "subject": "Re: The lamp flickers", "text": "…",
               "to": "casey@example.net", "at": 1700000360000}]}

            Times are milliseconds since 1970. category, assignee, priority, ref, isNote and mails may be missing. \
            Statuses, categories and staff must be on the desk; customers are found by their address, or made without \
            a login. \
            Nothing is sent, nothing is promised, and nobody is told; everything on the desk counts as read afterwards.

            What was taken over is known by its id: a second run of the same file takes the rest.

            EXAMPLES
              deskwired import --data ./desk tickets.ndjson
              zcat tickets.ndjson.gz | deskwired import --data ./desk -

            EXIT STATUS
              0   every line is on the desk
              1   some lines were refused; standard error says which and why
            """
    )

    @Option(help: .init("The data folder.", valueName: "folder"))
    var data: String

    @Argument(help: "The file; - is standard input.")
    var file: String

    func run() async throws {
        let totals: ImportRun.Totals
        do {
            totals = try await take(try openFile())
        } catch let error as ImportFileProblem {
            throw ValidationError("\(file): \(error.description)")
        } catch let error as ValidationError {
            throw error
        } catch {
            throw Startup.exit(for: error)
        }
        var text = "\(totals.taken) tickets taken over"
        if totals.known > 0 { text += ", \(totals.known) were there already" }
        if totals.refused > 0 { text += ", \(totals.refused) lines refused" }
        Console.say(text + ".")
        if totals.refused > 0 { throw ExitCode(1) }
    }

    private func openFile() throws -> FileHandle {
        if file == "-" { return .standardInput }
        guard let handle = FileHandle(forReadingAtPath: file) else {
            throw ValidationError("\(file) cannot be read.")
        }
        return handle
    }

    private func take(_ handle: FileHandle) async throws -> ImportRun.Totals {
        try DataFolder.prepare(data)
        let now = Timestamp.now()
        let store = try DeskStore(
            folder: data,
            birth: .new(randomness: .system, now: now)
        )
        let run = ImportRun(store: store, now: now) { line, reason in
            Console.complain("line \(line): \(reason)")
        }
        do {
            try await run.take(handle)
        } catch {
            try? store.close()
            throw error
        }
        try store.close()
        return run.totals
    }
}
