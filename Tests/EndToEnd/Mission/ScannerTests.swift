import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// A scanner of the operator's for uploaded files, over TCP against a real server (SEC-093).
@Suite(.serialized, .timeLimit(.minutes(5)))
struct ScannerTests {
    @Test(
        "SEC-093 what waits is shown and given to nobody; clean files come, harmful ones never do"
    )
    func waitingCleanRefused() async throws {
        try await ScannedDesk.with { desk in
            let ada = try await desk.customer("scanada")
            desk.scanner.hold()
            let good = try desk.stage.write(Array("A good log.".utf8), as: "good.txt")
            let bad = try desk.stage.write(Array("It is EVIL inside.".utf8), as: "bad.txt")
            let report = try await ada.ask(
                "deskwire",
                "report",
                "--message",
                "See both.",
                "--attach",
                good.path,
                "--attach",
                bad.path
            )
            let number = report["ticket"]["number"].text
            let held = try await desk.files(of: number, as: ada)
            #expect(held.texts("name") == ["good.txt", "bad.txt"])
            #expect(held.texts("state") == ["FILE_STATE_WAITING", "FILE_STATE_WAITING"])
            #expect(held[0]["mayShowInline"] == .null && held[1]["mayShowInline"] == .null)
            let shown = try await ada.run("deskwire", "show", number)
            #expect(shown.output.contains("good.txt (11 bytes), waits for the scanner"))
            let ids = held.texts("id")
            for (person, program) in [(ada, "deskwire"), (desk.bo, "deskwire-agent")] {
                for id in ids {
                    let refused = try await desk.download(id, as: person, with: program)
                    #expect(refused.run.status == 1 && refused.bytes == nil)
                    #expect(refused.run.errors.contains("File \(id) waits for the scanner"))
                }
            }
            // Mail tells what it told before: names and sizes.
            let mail = try await desk.server.spool.mail("the notice") {
                $0.text.contains("See both.")
            }
            #expect(mail.text.contains("- good.txt (11 bytes)"))
            #expect(mail.text.contains("- bad.txt (18 bytes)") && !mail.text.contains("scanner"))
            desk.scanner.letGo()
            let settled = try await desk.settled(number, ["CLEAN", "REFUSED"], as: ada)
            for (person, program) in [(ada, "deskwire"), (desk.bo, "deskwire-agent")] {
                let brought = try await desk.download(ids[0], as: person, with: program)
                #expect(brought.bytes == Array("A good log.".utf8), "\(brought.run)")
                let refused = try await desk.download(ids[1], as: person, with: program)
                #expect(refused.run.status == 1 && refused.bytes == nil)
                #expect(refused.run.errors.contains("File \(ids[1]) was removed by the scanner"))
            }
            #expect(settled[0]["mayShowInline"].isTrue && settled[1]["mayShowInline"] == .null)
            try await expectTraces(of: ids[1], in: report["ticket"]["id"].text, on: desk)
        }
    }

    /// A refused file is in the ticket's history and in the audit log, once, without its name.
    private func expectTraces(of file: String, in ticket: String, on desk: ScannedDesk) async throws
    {
        let boss = try await desk.boss.client()
        let request = ListChangesRequest(kind: .ticket, objectID: UInt64(ticket) ?? 0)
        let changes = try await boss.call(Methods.listChanges, request).changes.filter {
            $0.field == "file \(file)"
        }
        #expect(changes.map(\.oldValue) == ["waiting"] && changes.map(\.newValue) == ["refused"])
        #expect(changes.map(\.operation) == ["ScanFile"])
        let rows = try await boss.call(Methods.listAudit, ListAuditRequest(pageSize: 50)).rows
            .filter { $0.action == "FileRefused" }
        #expect(rows.map(\.detail) == ["file \(file)"])
        #expect(rows.map(\.objectKind) == ["ticket"] && rows.map(\.actorKind) == ["system"])
        await boss.close()
    }

