/// A ticket as `deskwired import` takes it, one JSON object a line.
struct SampleTicket: Codable, Sendable, Equatable {
    struct Person: Codable, Sendable, Equatable {
        var name: String
        var email: String
    }

    struct Message: Codable, Sendable, Equatable {
        var by: String
        var name: String
        var at: Int64
        var text: String
        var isNote: Bool
    }

    struct Mail: Codable, Sendable, Equatable {
        var kind: String
        var subject: String
        var text: String
        var to: String
        var at: Int64
    }

    var id: String
    var subject: String
    var customer: Person
    var status: String
    var category: String?
    var assignee: String?
    var priority: String
    var ref: String
    var openedAt: Int64
    var messages: [Message]
    var mails: [Mail]
}
