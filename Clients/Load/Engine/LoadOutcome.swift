import DeskwireProtocol
import NIOCore
import NIOPosix

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What became of a run.
struct LoadOutcome: Sendable {
    var tally = Tally(names: [])
    /// Why connections broke, and how often.
    var breaks: [String: Int] = [:]
    /// Requests whose outcome is not known at the end.
    var unanswered = 0
    /// Why the run ended before it was over; nil: it did not.
    var failure: String?
    /// The clock of the wall when the first request left, in milliseconds since 1970.
    var startedAtMs: Int64 = 0
}

/// The clock of the wall, in milliseconds since 1970, as the server stamps what it stores.
enum WallTime {
    static var milliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}

extension LoadEngine {
    /// Runs a plan with a source that is made on the loop, and gives what `collect` makes of both at the end.
    static func run<Source: RequestSource, Value: Sendable>(
        _ plan: LoadPlan,
        on target: LoadTarget,
        in group: any EventLoopGroup,
        from makeSource: @escaping @Sendable () -> Source,
        collect: @escaping @Sendable (Source, LoadOutcome) -> Value
    ) async throws -> Value {
        let loop = group.next()
        return try await loop.flatSubmit {
            let source = makeSource()
            let promise = loop.makePromise(of: LoadOutcome.self)
            let engine = LoadEngine(
                plan: plan,
                target: target,
                source: source,
                loop: loop,
                promise: promise
            )
            engine.start()
            return promise.futureResult.assumeIsolated().map { outcome in
                withExtendedLifetime(engine) { collect(source, outcome) }
            }.nonisolated()
        }.get()
    }
}
