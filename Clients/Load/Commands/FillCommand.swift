import ArgumentParser
import Foundation

/// `deskwire-load fill`: makes a desk as large as one wants to see.
struct FillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill",
        abstract: "Add made-up tickets to a desk, through `deskwired import`.",
        discussion: """
            The desk is made and claimed if the folder is new. Tickets go through the store's import, not through the \
            protocol: the rows, counters and indexes are those that the server writes, without a commit for each. Five \
            messages a ticket in the middle, five languages, few customers with many tickets, and five of six closed.

            EXAMPLES
              deskwire-load fill --serve /tmp/desk --tickets 1000000
            """
    )

    @Option(help: .init("The desk's folder, which nobody serves now.", valueName: "folder"))
    var serve: String

    @Option(help: .init("The deskwired to use; the one beside this program.", valueName: "path"))
    var program: String?

    @Option(help: .init("How many.", valueName: "number"))
    var tickets: Int

    @Option(help: .init("Another seed makes other tickets.", valueName: "number"))
    var seed: UInt64 = 1

    @Flag(help: "Print the result as JSON.")
    var json = false

    func validate() throws {
        guard (1...100_000_000).contains(tickets) else {
            throw ValidationError("Tickets are 1 to 100000000.")
        }
    }

    func run() async throws {
        let shows = Progress.isPossible && !json
        let result = try await DeskFilling.fill(
            serve,
            program: program ?? StageOptions.programBesideThis,
            tickets: tickets,
            seed: seed
        ) { number in
            if shows { Progress.draw("\(number) of \(tickets) tickets") }
        }
        if shows { Progress.clear() }
        if json {
            Report.line(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
        } else {
            Report.line(
                String(
                    format: "%d tickets with %d messages through the import in %.1f s, "
                        + "%.0f tickets a second; the file has %.0f MiB.",
                    result.tickets,
                    result.messages,
                    result.seconds,
                    Double(result.tickets) / result.seconds,
                    result.fileMiB
                )
            )
        }
    }
}
