import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// All that the desk holds of one person: handed out as one file, and erased down to the bytes. S-264, R-181, SEC-108.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct ErasureTests {
    /// Words that stand nowhere else; each begins with another letter, because an index cuts what two have in common.
    private enum Canary {
        static let name = "Quibblewick"
        static let formerName = "Ostrichfern"
        static let address = "vellichor"
        static let phone = "5550173829"
        static let fact = "xylographer"
        static let subject = "jentacular"
        static let text = "kakorrhaphio"
        static let note = "widdershins"
        static let file = "zenzizenzic"
        static let fileName = "umbrageous"
        static let tag = "hobbledehoy"
        static let participant = "mumpsimus"
        static let edited = "bibliopole"
        static let inTickets = [
            subject, text, note, file, fileName, tag, participant, edited, phone, fact,
        ]
        static let ofPerson = [name, formerName, address]
    }

    @Test(
        "S-264 everything of a customer is in one file: account, tickets, notes, mails, bytes, history"
    )
    func exported() async throws {
        try await AccessDesk.with { desk in
            let ada = try await Planted(on: desk)
            let target = desk.folder.appending(path: "ada.ndjson").path
            let run = try await desk.run(
                "deskwire",
                ["admin", "customer", "export", "\(ada.id)", "--to", target],
                as: desk.boss
            )
            #expect(run.status == 0 && run.output.contains("message: 3"), "\(run)")
            let lines = try String(contentsOfFile: target, encoding: .utf8).split(separator: "\n")
                .map { try JSON($0) }
            let text = try String(contentsOfFile: target, encoding: .utf8)
            for word in Canary.inTickets + Canary.ofPerson where word != Canary.file {
                #expect(text.contains(word), "\(word)")
            }
            let pieces = lines.filter { $0["section"].text == "document_bytes_of" }
            let bytes = pieces.compactMap { Data(base64Encoded: $0["base64"].text) }.reduce(
                Data(),
                +
            )
            #expect(String(decoding: bytes, as: UTF8.self) == ada.fileText)
            #expect(lines.last?["section"].text == "summary")
            let sections = Set(lines.map { $0["section"].text })
            for section in [
                "account", "session", "ticket", "mail", "mail_recipient", "change", "event",
            ] {
                #expect(sections.contains(section), "\(section)")
            }
            #expect(!text.contains("argon2") && !text.contains("token_hash"))
            let again = try await desk.run(
                "deskwire",
                ["admin", "customer", "export", "\(ada.id)", "--to", target],
                as: desk.boss
            )
            #expect(again.status != 0 && again.errors.contains("exist"), "\(again)")
        }
    }

    @Test("S-264 on a terminal nothing is erased until the customer's number was typed")
    func confirmedOnATerminal() async throws {
        try await AccessDesk.with { desk in
            let ada = try await Planted(on: desk)
            try await desk.settleMails()
            let words = ["admin", "customer", "erase", "\(ada.id)"]
            let wrong = try await desk.typed("\(ada.id)7\n", to: words)
            #expect(wrong.status != 0 && wrong.shown.contains("Nothing was erased"), "\(wrong)")
            let empty = try await desk.typed("\n", to: words)
            #expect(empty.status != 0 && empty.shown.contains("Nothing was erased"), "\(empty)")
            #expect(try desk.holds(Canary.text))
            let right = try await desk.typed("\(ada.id)\n", to: words)
            #expect(right.status == 0 && right.shown.contains("Nothing is left"), "\(right)")
            #expect(try desk.hits(Canary.text) == [])
        }
    }

    @Test(
        "S-264 SEC-108 what was erased is in no byte of the file, its log and the spool; others keep theirs",
        arguments: [false, true]
    )
    func erased(withTickets: Bool) async throws {
        try await AccessDesk.with { desk in
            let ada = try await Planted(on: desk)
            let bob = try await desk.customer("bob")
            let other = try await Self.report(on: desk, for: bob, text: "The kettle is cold.")
            let before = try await Others(on: desk, ticket: other.id)
            for word in Canary.inTickets + Canary.ofPerson {
                #expect(try desk.holds(word), "\(word) was never there: the test shows nothing")
            }
            let preview = try await desk.run(
                "deskwire",
                ["admin", "customer", "erase", "\(ada.id)", "--preview"],
                as: desk.boss
            )
            #expect(
                preview.output.contains("Backups") && preview.output.contains("tickets"),
                "\(preview)"
            )
            let unsure = try await desk.run(
                "deskwire",
                ["admin", "customer", "erase", "\(ada.id)"],
                as: desk.boss
            )
            #expect(unsure.status != 0 && unsure.errors.contains("--yes"), "\(unsure)")
            #expect(try desk.holds(Canary.text), "nothing is erased without a yes")
            let run = try await desk.run(
                "deskwire",
                ["admin", "customer", "erase", "\(ada.id)", "--yes"]
                    + (withTickets ? ["--with-tickets"] : []),
                as: desk.boss
            )
            #expect(run.status == 0 && run.output.contains("Nothing is left"), "\(run)")
            for word in Canary.inTickets + Canary.ofPerson {
                #expect(try desk.hits(word) == [], "\(word)")
            }
            let sent = try desk.mails().filter { $0.recipients.contains("@example.com") }
            #expect(
                sent.allSatisfy { !$0.text.contains(Canary.name) && !$0.text.contains(Canary.text) }
            )
            #expect(try await Others(on: desk, ticket: other.id) == before)
            let left = await desk.boss.refusal(
                Methods.getTicket,
                GetTicketRequest(ticketID: ada.ticket.id)
            )
            #expect((left?.code == .notFound) == withTickets)
            let login = try await refusalCode {
                _ = try await desk.logIn("\(Canary.address)@example.com")
            }
            #expect(login == .badCredentials)
            let verified = try await desk.run(
                "deskwired",
                ["verify", "--data", desk.folder.appending(path: "data").path]
            )
            #expect(verified.status == 0, "\(verified)")
        }
    }

    @Test("S-264 what was shown is what is done: where something was added meanwhile, nothing is")
    func previewIsHeld() async throws {
        try await AccessDesk.with { desk in
            let ada = try await Planted(on: desk)
            let shown = try await desk.boss.call(
                Methods.previewErasure,
                PreviewErasureRequest(customerID: ada.id, extent: .person)
            )
            #expect(shown.lines.first { $0.section == "ticket" }?.count == 1)
            #expect(shown.lines.first { $0.section == "message" }?.fate == .emptied)
            _ = try await Self.report(on: desk, for: ada.customer, text: "One more.")
            let request = EraseCustomerRequest(
                customerID: ada.id,
                extent: .person,
                fingerprint: shown.fingerprint
            )
            #expect(
                await desk.boss.refusal(Methods.eraseCustomer, request)?.code == .versionConflict
            )
            let kept = try await desk.boss.call(
                Methods.getTicket,
                GetTicketRequest(ticketID: ada.ticket.id)
            )
            #expect(kept.ticket?.subject.contains(Canary.subject) == true)
            let done = try await desk.erase(ada.id)
            let again = try await desk.boss.call(
                Methods.eraseCustomer,
                EraseCustomerRequest(
                    customerID: ada.id,
                    extent: .person,
                    fingerprint: done.fingerprint
                )
            )
            #expect(again.erasure?.id == done.erasure.id)
            let after = try await desk.boss.call(
                Methods.previewErasure,
                PreviewErasureRequest(customerID: ada.id, extent: .person)
            )
            #expect(after.lines.filter { $0.fate == .goes } == [])
            let changes = try await desk.boss.call(
                Methods.listChanges,
                ListChangesRequest(kind: .customer, objectID: ada.id)
            ).changes
            #expect(changes.contains { $0.field == "erased" && $0.by?.actor?.name == "Boss" })
        }
    }

    @Test(
        "R-181 with erase_name the name is in no index, event, mail or byte, and what was written is still found"
    )
    func erasedName() async throws {
        try await AccessDesk.with { desk in
            let ada = try await Planted(on: desk)
            let reply = try await desk.boss.call(
                Methods.deleteCustomer,
                DeleteCustomerRequest(customerID: ada.id, eraseName: true)
            )
            #expect(reply.customer?.name == "deleted customer #\(ada.id)")
            _ = try? await AccessDesk.soon("free space to be overwritten") {
                try Canary.ofPerson.allSatisfy { try desk.hits($0) == [] } ? true : nil
            }
            for word in Canary.ofPerson { #expect(try desk.hits(word) == [], "\(word)") }
            let found = try await desk.boss.call(
                Methods.search,
                SearchRequest(query: Canary.text)
            )
            #expect(found.hits.count == 1)
            let byName = try await desk.boss.call(Methods.search, SearchRequest(query: Canary.name))
            #expect(byName.hits.isEmpty)
            let shown = try await desk.boss.call(
                Methods.getTicket,
                GetTicketRequest(ticketID: ada.ticket.id)
            )
            #expect(shown.messages.contains { $0.text.contains(Canary.text) })
            let verified = try await desk.run(
                "deskwired",
                ["verify", "--data", desk.folder.appending(path: "data").path]
            )
            #expect(verified.status == 0, "\(verified)")
        }
    }

    private static func report(
        on desk: AccessDesk,
        for customer: Customer,
        text: String
    ) async throws -> Ticket {
        let request = CreateTicketRequest(message: text, customerID: customer.id)
        return try #require(try await desk.boss.call(Methods.createTicket, request).ticket)
    }

    /// A customer with a word of her own in every place that the desk has for one.
    private struct Planted {
        let customer: Customer
        let ticket: Ticket
        let fileText = "A letter about the \(Canary.file)."
        var id: UInt64 { customer.id }

        init(on desk: AccessDesk) async throws {
            let boss = desk.boss
            let settings = try #require(
                try await boss.call(Methods.getSettings, GetSettingsRequest()).settings
            )
            _ = try await boss.call(
                Methods.updateSettings,
                UpdateSettingsRequest(
                    ifVersion: settings.version,
                    careAddresses: AddressList(addresses: ["care@example.com"])
                )
            )
            customer = try await desk.registered(Canary.address)
            for name in [Canary.formerName, Canary.name] {
                let version = try await boss.call(
                    Methods.getCustomer,
                    GetCustomerRequest(customerID: customer.id)
                ).customer?.version
                _ = try await boss.call(
                    Methods.updateProfile,
                    UpdateProfileRequest(
                        customerID: customer.id,
                        ifVersion: version ?? 0,
                        name: name,
                        phone: Canary.phone
                    )
                )
            }
            _ = try await boss.call(
                Methods.putFacts,
                PutFactsRequest(
                    customerID: customer.id,
                    facts: [ProfileFact(key: "plan", label: "Plan", value: Canary.fact)]
                )
            )
            let ada = try await desk.logIn(customer.email)
            let upload = try await ada.upload(
                Array(fileText.utf8),
                name: "\(Canary.fileName).txt"
            )
            let opened = try await ada.call(
                Methods.createTicket,
                CreateTicketRequest(
                    message: "It is \(Canary.text).",
                    subject: "The \(Canary.subject) lamp",
                    uploadIDs: [upload.id]
                )
            )
            ticket = try #require(opened.ticket)
            try await converse(by: ada, on: desk)
            await ada.close()
            try await desk.settleMails()
        }

        private func converse(by ada: DeskClient, on desk: AccessDesk) async throws {
            let posted = try await ada.call(
                Methods.postMessage,
                PostMessageRequest(
                    ticketID: ticket.id,
                    text: "The \(Canary.edited) too.",
                    visibility: .public
                )
            )
            _ = try await ada.call(
                Methods.editMessage,
                EditMessageRequest(messageID: posted.message?.id ?? 0, text: "Nothing more.")
            )
            _ = try await desk.boss.call(
                Methods.postMessage,
                PostMessageRequest(
                    ticketID: ticket.id,
                    text: "Says \(Canary.note).",
                    visibility: .internal
                )
            )
            _ = try await desk.boss.call(
                Methods.tagTicket,
                TagTicketRequest(ticketID: ticket.id, add: [Canary.tag])
            )
            _ = try await desk.boss.call(
                Methods.setParticipant,
                SetParticipantRequest(
                    ticketID: ticket.id,
                    participant: Participant(
                        email: "\(Canary.participant)@example.com",
                        name: "P",
                        visibility: .public
                    )
                )
            )
        }
    }

    /// What must be the same for everybody else.
    private struct Others: Equatable {
        let ticket: GetTicketReply
        let mails: [MailSummary]
        let found: Int

        init(on desk: AccessDesk, ticket id: UInt64) async throws {
            var thread = try await desk.boss.call(Methods.getTicket, GetTicketRequest(ticketID: id))
            thread.asOf = []
            ticket = thread
            mails = try await desk.boss.call(
                Methods.listMails,
                ListMailsRequest(ticketID: id)
            ).mails
            found = try await desk.boss.call(Methods.search, SearchRequest(query: "kettle")).hits
                .count
        }
    }
}

