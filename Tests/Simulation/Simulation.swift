import DeskwireDomain
import DeskwireSeeds
import Foundation

/// One play of the desk, driven by one seed: several clients, a network that drops, repeats and reorders, a process
/// that dies at commits and comes back from what was on the disk, a clock that jumps, a mail server in a mood.
///
/// After every death and at the end the file is held against the model; what is wrong is thrown as `Broken`.
struct Simulation {
    struct Plan: Sendable {
        var seed: UInt64
        var operations = 60
        var canary = Canary.none
    }

    /// Mistakes that the simulation must find.
    enum Canary: Sendable {
        case none
        /// The kept replies are lost now and then.
        case forgetsKeys
        /// A write is answered before its commit.
        case answersTooEarly
        /// An event is told that nobody finds again.
        case losesEvents
    }

    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    /// What happened, for the figures.
    struct Figures: Equatable, Sendable {
        var operations = 0
        var replayed = 0
        var deaths = 0
        var torn = 0
        var mails = 0
        var refusals: [String: Int] = [:]
        /// How long the last request took after the faults had stopped, in virtual milliseconds.
        var recovery: Int64 = 0
    }

    enum Happening: Sendable {
        case clientActs(Int)
        case arrives(SimulatedRequest)
        case answered(SimulatedRequest, Answer)
        case asksAgain(Int)
        case commit
        case mailRound
        case clockJumps
        case dies
        case tidies
    }

    let plan: Plan
    let stage: SimulationStage
    let clock = SimulatedClock()
    let post: SimulatedPost
    var random: SeededRandom
    var server: SimulatedServer
    var model = Model()
    var agenda = Agenda()
    var clients: [SimulatedClient] = []
    var inbox: [SimulatedRequest] = []
    var isCommitPlanned = false
    var isFaulty = true
    var isDown = false
    var started = 0
    var told: [DeskEvent] = []
    var trace: [String] = []
    var figures = Figures()
    /// The virtual time, which only goes on; the clock that everybody sees may jump.
    var now: Int64 = 0
    var clockError: Int64 = 0
    var schedule = DeliveryScheduleBox()

    init(_ plan: Plan, stage: SimulationStage) async throws {
        self.plan = plan
        self.stage = stage
        random = SeededRandom(seed: plan.seed)
        post = SimulatedPost(seed: plan.seed &+ 1)
        server = try SimulatedServer(
            folder: try stage.nextFolder(),
            clock: clock,
            post: post,
            seed: plan.seed &+ 2
        )
        clients = try await SimulatedClient.cast(on: server, at: clock.now)
        model.customers = []
        told = server.takeTold()
    }

    /// Plays to the end.
    mutating func run() async throws -> Figures {
        for client in clients.indices { agenda.add(.clientActs(client), at: random.number(0...50)) }
        agenda.add(.mailRound, at: 500)
        agenda.add(.clockJumps, at: random.number(500...5_000))
        agenda.add(.dies, at: random.number(500...3_000))
        agenda.add(.tidies, at: 3_000)
        while let next = agenda.next() {
            now = next.at
            setClock()
            try await handle(next.happening)
            if isFaulty, started >= plan.operations { stopFaults() }
            if !isFaulty, clients.allSatisfy(\.isDone) { break }
            if !isFaulty, now > faultsStoppedAt + 60_000 {
                let open = clients.flatMap { $0.waiting.map { "\($0.request.operation)" } }
                throw Broken(description: "not done after 60 s without faults: \(open)")
            }
        }
        figures.recovery = now - faultsStoppedAt
        try await finishMail()
        try await check("the end")
        try await checkMail()
        try await checkClients()
        figures.operations = started
        return figures
    }

    private var faultsStoppedAt: Int64 = 0

    private mutating func stopFaults() {
        isFaulty = false
        faultsStoppedAt = now
        post.recover()
        note("faults stop")
    }

    mutating func note(_ line: String) { trace.append("\(now) \(line)") }

    mutating func setClock() {
        clock.set(Timestamp(rawValue: 1_700_000_000_000 + now + clockError))
    }

    private mutating func handle(_ happening: Happening) async throws {
        switch happening {
        case .clientActs(let client): act(client)
        case .arrives(let request): arrive(request)
        case .answered(let request, let answer): try receive(request, answer)
        case .asksAgain(let id): askAgain(id)
        case .commit: try await commit()
        case .mailRound: try await deliverMail()
        case .clockJumps: jump()
        case .dies: try await dieIdle()
        case .tidies:
            note("tidies")
            try await server.tidy(now: clock.now)
            told += server.takeTold()
            if isFaulty { agenda.add(.tidies, at: now + random.number(2_000...9_000)) }
        }
    }

    /// Up to an hour to and fro; what was kept for days stays.
    private mutating func jump() {
        guard isFaulty else { return }
        clockError = random.number(-3_600_000...3_600_000)
        note("the clock is off by \(clockError) ms")
        agenda.add(.clockJumps, at: now + random.number(500...5_000))
    }
}
