import CBaselines
import DeskwireProtocol
import Foundation

/// Durable creates and reads of a desk over TCP, against SQLite's C API on a file of the same schema and rows.
struct DeskBenchmarks {
    private static let rounds = 5
    private static let seconds = 1.5
    private static let text =
        "The lamp in the hall does not light, and its switch is warm. Nobody has touched it since Monday."

    private let desk: DeskProcess
    /// The same schema with the same people, in a file of its own.
    private let baseline: String

    static func sections() async throws -> [Section] {
        let first = try await DeskProcess.start()
        // A desk that has ended leaves a whole file.
        first.server.stop()
        defer { first.stop() }
        let desk = try await DeskProcess.start()
        defer { desk.stop() }
        let path = first.folder.appending(path: "deskwire.sqlite").path
        return try DeskBenchmarks(desk: desk, baseline: path).sections()
    }

    private func sections() throws -> [Section] {
        let (rates, latencies) = try creates()
        return [rates, latencies, try reads(ticket: true), try reads(ticket: false)]
    }

    // MARK: Writes

    private func creates() throws -> (Section, Section) {
        var raw = Series(name: "C API, 256 a commit", values: [])
        var desks = [1, 16, 64].map { Series(name: "deskwired, \($0) in flight", values: []) }
        var p99 = Series(name: "p99 at 1 in flight", values: [])
        var median = Series(name: "median at 1 in flight", values: [])
        for _ in 0..<Self.rounds {
            raw.values.append(write_tickets(baseline, 256, Self.seconds, 1_000_000))
            for (index, inFlight) in ([1, 16, 64] as [Int32]).enumerated() {
                let outcome = try create(inFlight: inFlight).run()
                desks[index].values.append(outcome.rate)
                guard inFlight == 1 else { continue }
                p99.values.append(outcome.p99Ms)
                median.values.append(outcome.medianMs)
            }
        }
        let rates = Section(
            title: "durable create over TCP, all rows, 50 connections",
            unit: .operations,
            series: [raw] + desks,
            goals: [
                Goal(candidate: desks[1].name, against: raw.name, factor: 0.65),
                Goal(candidate: desks[2].name, against: raw.name, factor: 0.9),
            ]
        )
        let latencies = Section(
            title: "durable create, how long one takes (goal: p99 at most 8 ms)",
            unit: .milliseconds,
            series: [median, p99],
            goals: []
        )
        return (rates, latencies)
    }

    private func create(inFlight: Int32) throws -> ClosedLoop {
        let requests = DeskRequests(token: desk.token)
        let request = try requests.frame(
            Methods.createTicket,
            CreateTicketRequest(
                message: Self.text,
                subject: "The lamp does not light",
                customerID: desk.customer
            )
        )
        return try loop(requests, request, inFlight: inFlight)
    }

    // MARK: Reads

    private func reads(ticket: Bool) throws -> Section {
        let requests = DeskRequests(token: desk.token)
        let request =
            ticket
            ? try requests.frame(Methods.getTicket, GetTicketRequest(ticketID: 1))
            : try requests.frame(Methods.listTickets, ListTicketsRequest())
        let name = ticket ? "one ticket with its thread" : "a list of 50"
        var raw = Series(name: "C API, one reader", values: [])
        var desks = [16].map { Series(name: "deskwired, \($0) in flight", values: []) }
        // The files have the same rows, but for their numbers.
        let id: Int64 = ticket ? 1_000_000 : 0
        for _ in 0..<Self.rounds {
            raw.values.append(read_tickets(baseline, id, Self.seconds / 2))
            let outcome = try loop(requests, request, inFlight: 16).run()
            desks[0].values.append(outcome.rate)
        }
        return Section(
            title: "\(name), over TCP, 50 connections",
            unit: .operations,
            series: [raw] + desks,
            goals: [Goal(candidate: desks[0].name, against: raw.name, factor: 0.6)]
        )
    }

    private func loop(
        _ requests: DeskRequests,
        _ request: (bytes: [UInt8], keyOffset: Int32),
        inFlight: Int32
    ) throws -> ClosedLoop {
        ClosedLoop(
            port: desk.server.port,
            inFlight: inFlight,
            seconds: Self.seconds,
            hello: try requests.hello,
            helloReplies: 1,
            request: request.bytes,
            idOffset: 8,
            keyOffset: request.keyOffset
        )
    }
}
