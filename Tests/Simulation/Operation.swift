import DeskwireDomain
import DeskwireProtocol
import DeskwireWire

/// What a client wants, as the model understands it.
enum Operation: Sendable, Equatable {
    case createTicket(customer: UInt64, text: String)
    case post(ticket: UInt64, text: String, isPublic: Bool, status: String)
    case followUp(ticket: UInt64, text: String)
    case setStatus(ticket: UInt64, status: String)
    case close(ticket: UInt64)
    case assign(ticket: UInt64, to: UInt64)
    case tag(ticket: UInt64, add: [String], remove: [String])
    case markRead(ticket: UInt64)
    case mute(ticket: UInt64, isMuted: Bool)
    case createCustomer(name: String)
    case putItem(customer: UInt64, ref: String)
    case getTicket(ticket: UInt64)
    case listTickets
    case counts

    /// The text that is there once for each operation that was carried out.
    var text: String? {
        switch self {
        case .createTicket(_, let text), .post(_, let text, _, _), .followUp(_, let text): text
        default: nil
        }
    }

    /// The method and the bytes of the request.
    var request: (method: MethodDescription, body: [UInt8]) {
        switch self {
        case .createTicket(let customer, let text):
            Self.encode(
                Methods.createTicket,
                CreateTicketRequest(message: text, customerID: customer)
            )
        case .post(let ticket, let text, let isPublic, let status):
            Self.encode(
                Methods.postMessage,
                PostMessageRequest(
                    ticketID: ticket,
                    text: text,
                    visibility: isPublic ? .public : .internal,
                    status: status
                )
            )
        case .followUp(let ticket, let text):
            Self.encode(
                Methods.createFollowUp,
                CreateFollowUpRequest(ticketID: ticket, message: text)
            )
        case .setStatus(let ticket, let status):
            Self.encode(
                Methods.setTicketStatus,
                SetTicketStatusRequest(ticketID: ticket, status: status)
            )
        case .close(let ticket):
            Self.encode(Methods.closeTicket, CloseTicketRequest(ticketID: ticket))
        case .assign(let ticket, let user):
            Self.encode(Methods.assignTicket, AssignTicketRequest(ticketID: ticket, userID: user))
        case .tag(let ticket, let add, let remove):
            Self.encode(
                Methods.tagTicket,
                TagTicketRequest(ticketID: ticket, add: add, remove: remove)
            )
        default: otherRequest
        }
    }

    private var otherRequest: (method: MethodDescription, body: [UInt8]) {
        switch self {
        case .markRead(let ticket):
            Self.encode(Methods.markRead, MarkReadRequest(ticketID: ticket))
        case .mute(let ticket, let isMuted):
            Self.encode(Methods.muteTicket, MuteTicketRequest(ticketID: ticket, muted: isMuted))
        case .createCustomer(let name):
            Self.encode(
                Methods.createCustomer,
                CreateCustomerRequest(name: name, email: "\(name)@example.com")
            )
        case .putItem(let customer, let ref):
            Self.encode(
                Methods.putItem,
                PutItemRequest(customerID: customer, ref: ref, label: "A lamp")
            )
        case .getTicket(let ticket):
            Self.encode(Methods.getTicket, GetTicketRequest(ticketID: ticket))
        case .listTickets: Self.encode(Methods.listTickets, ListTicketsRequest())
        default: Self.encode(Methods.getInboxCounts, GetInboxCountsRequest())
        }
    }

    private static func encode<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ request: Request
    ) -> (method: MethodDescription, body: [UInt8]) {
        (method.description, request.encoded())
    }
}

/// One request of one client, whatever number of copies of it are under way.
struct SimulatedRequest: Sendable {
    let id: Int
    let client: Int
    let caller: Principal
    let operation: Operation
    let method: MethodDescription
    let body: [UInt8]
    let key: [UInt8]
}

/// What the server says to a request.
enum Answer: Sendable, Equatable {
    case reply([UInt8], isReplayed: Bool)
    case refusal(String)
    /// Whether it was carried out is open; the client asks again.
    case lost
}
