import DeskwireDomain
import DeskwireProtocol
import DeskwireWire

/// The desk as a dictionary: what must be in the file after the operations that were carried out.
struct Model: Equatable, Sendable {
    struct Ticket: Equatable, Sendable {
        var number: String
        var customer: UInt64
        var status: String
        var assignee: UInt64 = 0
        var tags: Set<String> = []
        var messages: [Message] = []
    }

    struct Message: Equatable, Sendable {
        let text: String
        let isPublic: Bool
    }

    var tickets: [UInt64: Ticket] = [:]
    /// The names of customers that were made by request.
    var customers: Set<String> = []
    /// The items of customers, as `customer/ref`.
    var items: Set<String> = []
    /// The kept answers of KEYED requests, by account and key.
    var replies: [String: [UInt8]] = [:]
    /// The numbers of tickets in the order in which they were given.
    var numbers: [String] = []

    static func slot(_ request: SimulatedRequest) -> String {
        "\(request.caller.account)/\(request.key)"
    }

    /// Carries out what the server says it has carried out. Gives what is wrong with the answer, nil when nothing is.
    mutating func apply(_ request: SimulatedRequest, answer: Answer) -> String? {
        guard case .reply(let bytes, let isReplayed) = answer else { return nil }
        if request.method.repeatClass == .keyed {
            let slot = Self.slot(request)
            if let kept = replies[slot] {
                if !isReplayed { return "I2 it was done once more" }
                return kept == bytes ? nil : "I3 another answer than the first"
            }
            if isReplayed { return "I3 an answer that was never given is repeated" }
            replies[slot] = bytes
        }
        do {
            return try change(request, bytes)
        } catch {
            return "the answer does not decode: \(error)"
        }
    }

    private mutating func change(_ request: SimulatedRequest, _ reply: [UInt8]) throws -> String? {
        switch request.operation {
        case .createTicket(let customer, let text):
            let ticket = try CreateTicketReply(decoding: reply).ticket
            let own = request.caller.account.wire
            return open(ticket, customer: customer == 0 ? own : customer, text: text)
        case .followUp(let former, let text):
            let ticket = try CreateFollowUpReply(decoding: reply).ticket
            let closed = tickets[former]
            let wrong = open(ticket, customer: closed?.customer ?? 0, text: text)
            if let ticket, let closed { tickets[ticket.id]?.tags = closed.tags }
            return wrong
        case .post(let ticket, let text, let isPublic, let status):
            return post(ticket, Message(text: text, isPublic: isPublic), status, by: request)
        case .setStatus(let ticket, let status):
            tickets[ticket]?.status = status
        case .close(let ticket):
            tickets[ticket]?.status = "Closed"
        case .assign(let ticket, let user):
            tickets[ticket]?.assignee = user
        case .tag(let ticket, let add, let remove):
            tickets[ticket]?.tags.formUnion(add)
            tickets[ticket]?.tags.subtract(remove)
        case .createCustomer(let name):
            return customers.insert(name).inserted ? nil : "I2 a customer was made twice"
        case .putItem(let customer, let ref):
            items.insert("\(customer)/\(ref)")
        case .getTicket(let id):
            return compare(try GetTicketReply(decoding: reply), ticket: id, for: request)
        case .markRead, .mute, .listTickets, .counts: break
        }
        return nil
    }

    private mutating func open(
        _ ticket: DeskwireProtocol.Ticket?,
        customer: UInt64,
        text: String
    ) -> String? {
        guard let ticket, tickets[ticket.id] == nil else { return "I2 a ticket was made twice" }
        tickets[ticket.id] = Ticket(
            number: ticket.number,
            customer: customer,
            status: "Open",
            messages: [Message(text: text, isPublic: true)]
        )
        numbers.append(ticket.number)
        return nil
    }

    /// A customer's word opens what waits or has ended; staff change the status only when they say so.
    private mutating func post(
        _ id: UInt64,
        _ message: Message,
        _ status: String,
        by request: SimulatedRequest
    ) -> String? {
        guard var ticket = tickets[id] else { return "a message in a ticket that is not there" }
        ticket.messages.append(message)
        if !status.isEmpty { ticket.status = status }
        if !request.caller.isDeskSide, ["Waiting", "Closed"].contains(ticket.status) {
            ticket.status = "Open"
        }
        tickets[id] = ticket
        return nil
    }

    /// A customer sees the public messages, in order, and nothing else; the desk sees all.
    private func compare(
        _ reply: GetTicketReply,
        ticket id: UInt64,
        for request: SimulatedRequest
    ) -> String? {
        guard let ticket = tickets[id] else { return "a ticket that should not be there" }
        let seen = ticket.messages.filter { request.caller.isDeskSide || $0.isPublic }.map(\.text)
        let shown = reply.messages.map(\.text)
        guard shown == Array(seen.prefix(shown.count)), shown.count == min(seen.count, 50) else {
            return "the thread is \(shown), not \(seen)"
        }
        return nil
    }
}
