import ArgumentParser
import Foundation
import NIOCore
import NIOPosix

/// `deskwire-load idle`: what a connection costs that was used once.
struct IdleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "idle",
        abstract:
            "Open many connections, make a request on each, and say what they cost the server.",
        discussion: """
            EXAMPLES
              deskwire-load idle --serve /tmp/desk --connections 10000
            """
    )

    @OptionGroup var options: FairnessOptions

    @Option(help: .init("How many.", valueName: "number"))
    var connections = 10_000

    @Option(help: .init("How long to hold them before the memory is read.", valueName: "number"))
    var seconds = 10.0

    func validate() throws {
        guard (1...10_000).contains(connections), options.stage.serve != nil else {
            throw ValidationError("Say --serve FOLDER, and 1 to 10000 connections.")
        }
    }

    func run() async throws {
        Self.raiseDescriptorLimit()
        try options.show(try await options.stage.use { try await report(on: $0) })
    }

    /// A connection is a descriptor, and the usual limit is a thousand.
    private static func raiseDescriptorLimit() {
        var limit = rlimit()
        let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(kind, &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        _ = setrlimit(kind, &limit)
    }

    private func report(on stage: Stage) async throws -> FairnessReport {
        let inventory = try await stage.inventory()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
        defer { group.shutdownGracefully { _ in } }
        let before = FairnessOptions.memory(of: stage)
        var plan = LoadPlan()
        plan.connections = connections
        plan.warmUp = .seconds(0)
        plan.duration = .nanoseconds(Int64(seconds * 1e9))
        plan.staysOpen = true
        let count = connections
        async let held = LoadEngine.run(plan, on: stage.target(.service), in: group) {
            QuietConnections(connections: count)
        } collect: { _, outcome in
            outcome
        }
        // The memory at the moment in which most connections were open: it is read until they close.
        let reading = Task {
            var most = 0.0
            while !Task.isCancelled {
                most = max(most, FairnessOptions.memory(of: stage))
                try? await Task.sleep(for: .milliseconds(200))
            }
            return most
        }
        let outcome = try await held
        reading.cancel()
        let during = await reading.value
        let line = try await Interactive.measure(
            on: stage,
            inventory: inventory,
            seconds: 2,
            in: group
        )
        var report = FairnessReport("\(connections) connections, one request on each")
        report.add("memory before", before, "MiB")
        report.add("memory with them", during, "MiB")
        report.add("a connection", (during - before) * 1_024 / Double(connections), "KiB")
        report.add("answered", Double(outcome.tally.total), "requests")
        report.add("p99 of an interactive client afterwards", line.p99, "ms")
        if outcome.tally.total != UInt64(connections) {
            report.faults.append("\(outcome.tally.total) of \(connections) were answered")
        }
        for (reason, count) in outcome.breaks {
            report.faults.append("\(count) connections ended: \(reason)")
        }
        return report
    }
}