extension AccessDesk {
    /// The files of the data folder that hold a word, as it is or as an index has it.
    fileprivate func hits(_ word: String) throws -> [String] {
        let data = folder.appending(path: "data")
        let names = try FileManager.default.subpathsOfDirectory(atPath: data.path)
        let wanted = Set([word, word.lowercased(), word.capitalized]).map { Data($0.utf8) }
        return names.filter { name in
            guard let bytes = try? Data(contentsOf: data.appending(path: name)) else {
                return false
            }
            return wanted.contains { bytes.range(of: $0) != nil }
        }
    }

    /// Runs `deskwire` on a terminal of its own, and types when it asks.
    fileprivate func typed(
        _ text: String,
        to arguments: [String]
    ) async throws -> (status: Int32, shown: String) {
        let terminal = try #require(TestTerminal())
        let process = Process()
        process.executableURL = Binaries.url(of: "deskwire")
        process.arguments = arguments
        process.environment = [
            "DESKWIRE_SERVER": address.description, "HOME": folder.path,
            "DESKWIRE_TOKEN": boss.authentication?.sessionToken ?? "",
        ]
        process.standardInput = terminal.programsEnd
        process.standardOutput = terminal.programsEnd
        process.standardError = terminal.programsEnd
        let (ends, end) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = {
            end.yield($0.terminationStatus)
            end.finish()
        }
        try process.run()
        try await Self.soon("the question") {
            terminal.shown.contains("to erase this customer: ") ? true : nil
        }
        try terminal.type(text)
        var status: Int32 = -1
        for await value in ends { status = value }
        return (status, terminal.shown)
    }

    fileprivate func holds(_ word: String) throws -> Bool { try !hits(word).isEmpty }

    /// Waits until no mail waits.
    fileprivate func settleMails() async throws {
        try await Self.soon("the mails to be out") {
            let mails = try await boss.call(Methods.listMails, ListMailsRequest()).mails
            return mails.contains { $0.status == .queued || $0.status == .sending } ? nil : true
        }
    }

    /// Erases as a front end does: preview, then what was shown, until nothing is left.
    fileprivate func erase(_ id: UInt64) async throws -> (erasure: Erasure, fingerprint: [UInt8]) {
        try await settleMails()
        let shown = try await boss.call(
            Methods.previewErasure,
            PreviewErasureRequest(customerID: id, extent: .person)
        )
        let done = try await boss.call(
            Methods.eraseCustomer,
            EraseCustomerRequest(customerID: id, extent: .person, fingerprint: shown.fingerprint)
        )
        return (try #require(done.erasure), shown.fingerprint)
    }
}
