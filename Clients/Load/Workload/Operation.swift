/// What a client of the desk does all day.
enum Operation: String, CaseIterable, Sendable {
    case create
    case reply
    case note
    case read
    case list
    case inbox
    case search
    case mails
    case subscribe
    case info

    var isWrite: Bool { self == .create || self == .reply || self == .note }

    var meaning: String {
        switch self {
        case .create: "open a ticket for a customer"
        case .reply: "answer a ticket, visible to its customer"
        case .note: "write a note that only staff see"
        case .read: "one ticket with its thread"
        case .list: "the 50 open tickets that moved last"
        case .inbox: "the counters above an inbox (staff)"
        case .search: "the newest 20 tickets with a word"
        case .mails: "the newest 50 mails whose subject has a word"
        case .subscribe: "take up the stream of events, and leave it"
        case .info: "ServerInfo, which touches no storage: an echo"
        }
    }
}