    @Test("SEC-093 owner and staff hear of a file's new state, and of a note's file staff alone")
    func events() async throws {
        try await ScannedDesk.with { desk in
            let ada = try await desk.customer("scanevents")
            let report = try await ada.ask("deskwire", "report", "--message", "Nothing yet.")
            let number = report["ticket"]["number"].text
            let ticket = UInt64(report["ticket"]["id"].text) ?? 0
            let filter = EventFilter(kinds: [.fileChecked], ticketID: ticket)
            let (owner, staff) = (try await ada.client(), try await desk.bo.client())
            let sinceOwner = try await owner.call(Methods.listTickets, ListTicketsRequest()).asOf
            let sinceStaff = try await staff.call(Methods.listTickets, ListTicketsRequest()).asOf
            let ownerEvents = owner.events(filter: filter, cursor: sinceOwner)
            let staffEvents = staff.events(filter: filter, cursor: sinceStaff)
            let note = try desk.stage.write(Array("For us, EVIL.".utf8), as: "note.txt")
            try await desk.bo.ask(
                "deskwire-agent",
                "note",
                number,
                "Look.",
                "--attach",
                note.path
            )
            try await desk.settled(number, ["REFUSED"], as: desk.bo)
            let own = try desk.stage.write(Array("Mine.".utf8), as: "own.txt")
            try await ada.ask("deskwire", "reply", number, "Here.", "--attach", own.path)
            try await desk.settled(number, ["CLEAN"], as: ada)
            #expect(try await first(1, of: ownerEvents) == ["clean"])
            #expect(try await first(2, of: staffEvents) == ["refused", "clean"])
            await owner.close()
            await staff.close()
        }
    }

    private func first(_ count: Int, of stream: EventStream) async throws -> [String] {
        var summaries: [String] = []
        for try await batch in stream {
            summaries += batch.events.map(\.summary)
            if summaries.count >= count { break }
        }
        return summaries
    }

