import NIOCore
import NIOPosix

/// Reads a run's writes back and reckons.
enum Verification {
    static func of(
        _ ledger: Ledger,
        sinceMs: Int64,
        on target: LoadTarget
    ) async throws -> Reckoning {
        var plan = LoadPlan()
        plan.connections = 4
        plan.depth = 16
        plan.warmUp = .seconds(0)
        plan.duration = .minutes(30)
        let (found, failure) = try await LoadEngine.run(
            plan,
            on: target,
            in: MultiThreadedEventLoopGroup.singleton
        ) {
            ReadBack(of: ledger, sinceMs: sinceMs)
        } collect: { source, outcome in
            (source.found, source.failure ?? outcome.failure)
        }
        if let failure { throw LoadProblem("What was written cannot be read back: \(failure)") }
        return Reckoning(of: ledger, found: found)
    }
}
