import DeskwireDomain
import DeskwireProtocol
import Foundation

@testable import DeskwireMail
@testable import DeskwireStore

/// The server's work and its deaths.
extension Simulation {
    enum Death: CaseIterable { case beforeCommit, inCommit, beforeAnswers }

    /// Everything that has arrived is answered in one burst, unless the process dies at it.
    mutating func commit() async throws {
        isCommitPlanned = false
        let burst = inbox
        inbox = []
        guard !burst.isEmpty else { return }
        let death = isFaulty && random.chance(0.08) ? random.pick(Death.allCases) : nil
        let before = stage.spareFolder()
        if death == .beforeCommit { try server.copyDisk(to: before) }
        let logBefore = server.logSize
        let answers = await server.answer(burst, at: clock.now)
        if death == .beforeCommit {
            note("dies before it commits \(burst.map(\.id))")
            if plan.canary == .answersTooEarly { try early(answers, to: burst) }
            return try await restart(from: before, candidates: [model])
        }
        let candidates = try applied(burst, answers)
        switch death {
        case .inCommit?:
            let written = max(0, server.logSize - logBefore)
            let share = random.chance(0.2) ? 1 : Double.random(in: 0..<1, using: &random)
            note("dies while it commits \(burst.map(\.id)); \(share) of the log is there")
            figures.torn += 1
            let cut = written == 0 ? nil : logBefore + Int(share * Double(written))
            try server.copyDisk(to: before, cutLogAt: cut)
            try await restart(from: before, candidates: candidates)
        case .beforeAnswers?:
            note("dies before it answers \(burst.map(\.id))")
            told += server.takeTold()
            try server.copyDisk(to: before)
            try await restart(from: before, candidates: [candidates[candidates.count - 1]])
        default:
            model = candidates[candidates.count - 1]
            told += server.takeTold()
            try await plantCanary()
            send(answers, to: burst)
        }
    }

    /// The model after each of the burst's requests; first as it was before them.
    private func applied(_ burst: [SimulatedRequest], _ answers: [Answer]) throws -> [Model] {
        var candidates = [model]
        // Reads were answered before the writes of their burst.
        let order = Array(zip(burst, answers))
        for (request, answer) in order.filter({ $0.0.method.repeatClass == .read })
            + order.filter({ $0.0.method.repeatClass != .read })
        {
            var next = candidates[candidates.count - 1]
            if let wrong = next.apply(request, answer: answer) {
                throw Broken(description: "\(wrong): request \(request.id), \(request.operation)")
            }
            candidates.append(next)
        }
        return candidates
    }

    mutating func dieIdle() async throws {
        guard isFaulty else { return }
        note("dies")
        let disk = stage.spareFolder()
        try server.copyDisk(to: disk)
        try await restart(from: disk, candidates: [model])
        agenda.add(.dies, at: now + random.number(500...4_000))
    }

    /// A new process on what was on the disk, which must be one of the states that it can be.
    mutating func restart(from disk: URL, candidates: [Model]) async throws {
        figures.deaths += 1
        let former = server
        inbox = []
        isCommitPlanned = false
        agenda.dropTraffic()
        server = try SimulatedServer(
            folder: disk,
            clock: clock,
            post: post,
            seed: plan.seed &+ UInt64(figures.deaths) &+ 3
        )
        try former.store.close()
        try stage.remove(former.folder)
        schedule = DeliveryScheduleBox()
        await server.delivery.resume()
        let found = try await SimulatedDisk.read(server)
        guard let state = candidates.last(where: { found.fits($0) }) else {
            let last = candidates[candidates.count - 1]
            throw Broken(description: "after a death: \(found.difference(from: last))")
        }
        model = state
        try await check("a death")
    }

    private mutating func early(_ answers: [Answer], to burst: [SimulatedRequest]) throws {
        for (request, answer) in zip(burst, answers) { try receive(request, answer) }
    }

    private mutating func plantCanary() async throws {
        switch plan.canary {
        case .forgetsKeys where random.chance(0.5):
            try await server.store.write { _ = try $0.run("DELETE FROM idempotency") }
        case .losesEvents where random.chance(0.1):
            try await server.store.write {
                _ = try $0.run("DELETE FROM event WHERE seq = (SELECT max(seq) - 1 FROM event)")
            }
        default: break
        }
    }

    // MARK: Mail

    mutating func deliverMail() async throws {
        post.begin(mayCrash: isFaulty)
        _ = await server.delivery.deliverDueMails(&schedule.schedule)
        if post.hasCrashed() {
            note("dies while it sends a mail")
            let disk = stage.spareFolder()
            try server.copyDisk(to: disk)
            try await restart(from: disk, candidates: [model])
        }
        if isFaulty { agenda.add(.mailRound, at: now + random.number(500...4_000)) }
    }

    /// Time passes until no mail waits any more.
    mutating func finishMail() async throws {
        clockError = 3_600_000
        for _ in 0..<200 {
            setClock()
            post.begin(mayCrash: false)
            _ = await server.delivery.deliverDueMails(&schedule.schedule)
            guard try await server.store.read({ try $0.nextMailDue() }) != nil else { return }
            now += 600_000
        }
        throw Broken(description: "I6 mail still waits a day after the faults stopped")
    }
}

/// When the next mail may go, as one process knows it.
struct DeliveryScheduleBox {
    var schedule = DeliverySchedule(mailsPerMinute: nil)
}