    @Test(
        "SEC-093 a file that cannot be scanned waits, and health, doctor, metrics and a list say why",
        arguments: ["CRASH", "HANG", "CHATTER"]
    )
    func cannotBeScanned(how: String) async throws {
        try await ScannedDesk.with(seconds: 1) { desk in
            let ada = try await desk.customer("scan" + how.lowercased())
            let file = try desk.stage.write(Array("\(how) please".utf8), as: "odd.txt")
            let report = try await ada.ask(
                "deskwire",
                "report",
                "--message",
                "Odd.",
                "--attach",
                file.path
            )
            let number = report["ticket"]["number"].text
            let why =
                ["CRASH": "ended with 137", "HANG": "within 1 s", "CHATTER": "64 KiB"][how] ?? ""
            let line = try await eventually("the trouble") {
                let listed = try await desk.succeed("files", "waiting", "--data", desk.data)
                return listed.contains(why) ? listed : nil
            }
            #expect(line.contains("waiting since") && line.contains(number))
            #expect(line.contains("odd.txt") && line.contains("tried"))
            let health = try await desk.boss.run("deskwire", "admin", "health")
            #expect(
                health.output.contains(why) && health.output.contains("Files wait"),
                "\(health)"
            )
            let doctor = try await desk.run(
                "doctor",
                "--data",
                desk.data,
                "--listen",
                "127.0.0.1:0",
                "--scanner",
                desk.scanner.path
            )
            #expect(doctor.output.contains("warn  files: Files wait"), "\(doctor)")
            #expect(doctor.output.contains("ok    scanner: "), "\(doctor)")
            let page = try await desk.succeed("metrics", "--data", desk.data)
            #expect(page.contains("\ndeskwire_files_waiting 1\n"))
            #expect(page.contains(#"deskwire_file_scans_total{outcome="unknown"}"#))
            let id = try await desk.files(of: number, as: ada)[0]["id"].text
            try await desk.succeed("files", "release", id, "--data", desk.data)
            let brought = try await desk.download(id, as: ada, with: "deskwire")
            #expect(brought.bytes == Array("\(how) please".utf8), "\(brought.run)")
        }
    }

    @Test(
        "SEC-093 what the operator decides stands: against the scanner, and for the same bytes again"
    )
    func operatorDecides() async throws {
        try await ScannedDesk.with { desk in
            let ada = try await desk.customer("scandecide")
            let file = try desk.stage.write(Array("Not EVIL at all.".utf8), as: "false.txt")
            let first = try await desk.report(file, as: ada)
            try await desk.settled(first, ["REFUSED"], as: ada)
            let id = try await desk.files(of: first, as: ada)[0]["id"].text
            #expect(
                try await desk.succeed("files", "waiting", "--data", desk.data)
                    .contains("refused since")
            )
            let said = try await desk.succeed("files", "release", id, "--data", desk.data)
            #expect(said.contains("File \(id) is released; files that this changes: 1."))
            #expect(try await desk.download(id, as: ada, with: "deskwire").bytes != nil)
            // Somebody else sends the same file: the scanner is asked, and overruled.
            let bea = try await desk.customer("scandecide2")
            let second = try await desk.report(file, as: bea)
            try await desk.settled(second, ["CLEAN"], as: bea)
            try await desk.succeed("files", "refuse", id, "--data", desk.data)
            try await desk.settled(first, ["REFUSED"], as: ada)
            try await desk.settled(second, ["REFUSED"], as: bea)
            let wrong = try await desk.run("files", "refuse", "999999", "--data", desk.data)
            #expect(wrong.status != 0 && wrong.errors.contains("There is no such document"))
            // Not for administrators on the network.
            let boss = try await desk.boss.client()
            await #expect(throws: DeskClientError.self) {
                let request = DecideFileRequest(documentID: UInt64(id) ?? 0, state: .clean)
                _ = try await boss.call(Methods.decideFile, request)
            }
            await boss.close()
        }
    }

    @Test(
        "SEC-093 what waited when the process died is scanned at the next start, and nothing is lost"
    )
    func killedInBetween() async throws {
        try await ScannedDesk.with { desk in
            let ada = try await desk.customer("scankill")
            desk.scanner.hold()
            let good = try desk.stage.write(TestFile.bytes(900_000, seed: 3), as: "big.bin")
            let number = try await desk.report(good, as: ada)
            _ = try await eventually("the scanner at work") { desk.scanner.starts > 0 ? true : nil }
            await desk.server.crash()
            desk.scanner.letGo()
            let server = try await desk.server.startAgain(on: desk.stage, options: desk.options)
            #expect(server.address == desk.server.address)
            let files = try await desk.settled(number, ["CLEAN"], as: ada)
            let brought = try await desk.download(files[0]["id"].text, as: ada, with: "deskwire")
            #expect(brought.bytes == TestFile.bytes(900_000, seed: 3))
            // Asked to end while a scanner hangs, it ends at once and takes it along.
            desk.scanner.hold()
            let late = try desk.stage.write(Array("late".utf8), as: "late.txt")
            let before = desk.scanner.starts
            let other = try await desk.report(late, as: ada)
            _ = try await eventually("the scanner at work") {
                desk.scanner.starts > before ? true : nil
            }
            let began = ContinuousClock.now
            #expect(await server.program.stop() == 0)
            #expect(ContinuousClock.now - began < .seconds(10))
            // Without the option, what waited waits on, and health says what to do.
            _ = try await server.startAgain(on: desk.stage)
            let held = try await desk.files(of: other, as: ada)
            #expect(held.texts("state") == ["FILE_STATE_WAITING"])
            let health = try await desk.boss.run("deskwire", "admin", "health")
            #expect(health.output.contains("deskwired has no --scanner"), "\(health)")
            let plain = try desk.stage.write(Array("plain".utf8), as: "plain.txt")
            let clean = try await desk.files(of: try await desk.report(plain, as: ada), as: ada)
            #expect(clean.count == 1 && clean[0]["state"] == .null)
        }
    }

    @Test("SEC-093 ten at once are all scanned, four side by side at most, and others are served")
    func tenAtOnce() async throws {
        try await ScannedDesk.with { desk in
            let ada = try await desk.customer("scanten")
            let client = try await ada.client()
            desk.scanner.hold()
            let ids = try await withThrowingTaskGroup(of: UInt64.self) { uploads in
                for number in 0..<10 {
                    uploads.addTask {
                        let bytes = TestFile.bytes(300_000, seed: UInt64(number + 50))
                        let upload = try await client.upload(bytes, name: "\(number).bin")
                        let request = AddDocumentRequest(uploadID: upload.id)
                        let added = try await client.call(Methods.addDocument, request)
                        return added.document?.id ?? 0
                    }
                }
                var ids: [UInt64] = []
                for try await id in uploads { ids.append(id) }
                return ids
            }
            _ = try await eventually("four scanners") { desk.scanner.running == 4 ? true : nil }
            try await Task.sleep(for: .milliseconds(300))
            #expect(desk.scanner.running == 4)
            // Four scanners that stand still keep nobody waiting.
            let began = ContinuousClock.now
            _ = try await ada.ask("deskwire", "report", "--message", "Meanwhile.")
            #expect(ContinuousClock.now - began < .seconds(10))
            desk.scanner.letGo()
            for (number, id) in ids.enumerated() {
                let document = try await eventually("file \(number)") {
                    let request = GetDocumentRequest(documentID: id)
                    let found = try await client.call(Methods.getDocument, request).document
                    return found?.state == .clean ? found : nil
                }
                var digest = FileDigest()
                try await client.download(document) { digest.update($0) }
                #expect(digest.bytes == document.sha256)
            }
            #expect(desk.scanner.starts == 10)
            await client.close()
        }
    }

    @Test(
        "SEC-093 S-264 an export has a held file's row and not its bytes; an erasure takes all of it"
    )
    func exportAndErasure() async throws {
        try await ScannedDesk.with { desk in
            let ada = try await desk.customer("scanexport")
            let bad = try desk.stage.write(Array("EVIL zenzizenzic".utf8), as: "bad.txt")
            let number = try await desk.report(bad, as: ada)
            try await desk.settled(number, ["REFUSED"], as: ada)
            let target = desk.stage.folder.appending(path: "ada.ndjson").path
            try await desk.boss.logIn()
            let run = try await desk.boss.run(
                "deskwire",
                ["admin", "customer", "export", ada.email, "--to", target]
            )
            #expect(run.status == 0, "\(run)")
            let lines = try String(contentsOfFile: target, encoding: .utf8).split(separator: "\n")
                .map { try JSON(String($0)) }
            let sections = lines.texts("section")
            let place = try #require(sections.firstIndex(of: "document"))
            let document = lines[place]
            #expect(document["scanner"].text == "refused" && document["name"].text == "bad.txt")
            #expect(!sections.contains("document_bytes_of"))
            let erased = try await desk.boss.run(
                "deskwire",
                ["admin", "customer", "erase", ada.email, "--with-tickets", "--yes"]
            )
            #expect(erased.status == 0, "\(erased)")
            #expect(
                try await desk.succeed("files", "waiting", "--data", desk.data)
                    == "No file is held back.\n"
            )
            _ = try await eventually("the end of the bytes") {
                let isLeft = ["deskwire.sqlite", "deskwire.sqlite-wal"].contains { name in
                    let file = desk.server.data.appending(path: name)
                    let bytes = (try? Data(contentsOf: file)) ?? Data()
                    return bytes.range(of: Data("zenzizenzic".utf8)) != nil
                }
                return isLeft ? nil : true
            }
        }
    }
}

