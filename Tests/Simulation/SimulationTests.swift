import DeskwireStore
import Foundation
import Testing

/// T-R26: the desk played from seeds, against a real file and a model of a few lines (R-010, SEC-122).
///
/// `DESKWIRE_SIMULATION_SEED=N` plays one seed and prints what happens; `DESKWIRE_SIMULATION_SEEDS=N` plays so many,
/// from `DESKWIRE_SIMULATION_FIRST` on.
@Suite(.serialized)
struct SimulationTests {
    private struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private static func number(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment["DESKWIRE_SIMULATION_" + name].flatMap { UInt64($0) }
    }

    /// The figures of one play and what happened in it; throws with the seed when something is wrong.
    private func play(
        _ plan: Simulation.Plan
    ) async throws -> (figures: Simulation.Figures, trace: [String]) {
        let stage = try SimulationStage()
        defer { stage.close() }
        var simulation = try await Simulation(plan, stage: stage)
        do {
            let figures = try await simulation.run()
            try simulation.server.store.close()
            return (figures, simulation.trace)
        } catch {
            try? simulation.server.store.close()
            let all = Self.number("SEED") != nil
            throw Failure(
                description: """
                    seed \(plan.seed): \(error)
                    Play it again: DESKWIRE_SIMULATION_SEED=\(plan.seed) swift test --filter SimulationTests
                    \(simulation.trace.suffix(all ? 100_000 : 40).joined(separator: "\n"))
                    """
            )
        }
    }

    @Test func everySeedKeepsWhatIsPromised() async throws {
        if let seed = Self.number("SEED") {
            let (figures, trace) = try await play(Simulation.Plan(seed: seed))
            print(trace.joined(separator: "\n"), figures)
            return
        }
        let first = Self.number("FIRST") ?? 1
        var total = Simulation.Figures()
        let count = Self.number("SEEDS") ?? 200
        for seed in first..<(first + count) {
            let figures = try await play(Simulation.Plan(seed: seed)).figures
            total.add(figures)
        }
        print("\(count) seeds: \(total)")
        #expect(total.deaths > Int(count) && total.torn > 0 && total.replayed > Int(count))
        #expect(total.recovery <= 60_000)
    }

    @Test func aSeedPlaysTheSameTwice() async throws {
        for seed in UInt64(7)...9 {
            let first = try await play(Simulation.Plan(seed: seed))
            let second = try await play(Simulation.Plan(seed: seed))
            #expect(first.figures == second.figures)
            #expect(first.trace == second.trace)
        }
    }

    /// A simulation that finds nothing may be blind: these mistakes are made on purpose. Each seed plays three times as
    /// long as others, so that a death comes at the moment that shows the rarest of them.
    @Test(arguments: [
        (Simulation.Canary.forgetsKeys, "I2"), (.answersTooEarly, "I1"), (.losesEvents, "I5"),
    ])
    func aPlantedMistakeIsFound(canary: Simulation.Canary, invariant: String) async throws {
        var found: [String] = []
        for seed in UInt64(1)...5 {
            do {
                _ = try await play(Simulation.Plan(seed: seed, operations: 180, canary: canary))
            } catch {
                found.append(String("\(error)".prefix { $0 != "\n" }))
            }
        }
        print("SimulationTests: \(found.count) of 5 seeds find \(canary)")
        #expect(found.count >= 4, "of 5 seeds only \(found.count) find it")
        #expect(found.contains { $0.contains(invariant) }, "\(found)")
    }
}

extension Simulation.Figures {
    fileprivate mutating func add(_ other: Self) {
        operations += other.operations
        replayed += other.replayed
        deaths += other.deaths
        torn += other.torn
        mails += other.mails
        refusals.merge(other.refusals, uniquingKeysWith: +)
        recovery = max(recovery, other.recovery)
    }
}
