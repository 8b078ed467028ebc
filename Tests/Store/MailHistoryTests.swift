import DeskwireDomain
import Testing

@testable import DeskwireStore

extension Transaction {
    /// A mail of the history to one address.
    @discardableResult
    func mail(
        _ subject: String,
        kind: MailKind = .issueReported,
        to addresses: [String] = ["care@example.com"],
        ticket: Ticket? = nil,
        customer: Account? = nil,
        secret: [UInt8]? = nil,
        expiresAt: Timestamp? = nil,
        skipped: Bool = false,
        at now: Timestamp = .start
    ) throws -> MailID {
        let serial = try snapshot.first("SELECT count(*) FROM mail") { $0.integer(0) } ?? 0
        return try queueMail(
            MailDraft(
                kind: kind,
                subject: subject,
                text: "words",
                fromName: "Desk",
                fromAddress: "desk@example.com",
                recipients: addresses.compactMap { MailAddress($0) }.enumerated().map {
                    MailDraft.Recipient(address: $0.element, field: $0.offset == 0 ? .to : .bcc)
                },
                ticket: ticket?.id,
                customer: customer?.id,
                sealedSecret: secret,
                expiresAt: expiresAt,
                skipReason: skipped ? .noRecipient : nil
            ),
            actor: .system,
            messageID: "<\(serial)@example.com>",
            now: now
        )
    }
}

/// finding mails of the history.
struct MailHistoryTests {
    private static let subjects = [
        "Customer reported an issue",
        "Customer reported an issue – SUB-17",
        "New reply: the lamp's dark",
        "Reporting café \"naïve\" 100%_",
        "Ticket DW-12 is yours",
        "",
    ]

    private func find(
        _ change: @escaping @Sendable (inout MailFilter) -> Void,
        in store: DeskStore
    ) async throws -> [String] {
        try store.reads.now { snapshot in
            var filter = MailFilter()
            change(&filter)
            let found = try snapshot.mails(filter, before: nil, limit: 100)
            let count = try snapshot.mailCount(filter, atMost: 100)
            #expect(count == Int64(found.count))
            return found.map(\.subject)
        }
    }