/// A desk with a scanner that does what the file says, when it is told to.
private struct ScannedDesk {
    let desk: Installation
    let scanner: TestScanner
    let options: [String]

    var stage: Stage { desk.stage }
    var server: ServerProcess { desk.server }
    var boss: Person { desk.boss }
    var bo: Person { desk.bo }
    var data: String { desk.server.data.path }

    static func with(
        seconds: Int = 60,
        _ body: (ScannedDesk) async throws -> Void
    ) async throws {
        try await Stage.with { stage in
            let scanner = try TestScanner(in: stage.makeFolder("scanner"))
            let config = stage.folder.appending(path: "options.json")
            let text =
                #"{"scanner": "\#(scanner.path)", "limits": {"scannerSeconds": \#(seconds)}}"#
            try Data(text.utf8).write(to: config)
            let options = ["--config", config.path]
            let desk = try await Installation(on: stage, options: options)
            try await body(ScannedDesk(desk: desk, scanner: scanner, options: options))
            scanner.letGo()
        }
    }

    func customer(_ name: String) async throws -> Person { try await desk.customer(name) }

    func run(
        _ words: String...
    ) async throws -> (status: Int32, output: String, errors: String) { try await desk.run(words) }

    @discardableResult
    func succeed(_ words: String...) async throws -> String { try await desk.succeed(words) }

