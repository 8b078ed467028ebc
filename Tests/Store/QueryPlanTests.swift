import DeskwireDomain
import GRDB
import Synchronization
import Testing

@testable import DeskwireStore

/// What is asked often is found by an index, however much there is.
struct QueryPlanTests {
    /// One question as the product asks it.
    struct Question: Sendable, CustomTestStringConvertible {
        let name: String
        /// The rows come out of the index in their order: no sorting.
        let isOrdered: Bool
        let ask: @Sendable (Snapshot) throws -> Void

        var testDescription: String { name }
    }

    private static let id: Int64 = 1

    private static func tickets(
        _ name: String,
        within reach: TicketReach = .desk,
        isOrdered: Bool = true,
        _ change: @escaping @Sendable (inout TicketFilter) -> Void
    ) -> [Question] {
        [nil, ActivityKey(at: .start, id: TicketID(rawValue: 5))].map { key in
            Question(
                name: name + (key == nil ? "" : ", next page"),
                isOrdered: isOrdered
            ) { snapshot in
                var filter = TicketFilter()
                change(&filter)
                _ = try snapshot.tickets(
                    filter,
                    within: reach,
                    after: key,
                    limit: 51
                )
            }
        }
    }

    private static func mails(
        _ name: String,
        isOrdered: Bool = true,
        _ change: @escaping @Sendable (inout MailFilter) -> Void
    ) -> Question {
        Question(name: "mails \(name)", isOrdered: isOrdered) { snapshot in
            var filter = MailFilter()
            change(&filter)
            _ = try snapshot.mails(filter, before: MailID(rawValue: 9), limit: 51)
            _ = try snapshot.mailCount(filter, atMost: 100)
        }
    }

    private static func searches(
        _ name: String,
        isOrdered: Bool = true,
        _ query: String
    ) -> Question {
        Question(name: "search for \(name)", isOrdered: isOrdered) { snapshot in
            for reach in [TicketReach.desk, own] {
                let search = TicketSearch(reach: reach, query: try SearchQuery(query))
                _ = try snapshot.search(search, before: TicketID(rawValue: 9), limit: 21) {
                    row,
                    _ in row.id
                }
            }
        }
    }

    private static let own = TicketReach.customer(AccountID(rawValue: id), organisation: nil)
    private static let shared = TicketReach.customer(
        AccountID(rawValue: id),
        organisation: OrganisationID(rawValue: id)
    )
    private static let everyCategory = Set(StatusCategory.allCases)

