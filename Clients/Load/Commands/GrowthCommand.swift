import ArgumentParser
import DeskwireClient
import DeskwireProtocol
import Foundation
import NIOCore
import NIOPosix

/// `deskwire-load growth`: every operation of a client at several sizes of the desk.
struct GrowthCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "growth",
        abstract:
            "Measure every operation on desks of several sizes, and say what is left of its rate.",
        discussion: """
            Each size has a desk in its own folder below --folder, which is filled the first time and used again. \
            All are served at once, and an operation is measured on one after the other, so that what else the \
            machine does falls on all of them; the ratio is the rate on the largest through that on the smallest.

            EXAMPLES
              deskwire-load growth --folder /tmp/growth
              deskwire-load growth --folder /tmp/growth --sizes 10000,100000 --seconds 2 --json
            """
    )

    @Option(help: .init("Where the desks lie.", valueName: "folder"))
    var folder: String

    @Option(help: .init("Tickets of each desk.", valueName: "number,…"))
    var sizes = "10000,100000,1000000"

    @Option(help: .init("How long to measure each operation on each desk.", valueName: "number"))
    var seconds = 1.0

    @Option(help: .init("Measure each so often, in turn.", valueName: "number"))
    var rounds = 2

    @Option(help: .init("The deskwired to use; the one beside this program.", valueName: "path"))
    var program: String?

    @Option(help: .init("A file of options for the servers.", valueName: "path"))
    var config: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    private var sizeList: [Int] { sizes.split(separator: ",").compactMap { Int($0) } }

    func validate() throws {
        let parts = sizes.split(separator: ",", omittingEmptySubsequences: false)
        guard sizeList.count == parts.count,
            sizeList.allSatisfy({ (100...10_000_000).contains($0) })
        else { throw ValidationError("Sizes are numbers from 100 to 10000000.") }
        guard (0.1...600).contains(seconds), (1...20).contains(rounds) else {
            throw ValidationError("Measure 0.1 to 600 seconds in 1 to 20 rounds.")
        }
    }

    func run() async throws {
        var table = GrowthTable()
        var stages: [(stage: Stage, known: DeskQuestion.Knowledge)] = []
        defer { for entry in stages { entry.stage.server?.stop() } }
        for size in sizeList {
            let (desk, entry) = try await open(size)
            table.desks.append(desk)
            stages.append(entry)
        }
        for question in DeskQuestion.all {
            if Progress.isPossible, !json { Progress.draw(question.name) }
            var cells: [[GrowthTable.Cell]] = stages.map { _ in [] }
            for _ in 0..<rounds {
                for (index, entry) in stages.enumerated() {
                    cells[index].append(try await measure(question, entry.stage, entry.known))
                }
            }
            let best = cells.compactMap { $0.max { $0.rate < $1.rate } }
            table.rows.append(GrowthTable.Row(operation: question.name, cells: best))
        }
        if Progress.isPossible, !json { Progress.clear() }
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            Report.line(String(decoding: try encoder.encode(table), as: UTF8.self))
        } else {
            Report.line(table.markdown)
        }
    }

    private func measure(
        _ question: DeskQuestion,
        _ stage: Stage,
        _ known: DeskQuestion.Knowledge
    ) async throws -> GrowthTable.Cell {
        var plan = LoadPlan()
        plan.connections = 4
        plan.depth = 4
        plan.warmUp = .milliseconds(200)
        plan.duration = .nanoseconds(Int64(seconds * 1e9))
        var knowledge = known
        knowledge.random = SeededRandom(seed: .random(in: .min ... .max))
        let outcome = try await LoadEngine.run(
            plan,
            on: stage.target(.staff),
            in: MultiThreadedEventLoopGroup.singleton
        ) { [knowledge] in
            QuestionSource(question, known: knowledge)
        } collect: { _, outcome in
            outcome
        }
        let line = Summary("", outcome).lines[0]
        return GrowthTable.Cell(
            rate: line.rate,
            p50: line.p50,
            p99: line.p99,
            refusals: line.refusals.values.reduce(0, +)
        )
    }

    /// Serves the desk of a size, filled before if it is new.
    private func open(
        _ size: Int
    ) async throws -> (GrowthTable.Desk, (stage: Stage, known: DeskQuestion.Knowledge)) {
        let desk = "\(folder)/\(size)"
        let program = program ?? StageOptions.programBesideThis
        let mark = desk + "/filled.json"
        if !FileManager.default.fileExists(atPath: mark) {
            let result = try await DeskFilling.fill(
                desk,
                program: program,
                tickets: size,
                seed: 1
            ) { number in
                if Progress.isPossible { Progress.draw("\(number) of \(size) tickets") }
            }
            try JSONEncoder().encode(result).write(to: URL(fileURLWithPath: mark))
        }
        let filled = FileManager.default.contents(atPath: mark)
            .flatMap { try? JSONDecoder().decode(DeskFilling.Result.self, from: $0) }
        let server = try OwnServer(
            program: program,
            folder: desk,
            arguments: ["--mail", "none"] + (config.map { ["--config", $0] } ?? [])
        )
        try await Task.sleep(for: .seconds(1))
        let idle = ProcessFigures(of: server.processID)?.residentKiB ?? 0
        do {
            return try await measured(server, desk, size, filled, idleKiB: idle)
        } catch {
            server.stop()
            throw error
        }
    }

    private func measured(
        _ server: OwnServer,
        _ desk: String,
        _ size: Int,
        _ filled: DeskFilling.Result?,
        idleKiB: Int
    ) async throws -> (GrowthTable.Desk, (stage: Stage, known: DeskQuestion.Knowledge)) {
        let access = try await DeskAccess.of(folder: desk, port: server.port)
        let stage = Stage(host: "127.0.0.1", port: server.port, access: access, server: server)
        let row = GrowthTable.Desk(
            tickets: size,
            fill: filled,
            startMs: server.startMs,
            idleMiB: Double(idleKiB) / 1_024
        )
        return (row, (stage, try await knowledge(of: stage)))
    }

    private func knowledge(of stage: Stage) async throws -> DeskQuestion.Knowledge {
        let inventory = try await stage.inventory()
        let client = try await DeskClient.connect(
            to: ServerAddress(host: stage.host, port: stage.port),
            credential: .token(stage.access.staff)
        )
        let categories = try await client.call(Methods.listCategories, ListCategoriesRequest())
        let statuses = try await client.call(Methods.listStatuses, ListStatusesRequest())
        await client.close()
        return DeskQuestion.Knowledge(
            tickets: inventory.newestTicket,
            customers: inventory.customers,
            categories: categories.categories.map(\.id),
            statuses: statuses.statuses.map(\.id),
            random: SeededRandom(seed: 1)
        )
    }
}
