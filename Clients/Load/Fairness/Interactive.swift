import NIOCore
import NIOPosix

/// A person's client: fifty requests a second over one connection, each at its time.
enum Interactive {
    static func measure(
        on stage: Stage,
        inventory: Stage.Inventory,
        seconds: Double,
        in group: MultiThreadedEventLoopGroup
    ) async throws -> Summary.Line {
        var plan = LoadPlan()
        plan.connections = 1
        plan.depth = 32
        plan.rate = 50
        plan.warmUp = .milliseconds(500)
        plan.duration = .nanoseconds(Int64(seconds * 1e9))
        let mix = Mix("read=6,list=3,create=1") ?? .desk
        let outcome = try await LoadEngine.run(plan, on: stage.target(.service), in: group) {
            DeskTraffic(
                mix: mix,
                customers: inventory.customers,
                newestTicket: inventory.newestTicket,
                seed: 11,
                keepsLedger: false
            )
        } collect: { _, outcome in
            outcome
        }
        let lines = Summary("", outcome).lines
        guard let all = lines.last else { throw LoadProblem("nothing was measured") }
        return all
    }
}