    private func withSubjects(_ body: (DeskStore) async throws -> Void) async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                for subject in Self.subjects.reversed() { try transaction.mail(subject) }
            }
            try await body(store)
        }
    }

    @Test(
        arguments: [
            ("issue", [0, 1]), ("ISSUE customer", [0, 1]), ("issue lamp", []), ("sub 17", [1]),
            ("SUB-17", [1]), ("report*", [0, 1, 3]), ("report", []), ("rep* la*", [2]),
            ("cafe", [3]), ("café", [3]), ("100", [3]), ("dw-12", [4]), ("lamp's", [2]),
            ("xyz", []), ("*", [0, 1, 2, 3, 4, 5]),
        ] as [(String, [Int])]
    )
    func wordsOfTheSubjectInAnyOrder(text: String, expected: [Int]) async throws {
        try await withSubjects { store in
            let found = try await find({ $0.subjectWords = MailFilter.words(of: text) }, in: store)
            #expect(found == expected.map { Self.subjects[$0] })
        }
    }

    @Test(
        arguments: [
            ("Customer reported an issue", [0, 1]), ("Customer reported an issue – ", [1]),
            ("customer", []), ("Reporting caf", [3]), ("%", []), ("Customer_reported", []),
            ("", [0, 1, 2, 3, 4, 5]),
        ] as [(String, [Int])]
    )
    func theBeginningOfTheSubjectAsItIsWritten(prefix: String, expected: [Int]) async throws {
        try await withSubjects { store in
            let found = try await find({ $0.subjectPrefix = prefix }, in: store)
            #expect(found == expected.map { Self.subjects[$0] })
        }
    }

    /// SEC-126: nothing that is typed is an operator, of SQL or of the index.
    @Test(arguments: [
        "'; DROP TABLE mail; --", "\" OR 1=1 --", "issue OR lamp", "NOT issue", "issue NEAR lamp",
        "subject:issue", "issue^2", "(issue", "issue)", "\"", "\"issue", "{a b}", "- issue",
        "^issue", "a + b", "AND", "OR", "NOT", "NEAR(a b, 2)", "\u{0}", "issue\u{0}", "\\", "%",
        "_",
        "ⓐ", "🙂", "**", "a*b*c*",
    ])
    func whatIsTypedIsNeverAnOperator(text: String) async throws {
        try await withSubjects { store in
            let words = MailFilter.words(of: text)
            for words in [words, [text], [text + "*"]] {
                _ = try await find({ $0.subjectWords = words }, in: store)
            }
            for change: @Sendable (inout MailFilter) -> Void in [
                { $0.recipient = text }, { $0.kind = text },
            ] {
                #expect(try await find(change, in: store) == [])
            }
            _ = try await find({ $0.subjectPrefix = text }, in: store)
            #expect(try await find({ _ in }, in: store).count == Self.subjects.count)
        }
    }

    @Test func eachFilterFindsItsOwn() async throws {
        try await TestFolder.withStore { store in
            let (ada, ticket) = try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let ticket = try transaction.ticket(for: ada)
                try transaction.mail("a", to: ["x@y.org", "copy@y.org"], at: .after(1))
                try transaction.mail("b", kind: .invitation, customer: ada, at: .after(2))
                try transaction.mail("c", ticket: ticket, customer: ada, at: .after(3))
                try transaction.mail("d", to: [], skipped: true, at: .after(4))
                return (ada, ticket)
            }
            let table: [(@Sendable (inout MailFilter) -> Void, [String])] = [
                ({ $0.recipient = "x@y.org" }, ["a"]),
                ({ $0.recipient = "copy@y.org" }, ["a"]),
                ({ $0.recipient = "X@y.org" }, []),
                ({ $0.kind = "invitation" }, ["b"]),
                ({ $0.status = .queued }, ["c", "b", "a"]),
                ({ $0.status = .skipped }, ["d"]),
                ({ $0.after = .after(3) }, ["d", "c"]),
                ({ $0.before = .after(3) }, ["b", "a"]),
                (
                    {
                        $0.after = .after(2)
                        $0.before = .after(3)
                    }, ["b"]
                ),
                ({ $0.ticket = ticket.id }, ["c"]),
                ({ $0.customer = ada.id }, ["c", "b"]),
                (
                    {
                        $0.customer = ada.id
                        $0.kind = "issue_reported"
                        $0.subjectWords = ["c"]
                        $0.status = .queued
                        $0.recipient = "care@example.com"
                    }, ["c"]
                ),
            ]
            for (number, (change, subjects)) in table.enumerated() {
                #expect(try await find(change, in: store) == subjects, "row \(number)")
            }
        }
    }

    @Test func aCountGoesNoFurtherThanItsBound() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                for number in 1...12 { try transaction.mail("m \(number)") }
            }
            for (bound, expected) in [(1, 1), (11, 11), (12, 12), (13, 12)] {
                let count = try await store.read {
                    try $0.mailCount(MailFilter(), atMost: bound)
                }
                #expect(count == Int64(expected))
            }
        }
    }

    @Test func aMailIsReadBackWhole() async throws {
        try await TestFolder.withStore { store in
            let (id, ticket) = try await store.write { transaction in
                let ticket = try transaction.ticket(for: try transaction.person(.customer, "ada"))
                let id = try transaction.mail(
                    "a",
                    to: ["x@y.org", "copy@y.org"],
                    ticket: ticket,
                    at: .after(1)
                )
                return (id, ticket)
            }
            let mail = try #require(try await store.read { try $0.mail(id) })
            #expect(mail.ticketNumber == ticket.number)
            #expect(mail.fromName == "Desk" && mail.fromAddress == "desk@example.com")
            #expect(mail.text == "words" && mail.kind == "issue_reported")
            #expect(mail.status == .queued && mail.finishedAt == nil && mail.attempts == 0)
            #expect(mail.recipients.map(\.field) == [.to, .bcc])
            #expect(mail.createdAt == .after(1))
            #expect(try await store.read { try $0.mail(MailID(rawValue: 99)) } == nil)
        }
    }
}
