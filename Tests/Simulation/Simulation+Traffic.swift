import DeskwireDomain
import DeskwireProtocol

/// Clients and the network between them and the server.
extension Simulation {
    private static let patience: Int64 = 2_000
    private static let openMax = 3

    mutating func act(_ client: Int) {
        guard isFaulty, started < plan.operations else { return }
        if clients[client].waiting.count < Self.openMax, let operation = invent(client) {
            started += 1
            let (method, body) = operation.request
            let request = SimulatedRequest(
                id: started,
                client: client,
                caller: clients[client].principal,
                operation: operation,
                method: method,
                body: body,
                key: random.bytes(16)
            )
            clients[client].waiting.append(SimulatedClient.Waiting(request: request))
            note("\(clients[client].principal.name) asks \(request.id): \(operation)")
            send(request)
        }
        agenda.add(.clientActs(client), at: now + random.number(1...150))
    }

    private mutating func invent(_ client: Int) -> Operation? {
        let caller = clients[client].principal
        let own = caller.account.wire
        let tickets = model.tickets.filter { caller.isDeskSide || $0.value.customer == own }.keys
            .sorted()
        let text = "text \(started + 1) of \(plan.seed)"
        let customers = clients.filter { $0.principal.role == .customer }
        let customer = random.pick(customers)?.principal.account.wire ?? 0
        guard let ticket = random.pick(tickets), !random.chance(0.2) else {
            return .createTicket(customer: caller.isDeskSide ? customer : 0, text: text)
        }
        let choice = random.number(0...9)
        if choice < 4 {
            let isPublic = !caller.isDeskSide || random.chance(0.6)
            let status = caller.isDeskSide && random.chance(0.2) ? "Waiting" : ""
            return .post(ticket: ticket, text: text, isPublic: isPublic, status: status)
        }
        return caller.isDeskSide
            ? work(on: ticket, customer: customer, text: text, by: caller, choice)
            : ask(about: ticket, text: text, choice)
    }

    private mutating func ask(about ticket: UInt64, text: String, _ choice: Int64) -> Operation {
        switch choice {
        case 4: .close(ticket: ticket)
        case 5: .mute(ticket: ticket, isMuted: random.chance(0.5))
        case 6 where model.tickets[ticket]?.status == "Closed":
            .followUp(ticket: ticket, text: text)
        case 7: .listTickets
        default: .getTicket(ticket: ticket)
        }
    }

    private mutating func work(
        on ticket: UInt64,
        customer: UInt64,
        text: String,
        by caller: Principal,
        _ choice: Int64
    ) -> Operation {
        let statuses = ["Open", "Waiting", "Closed"]
        let staff = clients.filter { $0.principal.role == .staff }.map(\.principal.account.wire)
        return switch choice {
        case 4: .setStatus(ticket: ticket, status: random.pick(statuses) ?? "Open")
        case 5: .assign(ticket: ticket, to: random.pick(staff + [0]) ?? 0)
        case 6: .tag(ticket: ticket, add: ["t\(random.number(1...4))"], remove: ["t5"])
        case 7 where caller.role == .staff: .markRead(ticket: ticket)
        case 7: .createCustomer(name: "c\(started)")
        case 8: .putItem(customer: customer, ref: "SUB-\(random.number(1...9))")
        case 9 where caller.role == .staff && random.chance(0.5): .counts
        default: .getTicket(ticket: ticket)
        }
    }

    /// A copy goes on its way, or two, or none; the client will ask again if nothing comes.
    private mutating func send(_ request: SimulatedRequest) {
        if !lose() { agenda.add(.arrives(request), at: now + delay()) }
        if isFaulty, random.chance(0.15) { agenda.add(.arrives(request), at: now + delay()) }
        agenda.add(.asksAgain(request.id), at: now + Self.patience)
    }

    private mutating func lose() -> Bool { isFaulty && random.chance(0.1) }

    /// Long enough, now and then, to be overtaken.
    private mutating func delay() -> Int64 {
        random.number(1...(isFaulty && random.chance(0.1) ? 3_000 : 20))
    }

    mutating func askAgain(_ id: Int) {
        for client in clients.indices {
            guard let place = clients[client].waiting.firstIndex(where: { $0.request.id == id })
            else { continue }
            clients[client].waiting[place].tries += 1
            note("asks again \(id)")
            send(clients[client].waiting[place].request)
        }
    }

    mutating func arrive(_ request: SimulatedRequest) {
        guard !isDown else { return }
        inbox.append(request)
        if !isCommitPlanned {
            isCommitPlanned = true
            agenda.add(.commit, at: now + random.number(1...10))
        }
    }

    mutating func send(_ answers: [Answer], to requests: [SimulatedRequest]) {
        for (request, answer) in zip(requests, answers) where !lose() {
            agenda.add(.answered(request, answer), at: now + delay())
        }
    }

    /// A client takes the first answer; every later one must have the same bytes, where the server promises that.
    mutating func receive(_ request: SimulatedRequest, _ answer: Answer) throws {
        let place = clients[request.client].waiting.firstIndex { $0.request.id == request.id }
        switch answer {
        case .lost: return
        case .refusal(let text):
            guard let place else { return }
            figures.refusals["\(request.method.name): \(text)", default: 0] += 1
            clients[request.client].waiting.remove(at: place)
            clients[request.client].refused.append(request)
            note("refused \(request.id): \(text)")
        case .reply(let bytes, let isReplayed):
            if isReplayed { figures.replayed += 1 }
            let first = clients[request.client].replies.first { $0.request.id == request.id }
            if let first, request.method.repeatClass == .keyed, first.bytes != bytes {
                throw Broken(description: "I3 request \(request.id) got two different answers")
            }
            guard let place else { return }
            clients[request.client].waiting.remove(at: place)
            clients[request.client].replies.append((request, bytes))
            note("answered \(request.id)\(isReplayed ? ", again" : "")")
        }
    }
}
