import ArgumentParser
import NIOCore
import NIOPosix

/// `deskwire-load soak`: the same load for a long time, and what becomes of the server's memory.
struct SoakCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "soak",
        abstract: "Load a desk for minutes at a fixed rate, and say whether its memory stays flat.",
        discussion: """
            Memory is looked at ten times a second and told as the median of each fifth of the time, because buffers \
            and caches fill in the first. Its growth is that of the last three fifths.

            EXAMPLES
              deskwire-load soak --serve /tmp/desk
              deskwire-load soak --serve /tmp/desk --seconds 3600 --rate 500 --mix create,reply,read,search
            """
    )

    @OptionGroup var options: FairnessOptions

    @Option(help: .init("Operations and their shares.", valueName: "name=share,…"))
    var mix: Mix = .desk

    @Option(help: .init("Requests a second over all connections.", valueName: "number"))
    var rate = 500.0

    @Option(help: .init("Connections.", valueName: "number"))
    var connections = 16

    @Option(help: .init("How long.", valueName: "number"))
    var seconds = 600.0

    func validate() throws {
        guard (5...86_400).contains(seconds), (1...1_000_000).contains(rate),
            (1...10_000).contains(connections)
        else {
            throw ValidationError(
                "A soak takes 5 to 86400 seconds, at 1 to 1000000 requests a second over 1 to 10000 connections."
            )
        }
    }

    func run() async throws {
        try options.show(try await options.stage.use { try await report(on: $0) })
    }

    private func report(on stage: Stage) async throws -> FairnessReport {
        guard let server = stage.server else {
            throw LoadProblem("Memory can be read of a server of one's own only: use --serve.")
        }
        let (plan, mix) = (plan, mix)
        let inventory = try await stage.inventory()
        async let driven = RunCommand.drive(
            plan,
            mix: mix,
            on: stage.target(.service),
            inventory: inventory,
            seed: 9,
            keepsLedger: false
        )
        let memory = try await watch(server)
        let (outcome, _) = try await driven
        let summary = Summary("", outcome)
        var report = FairnessReport("\(mix) at \(Int(rate)) a second for \(Int(seconds)) s")
        for line in summary.lines {
            report.add("\(line.operation)", line.rate, "a second")
            report.add("\(line.operation) p99", line.p99, "ms")
        }
        for (index, part) in memory.parts.enumerated() {
            report.add("own memory, fifth \(index + 1)", part, "MiB")
        }
        report.add("own memory, growth", memory.growthAnHour, "MiB an hour")
        report.add("resident at the end", FairnessOptions.memory(of: stage), "MiB")
        if !summary.isSound { report.faults.append("requests were refused or not answered") }
        return report
    }

    private var plan: LoadPlan {
        var plan = LoadPlan()
        plan.connections = connections
        plan.depth = 64
        plan.rate = rate
        plan.warmUp = .seconds(1)
        plan.duration = .nanoseconds(Int64(seconds * 1e9))
        plan.showsProgress = Progress.isPossible && !options.json
        return plan
    }

    private func watch(_ server: OwnServer) async throws -> MemoryTrace {
        var trace = MemoryTrace()
        let clock = ContinuousClock()
        let began = clock.now
        while clock.now - began < .seconds(seconds) {
            try await Task.sleep(for: .milliseconds(100))
            guard let figures = ProcessFigures(of: server.processID) else { continue }
            trace.add(seconds: (clock.now - began) / .seconds(1), ownKiB: figures.ownKiB)
        }
        return trace
    }
}