    /// The number of a new ticket with a file.
    func report(_ file: URL, as person: Person) async throws -> String {
        let report = try await person.ask(
            "deskwire",
            "report",
            "--message",
            "See the file.",
            "--attach",
            file.path
        )
        return report["ticket"]["number"].text
    }

    func files(of number: String, as person: Person) async throws -> [JSON] {
        let program = person.name == bo.name ? "deskwire-agent" : "deskwire"
        return try await person.ask(program, "documents", "attachments", number)["attachments"].list
    }

    /// Waits until the files of a ticket, as somebody sees them, are in these states.
    @discardableResult
    func settled(
        _ number: String,
        _ states: [String],
        as person: Person
    ) async throws -> [JSON] {
        try await eventually("\(states)") {
            let files = try await files(of: number, as: person)
            return files.texts("state") == states.map { "FILE_STATE_\($0)" } ? files : nil
        }
    }

    /// What came, if anything did.
    func download(
        _ id: String,
        as person: Person,
        with program: String
    ) async throws -> (run: Finished, bytes: [UInt8]?) {
        let target = stage.folder.appending(path: "out-\(UUID().uuidString)")
        let run = try await person.run(program, "download", id, "--output", target.path)
        return (run, (try? Data(contentsOf: target)).map { [UInt8]($0) })
    }
}

extension [JSON] {
    fileprivate func texts(_ key: String) -> [String] { map { $0[key].text } }
}

/// A shell script that looks for words, and can be made to stand still.
private struct TestScanner {
    private let folder: URL

    var path: String { folder.appending(path: "scan").path }
    private var gate: String { folder.appending(path: "hold").path }

    init(in folder: URL) throws {
        self.folder = folder
        let script = """
            #!/bin/sh
            cd '\(folder.path)' || exit 2
            mkdir run.$$ && echo x >>starts
            text=$(tr -d '\\0')
            while [ -e hold ]; do sleep 0.05; done
            rmdir run.$$
            case "$text" in
            *EVIL*) echo "Test-Evil FOUND"; exit 1;;
            *CRASH*) kill -9 $$;;
            *HANG*) sleep 600;;
            *CHATTER*) while :; do echo chatter; done;;
            esac
            exit 0
            """
        try Data(script.utf8).write(to: folder.appending(path: "scan"))
        guard chmod(path, 0o755) == 0 else { throw TestFailure("no scanner") }
    }

    func hold() { _ = FileManager.default.createFile(atPath: gate, contents: nil) }
    func letGo() { try? FileManager.default.removeItem(atPath: gate) }

    /// How often it was started.
    var starts: Int {
        let text = try? String(contentsOf: folder.appending(path: "starts"), encoding: .utf8)
        return (text ?? "").count { $0 == "\n" }
    }

    /// How many of it run.
    var running: Int {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).count { $0.hasPrefix("run.") }
    }
}
