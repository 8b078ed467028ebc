import DeskwireProtocol
import Foundation
import NIOCore
import NIOPosix
import Testing

@testable import deskwire_load

/// Runs against a real server: every operation is answered, each write is found again, and what is not there is missed.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct LoadRunTests {
    /// The build puts the programs beside the tests.
    private static var program: String {
        let tests = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
        let beside = tests.deletingLastPathComponent().appendingPathComponent("deskwired").path
        return FileManager.default.isExecutableFile(atPath: beside)
            ? beside : FileManager.default.currentDirectoryPath + "/.build/debug/deskwired"
    }

    private func withStage(_ body: (Stage) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("deskwire-load-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let server = try OwnServer(
            program: Self.program,
            folder: folder.path,
            arguments: ["--mail", "none"]
        )
        defer { server.stop() }
        let access = try await DeskAccess.of(folder: folder.path, port: server.port)
        try await body(
            Stage(host: "127.0.0.1", port: server.port, access: access, server: server)
        )
    }

    private func plan(count: UInt64, rate: Double? = nil) -> LoadPlan {
        var plan = LoadPlan()
        plan.connections = 3
        plan.depth = 4
        plan.warmUp = .seconds(0)
        plan.duration = .seconds(120)
        plan.countMax = count
        plan.rate = rate
        return plan
    }

    @Test(arguments: [nil, 200.0])
    func everyOperationIsAnsweredAndEveryWriteIsFoundAgain(rate: Double?) async throws {
        let operations = Operation.allCases.filter { $0 != .subscribe }
        let mix = try #require(Mix(operations.map(\.rawValue).joined(separator: ",")))
        try await withStage { stage in
            let (outcome, ledger) = try await RunCommand.drive(
                plan(count: 400, rate: rate),
                mix: mix,
                on: stage.target(.staff),
                inventory: try await stage.inventory(customersMin: 5),
                seed: 3,
                keepsLedger: true
            )
            let summary = Summary("a test", outcome)
            #expect(summary.isSound, "\(summary.text)")
            #expect(outcome.tally.total == 400)
            #expect(summary.lines.count == mix.operations.count + 1)
            #expect(summary.lines.allSatisfy { $0.count > 0 })
            let reckoning = try await Verification.of(
                ledger,
                sinceMs: outcome.startedAtMs,
                on: stage.target(.service)
            )
            #expect(reckoning.isSound && reckoning.open == 0, "\(reckoning.text)")
            #expect(reckoning.sound == ledger.entries.count)

            // A write that the server never got, although it was acknowledged, is told as lost.
            var longer = ledger
            let number = UInt64(ledger.entries.count + 1)
            longer.began(number, .reply, ticket: 1)
            longer.acknowledged(number)
            let lost = try await Verification.of(
                longer,
                sinceMs: outcome.startedAtMs,
                on: stage.target(.service)
            )
            #expect(lost.lost == ["reply \(number) of ticket 1"])
        }
    }

    /// The same key again is the same write; another key is another one, which `--verify` must tell as doubled.
    @Test func aWriteWithAnotherKeyIsFoundDoubled() async throws {
        try await withStage { stage in
            let customers = try await stage.inventory(customersMin: 5).customers
            let reckoning = try await LoadEngine.run(
                plan(count: 3),
                on: stage.target(.service),
                in: MultiThreadedEventLoopGroup.singleton
            ) {
                Repeating(customer: customers[0])
            } collect: { source, outcome in
                (source.ledger, outcome)
            }
            #expect(reckoning.1.failure == nil)
            let found = try await Verification.of(
                reckoning.0,
                sinceMs: reckoning.1.startedAtMs,
                on: stage.target(.service)
            )
            #expect(found.doubled.count == 1 && found.lost.isEmpty, "\(found.text)")
        }
    }

    /// One ticket, sent three times: twice with its key, once with another.
    private final class Repeating: RequestSource {
        let series = ["create"]
        private(set) var ledger = Ledger(run: 5)
        private var sent = 0
        private let customer: UInt64

        init(customer: UInt64) {
            self.customer = customer
            ledger.began(1, .create, ticket: 0)
        }

        var isExhausted: Bool { sent == 3 }

        func next() -> LoadRequest? {
            guard sent < 3 else { return nil }
            sent += 1
            let request = CreateTicketRequest(
                message: "It flickers. " + ledger.mark(1),
                customerID: customer
            )
            return LoadRequest(
                series: 0,
                Methods.createTicket.description,
                request,
                key: ledger.key(sent == 3 ? 2 : 1),
                number: 1
            )
        }

        func answered(_ request: LoadRequest, _ body: ByteBuffer) {
            guard let reply = try? body.decoded(as: CreateTicketReply.self) else { return }
            ledger.acknowledged(1, ticket: reply.ticket?.id ?? 0)
        }
    }
}
