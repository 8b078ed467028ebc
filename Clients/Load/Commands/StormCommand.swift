import ArgumentParser
import NIOCore
import NIOPosix

/// `deskwire-load storm`: many subscribers, and writes that concern all of them.
struct StormCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "storm",
        abstract:
            "Subscribe many times, write at a fixed rate, and say how fast the events arrived.",
        discussion: """
            The latency of a delivery counts from the server's stamp of the event, which it takes before the commit: \
            it holds the commit, too. Every subscriber must get every event; status 1 if one did not.

            EXAMPLES
              deskwire-load storm --serve /tmp/desk --subscribers 1000 --rate 500
            """
    )

    @OptionGroup var options: FairnessOptions

    @Option(help: .init("Connections with a subscription each.", valueName: "number"))
    var subscribers = 1_000

    @Option(help: .init("Notes written a second.", valueName: "number"))
    var rate = 500.0

    @Option(help: .init("How long.", valueName: "number"))
    var seconds = 10.0

    func run() async throws {
        try options.show(try await options.stage.use { try await report(on: $0) })
    }

    private func report(on stage: Stage) async throws -> FairnessReport {
        let inventory = try await stage.inventory()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
        defer { group.shutdownGracefully { _ in } }
        let before = FairnessOptions.memory(of: stage)
        let count = subscribers
        let plan = listening
        async let listened = LoadEngine.run(plan, on: stage.target(.service), in: group) {
            EventCounting(connections: count)
        } collect: { source, outcome in
            (source.counts, source.deliveries, source.ended, outcome)
        }
        try await Task.sleep(for: .seconds(3))
        let (written, _) = try await RunCommand.drive(
            writing,
            mix: Mix("note") ?? .desk,
            on: stage.target(.service),
            inventory: inventory,
            seed: 3,
            keepsLedger: false
        )
        let during = FairnessOptions.memory(of: stage)
        let (counts, deliveries, ended, outcome) = try await listened
        let delivery = Summary.Line(deliveries.series[0], seconds: seconds)
        let writes = Summary("", written).lines[0]
        var report = FairnessReport(
            "\(subscribers) subscribers, \(Int(rate)) writes a second for \(Int(seconds)) s"
        )
        report.add("writes", writes.rate, "a second")
        report.add("write p50", writes.p50, "ms")
        report.add("write p99", writes.p99, "ms")
        report.add("events delivered", Double(counts.reduce(0, +)), "events")
        report.add("stamp to delivery p50", delivery.p50, "ms")
        report.add("stamp to delivery p99", delivery.p99, "ms")
        report.add("memory before", before, "MiB")
        report.add("memory in the storm", during, "MiB")
        let expected = Int(writes.count)
        let wrong = counts.filter { $0 != expected }
        if !wrong.isEmpty {
            report.faults.append(
                "\(wrong.count) subscribers got other than \(expected) events, e.g. \(wrong[0])"
            )
        }
        for (reason, count) in ended {
            report.faults.append("\(count) streams were ended: \(reason)")
        }
        for (reason, count) in outcome.breaks {
            report.faults.append("\(count) connections ended: \(reason)")
        }
        return report
    }

    private var listening: LoadPlan {
        var plan = LoadPlan()
        plan.connections = subscribers
        plan.warmUp = .seconds(0)
        plan.duration = .nanoseconds(Int64((seconds + 7) * 1e9))
        plan.staysOpen = true
        return plan
    }

    /// Bounded by its count, so that every write is answered and counted.
    private var writing: LoadPlan {
        var plan = LoadPlan()
        plan.connections = 8
        plan.depth = 64
        plan.rate = rate
        plan.warmUp = .seconds(0)
        plan.duration = .nanoseconds(Int64(seconds * 2e9))
        plan.countMax = UInt64(rate * seconds)
        return plan
    }
}
