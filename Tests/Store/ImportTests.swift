import DeskwireDomain
import Testing

@testable import DeskwireStore

/// S-263: what another desk kept is on this one as if it had been written here.
@Suite(.timeLimit(.minutes(1)))
struct ImportTests {
    @discardableResult
    private func take(
        _ ticket: ImportedTicket,
        in transaction: Transaction
    ) throws -> TicketID? {
        try transaction.importTicket(
            ticket,
            names: try transaction.snapshot.importNames(),
            at: .after(5)
        )
    }

    @Test func theTicketIsAsItWas() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let sam = try transaction.person(.staff, "sam")
                let imported = try ImportedTicket.sample(
                    1,
                    status: "closed",
                    assignee: sam.email
                )
                let id = try #require(try take(imported, in: transaction))
                let ticket = try #require(try transaction.snapshot.ticket(id))
                #expect(ticket.number == "DW-1")
                #expect(ticket.status.category == .closed)
                #expect(ticket.source == .imported)
                #expect(ticket.assignee?.id == .person(sam.id))
                #expect((ticket.messageCount, ticket.publicCount) == (3, 2))
                #expect(ticket.createdAt == .after(1_000))
                #expect(ticket.activityAt == .after(1_003))
                #expect(ticket.publicActivityAt == .after(1_002))
                #expect(ticket.closing?.at == ticket.activityAt)
                let thread = try transaction.snapshot.thread(of: ticket.id, afterSeq: 0, limit: 9)
                #expect(thread.map(\.text) == ["giraffe 1", "okapi 1", "secret 1"])
                #expect(thread.map(\.publicSeq) == [1, 2, nil])
                let mails = try transaction.snapshot.mails(MailFilter(), before: nil, limit: 9)
                #expect(mails.map(\.subject) == ["Re: zebra 1"])
                #expect(mails.first?.status == .accepted)
                #expect(try transaction.snapshot.nextMailDue() == nil, "nothing is sent again")
                #expect(try transaction.snapshot.events(after: 0, limit: 9).isEmpty)
            }
        }
    }

    /// A new ticket's number follows, and its words are found, changed and taken out as any other's are.
    @Test func itsWordsAreInTheSearch() async throws {
        try await TestFolder.withStore { store in
            func found(_ word: String, reach: TicketReach = .desk) throws -> Int {
                let search = TicketSearch(reach: reach, query: try SearchQuery(word))
                return try store.reads.now {
                    try $0.search(search, before: nil, limit: 9) { row, _ in row.id }.found.count
                }
            }
            let ticket = try await store.write { transaction in
                let id = try #require(try take(.sample(1), in: transaction))
                return try #require(try transaction.snapshot.ticket(id))
            }
            let own = TicketReach.customer(ticket.customer.id, organisation: nil)
            #expect(try found("giraffe") == 1)
            #expect(try found("secret") == 1)
            #expect(try found("giraffe", reach: own) == 1)
            #expect(try found("secret", reach: own) == 0, "a note is not the customer's")
            try await store.write { transaction in
                var message = try #require(
                    try transaction.snapshot.thread(of: ticket.id, afterSeq: 0, limit: 1).first
                )
                try transaction.edit(
                    &message,
                    of: ticket,
                    to: "lion",
                    by: .system,
                    at: .after(9)
                )
                let ada = try transaction.person(.customer, "ada")
                #expect(try transaction.ticket(for: ada).number == "DW-2")
            }
            #expect(try found("giraffe") == 0)
            #expect(try found("lion") == 1)
        }
    }

    /// Rows that were imported have the checksums of those that were written here.
    @Test func theFileIsFoundSoundAfterwards() async throws {
        try await TestFolder.use { folder in
            let store = try folder.open()
            try await store.write { transaction in
                for number in 1...20 { try take(.sample(number), in: transaction) }
                try transaction.startImportedWithEverythingRead()
            }
            try store.close()
            let verification = try Verification(of: DeskFile(path: folder.database))
            #expect(verification.findings == [])
            #expect(verification.rows == 80, "three messages and a mail of each")
        }
    }

    @Test func aSecondImportTakesNothingOverAgain() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                #expect(try take(.sample(1), in: transaction) != nil)
                #expect(try take(.sample(1), in: transaction) == nil)
                #expect(try take(.sample(2), in: transaction) != nil)
                let tickets = try transaction.snapshot.first("SELECT count(*) FROM ticket") {
                    $0.integer(0)
                }
                #expect(tickets == 2)
            }
        }
    }

    @Test func namesThatTheDeskDoesNotHaveAreRefused() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                #expect(throws: ImportProblem("this desk has no status Gone")) {
                    try take(.sample(1, status: "Gone"), in: transaction)
                }
                #expect(
                    throws: ImportProblem("nobody of this desk's staff has the address x@y.org")
                ) {
                    try take(.sample(1, assignee: "x@y.org"), in: transaction)
                }
            }
        }
    }

    @Test func aTicketWithoutAMessageIsNone() throws {
        #expect(throws: ImportProblem("there is no message")) {
            _ = try ImportedTicket.sample(1, messages: [])
        }
    }

    /// They go into the headers of every mail about the ticket, which could not be answered with them.
    @Test func linesAreAsStrictAsWhatPeopleType() throws {
        let problem = "is blank, or contains a line break or another control"
        #expect(throws: ImportProblem("subject \(problem)")) {
            _ = try ImportedTicket.sample(1, subject: "Lamp\tflickers")
        }
        #expect(throws: ImportProblem("customer.name \(problem)")) {
            _ = try ImportedTicket.sample(1, customerName: "Casey\nJones")
        }
        #expect(throws: ImportProblem("message.text contains a NUL character")) {
            _ = try ImportedTicket.sample(1, messages: ["\0"])
        }
    }
}

extension ImportedTicket {
    /// A ticket with two public messages and a note, and one mail.
    static func sample(
        _ number: Int,
        subject: String? = nil,
        customerName: String = "Casey",
        status: String = "Open",
        assignee: String? = nil,
        messages: [String] = ["giraffe", "okapi", "secret"]
    ) throws -> ImportedTicket {
        let opened = Int64(number) * 1_000
        let address = try #require(MailAddress("customer\(number % 7)@example.net"))
        return try ImportedTicket(
            externalID: "old-\(number)",
            subject: subject ?? "zebra \(number)",
            customerName: customerName,
            customerEmail: address,
            status: status,
            category: nil,
            assignee: assignee.flatMap(MailAddress.init),
            priority: .high,
            ref: "R\(number)",
            openedAt: .after(opened),
            messages: messages.enumerated().map { index, text in
                ImportedMessage(
                    isByCustomer: index == 0,
                    authorName: index == 0 ? "Casey" : "Sam",
                    visibility: text == "secret" ? .internalNote : .everyone,
                    text: "\(text) \(number)",
                    at: .after(opened + Int64(index) + 1)
                )
            },
            mails: [
                ImportedMail(
                    kind: .staffReply,
                    subject: "Re: zebra \(number)",
                    text: "okapi",
                    recipient: address,
                    at: .after(opened + 2)
                )
            ]
        )
    }
}
