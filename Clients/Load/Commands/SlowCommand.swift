import ArgumentParser
import NIOCore
import NIOPosix

/// `deskwire-load slow`: clients that ask and do not read.
struct SlowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slow",
        abstract:
            "Let some connections ask for much and read nothing, and measure a client beside them.",
        discussion: """
            The server may hold so much for a connection, and no more; then it ends it and says why. What the \
            slow ones were told is read at the end.

            EXAMPLES
              deskwire-load slow --serve /tmp/desk --readers 20
            """
    )

    @OptionGroup var options: FairnessOptions

    @Option(help: .init("Connections that do not read.", valueName: "number"))
    var readers = 20

    @Option(
        help: .init("How long; a connection that stalls is ended after 10.", valueName: "number")
    )
    var seconds = 15.0

    func run() async throws {
        try options.show(try await options.stage.use { try await report(on: $0) })
    }

    private func report(on stage: Stage) async throws -> FairnessReport {
        let inventory = try await stage.inventory()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
        defer { group.shutdownGracefully { _ in } }
        let alone = try await Interactive.measure(
            on: stage,
            inventory: inventory,
            seconds: 5,
            in: group
        )
        let before = FairnessOptions.memory(of: stage)
        var plan = LoadPlan()
        plan.connections = readers
        plan.depth = 256
        plan.warmUp = .seconds(0)
        plan.duration = .nanoseconds(Int64(seconds * 1e9))
        plan.patience = .seconds(5)
        plan.readsNothing = true
        let slowPlan = plan
        async let slow = LoadEngine.run(slowPlan, on: stage.target(.service), in: group) {
            LargeLists()
        } collect: { _, outcome in
            outcome
        }
        let beside = try await Interactive.measure(
            on: stage,
            inventory: inventory,
            seconds: seconds - 2,
            in: group
        )
        let outcome = try await slow
        let peak = stage.server.flatMap { ProcessFigures(of: $0.processID) }?.residentPeakKiB ?? 0
        var report = FairnessReport(
            "\(readers) connections that ask for 256 long lists and read none"
        )
        report.add("p99 alone", alone.p99, "ms")
        report.add("p99 beside them", beside.p99, "ms")
        report.add("p99 ratio", beside.p99 / max(0.001, alone.p99), "times")
        report.add("memory before", before, "MiB")
        report.add("memory at most", Double(peak) / 1_024, "MiB")
        for (reason, count) in outcome.breaks.sorted(by: { $0.key < $1.key }) {
            report.add("ended: \(reason)", Double(count), "connections")
        }
        if outcome.breaks.isEmpty { report.faults.append("no slow reader was ended") }
        if !beside.refusals.isEmpty {
            report.faults.append("the interactive client was refused something")
        }
        return report
    }
}
