import ArgumentParser
import NIOCore
import NIOPosix

/// `deskwire-load bulk`: what one connection at full speed does to a person's client.
struct BulkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bulk",
        abstract:
            "Measure an interactive client alone and beside a connection at full speed, in turn.",
        discussion: """
            EXAMPLES
              deskwire-load bulk --serve /tmp/desk
              deskwire-load bulk --serve /tmp/desk --mix search --in-flight 64
            """
    )

    @OptionGroup var options: FairnessOptions

    @Option(help: .init("What the connection at full speed does.", valueName: "name=share,…"))
    var mix: Mix = .writes

    @Option(help: .init("Its requests in flight.", valueName: "number"))
    var inFlight = 64

    @Option(help: .init("Rounds: alone, then beside it.", valueName: "number"))
    var rounds = 3

    @Option(help: .init("How long to measure each time.", valueName: "number"))
    var seconds = 5.0

    func run() async throws {
        try options.show(try await options.stage.use { try await report(on: $0) })
    }

    private func report(on stage: Stage) async throws -> FairnessReport {
        let inventory = try await stage.inventory()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
        defer { group.shutdownGracefully { _ in } }
        var alone: [Summary.Line] = []
        var beside: [Summary.Line] = []
        var bulk = 0.0
        for _ in 0..<rounds {
            alone.append(try await interactive(stage, inventory, group))
            let plan = bulkPlan
            let mix = mix
            async let loaded = LoadEngine.run(plan, on: stage.target(.service), in: group) {
                DeskTraffic(
                    mix: mix,
                    customers: inventory.customers,
                    newestTicket: inventory.newestTicket,
                    seed: 5,
                    keepsLedger: false
                )
            } collect: { _, outcome in
                outcome
            }
            beside.append(try await interactive(stage, inventory, group))
            let outcome = try await loaded
            bulk = max(bulk, Double(outcome.tally.total) / outcome.tally.seconds)
        }
        var report = FairnessReport(
            "An interactive client beside \(mix) on one connection x \(inFlight) in flight"
        )
        func median(_ lines: [Summary.Line], _ value: (Summary.Line) -> Double) -> Double {
            let sorted = lines.map(value).sorted()
            return sorted[sorted.count / 2]
        }
        report.add("bulk", bulk, "a second")
        report.add("p50 alone", median(alone, \.p50), "ms")
        report.add("p50 beside", median(beside, \.p50), "ms")
        report.add("p99 alone", median(alone, \.p99), "ms")
        report.add("p99 beside", median(beside, \.p99), "ms")
        report.add("p99 ratio", median(beside, \.p99) / max(0.001, median(alone, \.p99)), "times")
        report.add("server", FairnessOptions.memory(of: stage), "MiB")
        if !(alone + beside).allSatisfy(\.refusals.isEmpty) {
            report.faults.append("the interactive client was refused something")
        }
        return report
    }

    private var bulkPlan: LoadPlan {
        var plan = LoadPlan()
        plan.connections = 1
        plan.depth = inFlight
        plan.warmUp = .milliseconds(200)
        plan.duration = .nanoseconds(Int64((seconds + 0.8) * 1e9))
        return plan
    }

    private func interactive(
        _ stage: Stage,
        _ inventory: Stage.Inventory,
        _ group: MultiThreadedEventLoopGroup
    ) async throws -> Summary.Line {
        try await Interactive.measure(
            on: stage,
            inventory: inventory,
            seconds: seconds,
            in: group
        )
    }
}