    static let questions: [Question] =
        tickets("open tickets") { _ in }
        + tickets("all tickets") { $0.statusCategories = everyCategory }
        + tickets("one status") { $0.statuses = [StatusID(rawValue: id)] }
        + tickets("mine") { $0.assignee = .account(AccountID(rawValue: id)) }
        + tickets("unassigned") { $0.assignee = .nobody }
        + tickets("a group's") { $0.assignee = .group(GroupID(rawValue: id)) }
        + tickets("a category") { $0.category = CategoryID(rawValue: id) }
        + tickets("a customer's own", within: own) { $0.statusCategories = everyCategory }
        + tickets("a customer's open ones", within: own) { _ in }
        + tickets("her organisation's", within: shared) { $0.statusCategories = everyCategory }
        + tickets("her organisation's open ones", within: shared) { _ in }
        + tickets("a category, open and closed") {
            $0.category = CategoryID(rawValue: id)
            $0.statusCategories = everyCategory
        }
        + tickets("mine, open and closed") {
            $0.assignee = .account(AccountID(rawValue: id))
            $0.statusCategories = everyCategory
        }
        + tickets("nobody's, open and closed") {
            $0.assignee = .nobody
            $0.statusCategories = everyCategory
        }
        + tickets("waiting") { $0.statusCategories = [.waiting] }
        + tickets("waiting or closed") { $0.statusCategories = [.waiting, .closed] }
        + tickets("two statuses") { $0.statuses = [1, 2].map(StatusID.init(rawValue:)) }
        + tickets("opened since") {
            $0.createdFrom = .start
            $0.statusCategories = everyCategory
        }
        + tickets("an organisation's, for staff") {
            $0.organisation = OrganisationID(rawValue: id)
            $0.statusCategories = everyCategory
        }
        + tickets("a customer's, for staff") {
            $0.customer = AccountID(rawValue: id)
            $0.statusCategories = everyCategory
        }
        + tickets("closed") { $0.statusCategories = [.closed] }
        + tickets("a ref", isOrdered: false) {
            $0.ref = "R"
            $0.statusCategories = everyCategory
        }
        + [
            mails("newest") { _ in },
            mails("by words") { $0.subjectWords = ["lamp", "da*"] },
            mails("by subject", isOrdered: false) { $0.subjectPrefix = "Customer" },
            mails("by recipient") { $0.recipient = "x@y.org" },
            mails("by words and recipient") {
                $0.subjectWords = ["lamp"]
                $0.recipient = "x@y.org"
            },
            mails("by words and ticket") {
                $0.subjectWords = ["lamp"]
                $0.ticket = TicketID(rawValue: id)
            },
            mails("since", isOrdered: false) { $0.after = .start },
            searches("words", "lamp flickers"),
            searches("words and filters", "lamp tag:a customer:x before:2030-01-01"),
            searches("filters", isOrdered: false, "customer:x before:2030-01-01"),
            searches("a ref", isOrdered: false, "ref:R"),
            Question(name: "changes of a ticket", isOrdered: true) {
                _ = try $0.changes(
                    of: ObjectRef(.ticket, TicketID(rawValue: id)),
                    before: nil,
                    limit: 51
                )
            },
            mails("by kind") { $0.kind = "invitation" },
            mails("by status") { $0.status = .queued },
            mails("by ticket") { $0.ticket = TicketID(rawValue: id) },
            mails("by customer") { $0.customer = AccountID(rawValue: id) },
            Question(name: "what brakes count", isOrdered: true) { snapshot in
                guard let address = MailAddress("a@b.org") else { return }
                _ = try snapshot.earlierMails(to: address, now: .start)
            },
            Question(name: "what a thread carries", isOrdered: true) {
                _ = try $0.mails(carrying: 1...50, of: TicketID(rawValue: id))
                _ = try $0.attachments(of: 1...50, in: TicketID(rawValue: id))
                _ = try $0.mailTrouble(of: TicketID(rawValue: id))
                _ = try $0.updated(ObjectRef(.ticket, TicketID(rawValue: id)))
                _ = try $0.cursor()
            },
            Question(name: "a thread", isOrdered: true) {
                _ = try $0.thread(of: TicketID(rawValue: id), afterSeq: 3, limit: 51)
            },
            Question(name: "a public thread", isOrdered: true) {
                _ = try $0.publicThread(of: TicketID(rawValue: id), afterPublicSeq: 3, limit: 51)
            },
            Question(name: "a ticket", isOrdered: true) {
                _ = try $0.ticket(TicketID(rawValue: id))
                _ = try $0.ticket(number: "DW-1")
            },
            Question(name: "unread", isOrdered: true) {
                _ = try $0.unread(of: AccountID(rawValue: id), in: TicketID(rawValue: id))
            },
            Question(name: "who is it", isOrdered: true) {
                _ = try $0.principal(tokenHash: .hash(1), now: .start)
                if let address = MailAddress("a@b") { _ = try $0.account(email: address) }
            },
            Question(name: "events", isOrdered: true) {
                _ = try $0.events(after: 3, limit: 51)
                _ = try $0.eventLog()
            },
            Question(name: "a kept reply", isOrdered: true) {
                _ = try $0.storedReply(account: AccountID(rawValue: id), key: [])
            },
            Question(name: "unassigned by age", isOrdered: true) {
                _ = try $0.unassignedTickets(after: nil, limit: 51)
                _ = try $0.oldestUnassigned()
                _ = try $0.unassignedCount(before: .start, atMost: 9)
            },
            Question(name: "customers", isOrdered: true) {
                _ = try $0.customers(before: nil, limit: 51)
            },
            Question(name: "next mail", isOrdered: true) { _ = try $0.nextMailDue() },
            Question(name: "counts", isOrdered: false) {
                _ = try $0.inboxCounts(for: AccountID(rawValue: id))
            },
        ]

    @Test(arguments: questions)
    func noQuestionReadsAWholeTable(question: Question) async throws {
        try await TestFolder.withStore { store in
            let found = try await store.read { snapshot in
                try plans(of: question, in: snapshot)
            }
            #expect(!found.isEmpty)
            for (statement, plan) in found {
                let comment = Comment("\(plan) in \(statement)")
                // What a filter names is found, not looked for among everything.
                if question.name == "what brakes count" {
                    #expect(plan.contains { $0.contains("mail_recipient_counted") }, comment)
                }
                if question.name.hasPrefix("a ref") {
                    #expect(plan.contains { $0.contains("ticket_ref (ref=?") }, comment)
                }
                for step in plan {
                    #expect(!isWholeTable(step), comment)
                    if question.isOrdered { #expect(!step.contains("TEMP B-TREE"), comment) }
                }
            }
        }
    }

    /// Small tables by design: statuses, categories, kept counters, what is still to be sent, settings.
    private func isWholeTable(_ step: String) -> Bool {
        let words = step.split(separator: " ")
        guard words.first == "SCAN", words.count > 1 else { return false }
        let large = [
            "t", "ticket", "message", "m", "mail", "mail_recipient", "event", "account",
            "session", "customer", "idempotency", "single_use_token",
        ]
        return large.contains(String(words[1])) && !step.contains("USING")
    }

    private func plans(
        of question: Question,
        in snapshot: Snapshot
    ) throws -> [(String, [String])] {
        let statements = LockedList<String>()
        snapshot.database.trace(options: .statement) { event in
            guard case .statement(let statement) = event else { return }
            statements.append([statement.expandedSQL])
        }
        try question.ask(snapshot)
        snapshot.database.trace(options: .statement, nil)
        return try statements.all.filter { $0.hasPrefix("SELECT") }.map { statement in
            let rows = try GRDB.Row.fetchAll(
                snapshot.database,
                sql: "EXPLAIN QUERY PLAN " + statement
            )
            return (statement, rows.map { $0["detail"] })
        }
    }
}
