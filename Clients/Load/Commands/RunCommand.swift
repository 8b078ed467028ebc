import ArgumentParser
import Foundation
import NIOCore
import NIOPosix

/// `deskwire-load run`: a mix of operations, closed loop or open loop.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Make requests, and say how many a second were answered and how fast.",
        discussion: """
            Closed loop: every connection keeps so many requests in flight. Open loop (--rate): each request has its \
            time, and its latency counts from then, so that waiting behind a slow one is measured too. Writes carry \
            idempotency keys; what the server could not take, or did not answer before its connection broke, is sent \
            again with the same key.

            OPERATIONS
            \(Operation.allCases.map { "  " + "\($0)".padding(toLength: 11, withPad: " ", startingAt: 0) + $0.meaning }
                .joined(separator: "\n"))

            EXAMPLES
              deskwire-load run --serve /tmp/desk --mix create --connections 50 --in-flight 16
              deskwire-load run --serve /tmp/desk --rate 2000 --connections 16 --in-flight 64 --seconds 30
              deskwire-load run --server 127.0.0.1:8437 --token dwt_… --mix read=80,reply=20 --json
              deskwire-load run --serve /tmp/desk --mix create,reply,note --count 100000 --verify

            EXIT STATUS
              0  done
              1  a request was refused or not answered, or --verify found a write lost or doubled
              2  wrong usage
              4  the server cannot be reached or started
            """
    )

    @OptionGroup var stage: StageOptions

    @Option(help: .init("Operations and their shares.", valueName: "name=share,…"))
    var mix: Mix = .desk

    @Option(help: .init("Connections.", valueName: "number"))
    var connections = 16

    @Option(help: .init("Requests in flight on each.", valueName: "number"))
    var inFlight = 1

    @Option(help: .init("Open loop: requests a second over all.", valueName: "number"))
    var rate: Double?

    @Option(help: .init("How long to measure.", valueName: "number"))
    var seconds = 10.0

    @Option(help: .init("How long to warm up before.", valueName: "number"))
    var warmUp = 2.0

    @Option(help: .init("Measured requests at most.", valueName: "number"))
    var count: UInt64?

    @Option(help: .init("Who calls: service or staff.", valueName: "who"))
    var caller: Stage.Caller?

    @Option(help: .init("The same seed makes the same requests.", valueName: "number"))
    var seed: UInt64 = 1

    @Flag(help: "Read everything back at the end; status 1 if a write is lost or doubled.")
    var verify = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    func validate() throws {
        guard (1...10_000).contains(connections), (1...4_096).contains(inFlight) else {
            throw ValidationError("Connections are 1 to 10000, requests in flight 1 to 4096.")
        }
        guard (0.1...86_400).contains(seconds), (0...3_600).contains(warmUp) else {
            throw ValidationError("Measure 0.1 to 86400 seconds after 0 to 3600 of warm-up.")
        }
        if let rate, !(0.01...10_000_000).contains(rate) {
            throw ValidationError("A rate is 0.01 to 10000000 requests a second.")
        }
    }

    func run() async throws {
        let summary = try await stage.use { try await measured(on: $0) }
        Report.line(json ? summary.json : summary.text)
        if !summary.isSound { throw ExitCode(1) }
    }

    private func measured(on stage: Stage) async throws -> Summary {
        let inventory = try await stage.inventory()
        let caller = caller ?? (mix.operations.contains(.inbox) ? .staff : .service)
        let before = stage.server.flatMap { ProcessFigures(of: $0.processID) }
        let began = Date()
        let (outcome, ledger) = try await Self.drive(
            plan,
            mix: mix,
            on: stage.target(caller),
            inventory: inventory,
            seed: seed,
            keepsLedger: verify
        )
        var summary = Summary(title, outcome)
        if let server = stage.server, let after = ProcessFigures(of: server.processID) {
            summary.server = after
            let spent = after.processorSeconds - (before?.processorSeconds ?? 0)
            summary.serverProcessorPercent = spent / Date().timeIntervalSince(began) * 100
            summary.startMs = server.startMs
        }
        if verify {
            summary.verified = try await Verification.of(
                ledger,
                sinceMs: outcome.startedAtMs,
                on: stage.target(caller)
            )
        }
        return summary
    }

    private var plan: LoadPlan {
        var plan = LoadPlan()
        plan.connections = connections
        plan.depth = inFlight
        plan.rate = rate
        plan.warmUp = .nanoseconds(Int64(warmUp * 1e9))
        plan.duration = .nanoseconds(Int64(seconds * 1e9))
        plan.countMax = count ?? .max
        plan.showsProgress = Progress.isPossible && !json
        return plan
    }

    private var title: String {
        let pace = rate.map { "open loop at \($0)/s" } ?? "closed loop"
        return "\(mix) over \(connections) connections x \(inFlight) in flight, \(pace)"
    }

    static func drive(
        _ plan: LoadPlan,
        mix: Mix,
        on target: LoadTarget,
        inventory: Stage.Inventory,
        seed: UInt64,
        keepsLedger: Bool
    ) async throws -> (LoadOutcome, Ledger) {
        try await LoadEngine.run(plan, on: target, in: MultiThreadedEventLoopGroup.singleton) {
            DeskTraffic(
                mix: mix,
                customers: inventory.customers,
                newestTicket: inventory.newestTicket,
                seed: seed,
                keepsLedger: keepsLedger
            )
        } collect: { source, outcome in
            (outcome, source.ledger)
        }
    }
}

extension Mix: ExpressibleByArgument {
    init?(argument: String) { self.init(argument) }
    var defaultValueDescription: String { description }
}

extension Stage.Caller: ExpressibleByArgument {}
