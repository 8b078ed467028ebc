import DeskwireDomain

/// The number of a row of the word indexes: ticket and place in its thread. In falling order it is newest first, and
/// the rows of one ticket stand together.
struct SearchRow: Equatable {
    static let places: Int64 = 1 << 24

    let number: Int64

    init(number: Int64) { self.number = number }

    /// Place 0 is the ticket's own row.
    init(ticket: TicketID, seq: Int64) {
        number = ticket.sql * Self.places + min(seq, Self.places - 1)
    }

    /// Every row of the ticket and of newer ones lies here or after it.
    static func first(of ticket: TicketID) -> Int64 {
        ticket.sql > Int64.max / places ? .max : ticket.sql * places
    }

    var ticket: TicketID { TicketID(rawValue: number / Self.places) }
    var seq: Int64 { number % Self.places }
}

extension Transaction {
    /// Makes a message findable in the transaction that stores it, in the index of those who may see it. By hand: with
    /// an untrusted schema no trigger may write to a virtual table.
    func index(_ message: Message, of ticket: Ticket) throws {
        changeWords(
            "INSERT INTO \(table(of: message)) (rowid, owner, head, text) VALUES (?, ?, ?, ?)",
            try words(of: message, of: ticket)
        )
    }

    /// What the index has of a message is said word for word to be taken out; a text that is gone leaves nothing.
    func reindex(_ message: Message, before: Message, of ticket: Ticket) throws {
        let table = table(of: message)
        changeWords(
            """
            INSERT INTO \(table) (\(table), rowid, owner, head, text)
            VALUES ('delete', ?, ?, ?, ?)
            """,
            try words(of: before, of: ticket)
        )
        if !message.text.isEmpty { try index(message, of: ticket) }
    }

    private func table(of message: Message) -> String {
        message.visibility == .everyone ? "public_words" : "internal_words"
    }

    private func words(of message: Message, of ticket: Ticket) throws -> StatementArguments {
        let customer = try snapshot.customer(of: ticket, at: message.id)
        let head = [ticket.number, ticket.subject, ticket.ref, customer.name, customer.email]
        return [
            SearchRow(ticket: ticket.id, seq: message.seq).number,
            SearchOwner.word(ticket.customer.id), head.joined(separator: " "), message.text,
        ]
    }

    /// Tags are the staff's. What the index had of them must be said word for word to be taken out.
    func indexTags(of ticket: Ticket, before: [String]) {
        guard ticket.tags != before else { return }
        let row = SearchRow(ticket: ticket.id, seq: 0).number
        if !before.isEmpty {
            changeWords(
                """
                INSERT INTO internal_words (internal_words, rowid, owner, head, text)
                VALUES ('delete', ?, '', '', ?)
                """,
                [row, before.joined(separator: " ")]
            )
        }
        if !ticket.tags.isEmpty {
            changeWords(
                "INSERT INTO internal_words (rowid, owner, head, text) VALUES (?, '', '', ?)",
                [row, ticket.tags.joined(separator: " ")]
            )
        }
    }
}

extension Transaction {
    /// Changes a word index at the end of the batch, in its transaction: nobody searches before the commit.
    ///
    /// FTS5 keeps new words in memory until a savepoint begins, and then writes them to the file as a segment of their
    /// own, which is merged with others later. Each job has a savepoint, so that each message was a segment. At the end
    /// of the batch all of them become one: 2.1 times as many tickets at 16 a commit, measured through the C API.
    func changeWords(_ sql: String, _ arguments: StatementArguments) {
        wordChanges.append(WordChange(sql: sql, arguments: arguments))
    }
}

/// A change of a word index that waits for the end of its batch.
struct WordChange {
    let sql: String
    let arguments: StatementArguments
}

/// The word that stands for a customer in the index.
enum SearchOwner {
    static func word(_ customer: AccountID) -> String { "customer\(customer)" }
}
