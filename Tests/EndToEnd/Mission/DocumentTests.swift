import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Files, over TCP against a real server: attachments, documents, limits, who sees what.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(5)))
struct DocumentTests {
    private let desk: Installation

    init() throws {
        desk = try SharedDesk.desk
    }

    @Test("R-116 a file goes with a report, is listed in the thread and comes back byte for byte")
    func attachAndDownload() async throws {
        let ada = try await desk.customer("fileada")
        let bytes = TestFile.bytes(700_000, seed: 1)
        let file = try desk.stage.write(bytes, as: "screen log.txt")
        let report = try await ada.ask(
            "deskwire",
            "report",
            "--message",
            "See the log.",
            "--attach",
            file.path
        )
        let number = report["ticket"]["number"].text
        let thread = try await ada.ask("deskwire", "show", number)["messages"]
        let attachment = thread[0]["attachments"][0]
        #expect(attachment["name"].text == "screen log.txt")
        #expect(attachment["size"].integer == 700_000)
        #expect(attachment["sha256"].text == Data(TestFile.digest(bytes)).base64EncodedString())
        let listed = try await desk.bo.ask("deskwire-agent", "documents", "attachments", number)
        #expect(listed["attachments"].list.map { $0["id"].text } == [attachment["id"].text])
        let target = desk.stage.folder.appending(path: "came-back.bin")
        let id = attachment["id"].text
        let brought = try await desk.bo.run(
            "deskwire-agent",
            "download",
            id,
            "--output",
            target.path
        )
        #expect(brought.status == 0, "\(brought)")
        #expect(try [UInt8](Data(contentsOf: target)) == bytes)
        let again = try await desk.bo.run("deskwire-agent", "download", id, "--output", target.path)
        #expect(again.status == 1 && again.errors.contains("--force"))
        let mail = try await desk.server.spool.mail("the notice") {
            $0.text.contains("See the log.")
        }
        #expect(mail.text.contains("- screen log.txt (700000 bytes)"))
    }

    @Test("R-116 a connection that is cut again and again delays a transfer and harms nothing")
    func cutsInTheMiddle() async throws {
        let ada = try await desk.customer("filecut")
        let proxy = try await CuttingProxy.start(to: desk.server.address)
        let client = try await DeskClient.connect(
            to: proxy.address,
            credential: .token(ada.sessionToken()),
            options: ClientOptions()
        )
        let bytes = TestFile.bytes(5_000_001, seed: 2)
        let cuts = Cuts(at: [1_500_000, 3_000_000], by: proxy)
        let upload = try await client.upload(bytes, name: "big.bin") { cuts.check($0.done) }
        #expect(upload.state == .finished && upload.nextOffset == 5_000_001)
        #expect(cuts.made == 2, "the connection was cut in the middle of the upload")
        let added = try await client.call(
            Methods.addDocument,
            AddDocumentRequest(uploadID: upload.id)
        )
        let document = try #require(added.document)
        #expect(document.sha256 == TestFile.digest(bytes))
        let downCuts = Cuts(at: [1_000_000, 4_000_000], by: proxy)
        var digest = FileDigest()
        try await client.download(document, progress: { downCuts.check($0.done) }) {
            digest.update($0)
        }
        #expect(downCuts.made == 2, "the connection was cut in the middle of the download")
        #expect(digest.bytes == TestFile.digest(bytes))
        await client.close()
        await proxy.stop()
    }

    @Test("R-116 an upload goes on after the end of its program and a crash of the server")
    func goesOnAfterACrash() async throws {
        try await Installation.with { desk in
            let ada = try await desk.customer("crash")
            let bytes = TestFile.bytes(1_500_000, seed: 3)
            let file = try desk.stage.write(bytes, as: "long.bin")
            let first = try await ada.client()
            let begin = BeginUploadRequest(
                name: "long.bin",
                size: 1_500_000,
                sha256: TestFile.digest(bytes)
            )
            let begun = try #require(try await first.call(Methods.beginUpload, begin).upload)
            #expect(begun.nextOffset == 0 && begun.chunkSize == 262_144)
            for position in [0, 1, 3] {
                _ = try await first.call(
                    Methods.putUploadChunk,
                    TestFile.chunk(of: bytes, at: position, upload: begun.id)
                )
            }
            await desk.server.crash()
            await first.close()
            _ = try await desk.server.startAgain(on: desk.stage)
            let shown = try await ada.ask("deskwire", "documents", "upload", String(begun.id))
            #expect(shown["upload"]["nextOffset"].integer == 2 * 262_144)
            #expect(shown["upload"]["state"].text == "UPLOAD_STATE_RECEIVING")
            let added = try await ada.ask("deskwire", "documents", "add", file.path)
            let id = added["document"]["id"].text
            // A download of which a part is there goes on; one whose part is wrong begins again.
            let target = desk.stage.folder.appending(path: "long.out")
            for seed in [3, 4] as [UInt64] {
                let part = desk.stage.folder.appending(path: ".long.out.\(id).part")
                try Data(TestFile.bytes(600_000, seed: seed)).write(to: part)
                let brought = try await ada.run(
                    "deskwire",
                    "download",
                    id,
                    "--force",
                    "--output",
                    target.path
                )
                #expect(brought.status == 0, "\(brought)")
                #expect(try [UInt8](Data(contentsOf: target)) == bytes)
                #expect(!FileManager.default.fileExists(atPath: part.path))
            }
        }
    }

    @Test("R-116 the same file of two people is taken twice, so that nobody learns of the other")
    func nobodyLearns() async throws {
        let bytes = TestFile.bytes(600_000, seed: 5)
        var seen: [[UInt64]] = []
        for name in ["twin-a", "twin-b"] {
            let client = try await desk.customer(name).client()
            let progress = Progress()
            let upload = try await client.upload(bytes, name: "same.bin") { progress.note($0.done) }
            seen.append(progress.all)
            #expect(upload.sha256 == TestFile.digest(bytes))
            // One's own is known: nothing is sent again, and it can be used again.
            let own = Progress()
            let again = try await client.upload(bytes, name: "same.bin") { own.note($0.done) }
            #expect(again.id == upload.id && own.all == [600_000])
            await client.close()
        }
        #expect(seen[0].first == 0 && seen[1].first == 0)
        #expect(seen[0].count == seen[1].count)
    }

    @Test("R-116 R-155 services give customers documents of a kind and ref, which they filter by")
    func kindsAndRefs() async throws {
        let ada = try await desk.customer("kinda")
        let eve = try await desk.customer("kinde")
        let service = try await desk.service("billing")
        for (kind, ref) in [("invoice", "SUB-1"), ("invoice", "SUB-2"), ("contract", "SUB-1")] {
            let upload = try await service.upload(Array("\(kind) \(ref)".utf8), name: "\(kind).txt")
            var request = AddDocumentRequest(uploadID: upload.id, customerEmail: ada.email)
            request.kind = kind
            request.ref = ref
            _ = try await service.call(Methods.addDocument, request)
        }
        await service.close()
        func list(_ arguments: String...) async throws -> [String] {
            let finished = try await ada.run(
                "deskwire",
                ["documents", "list", "--json"] + arguments
            )
            return try JSON(finished.output)["documents"].list.map {
                "\($0["kind"].text) \($0["ref"].text)"
            }
        }
        #expect(try await list() == ["contract SUB-1", "invoice SUB-2", "invoice SUB-1"])
        #expect(try await list("--kind", "invoice") == ["invoice SUB-2", "invoice SUB-1"])
        #expect(try await list("--kind", "invoice", "--ref", "SUB-1") == ["invoice SUB-1"])
        let all = try await ada.ask("deskwire", "documents", "list")["documents"]
        let id = all[0]["id"].integer
        let brought = try await ada.run("deskwire", "download", String(id), "--output", "-")
        #expect(brought.output == "contract SUB-1")
        let mixed = try await ada.run(
            "deskwire",
            ["download", String(id), "--output", "-", "--json"]
        )
        #expect(mixed.status == 2 && mixed.errors.contains("leave out --json"), "\(mixed)")
        let stranger = try await eve.client()
        let foreign = await stranger.refusal(
            Methods.readDocument,
            ReadDocumentRequest(documentID: id)
        )
        let missing = await stranger.refusal(
            Methods.readDocument,
            ReadDocumentRequest(documentID: 999_999)
        )
        #expect(foreign?.code == .notFound && foreign?.message == missing?.message)
        let peek = await stranger.refusal(
            Methods.listDocuments,
            ListDocumentsRequest(customerEmail: ada.email)
        )
        #expect(peek?.code == .invalidArgument)
        await stranger.close()
        try await desk.bo.ask("deskwire-agent", "documents", "remove", String(id), "--yes")
        #expect(try await list() == ["invoice SUB-2", "invoice SUB-1"])
    }

    @Test("R-116 switched off, customers have no files at all, and staff have them as before")
    func switchedOff() async throws {
        let ada = try await desk.customer("offada")
        let client = try await ada.client()
        let file = try desk.stage.write(Array("Notes".utf8), as: "notes.txt")
        let number = try await ada.ask("deskwire", "report", "--message", "Files?")["ticket"][
            "number"
        ]
        .text
        try await ada.ask("deskwire", "attach", number, file.path)
        let added = try await ada.ask("deskwire", "documents", "add", file.path)
        let id = added["document"]["id"].integer
        try await set("--documents-enabled", "no")
        let listing = await client.refusal(Methods.listDocuments, ListDocumentsRequest())
        let reading = await client.refusal(
            Methods.readDocument,
            ReadDocumentRequest(documentID: id)
        )
        let attachments = await client.refusal(
            Methods.listAttachments,
            ListAttachmentsRequest(number: number)
        )
        let upload = await client.refusal(
            Methods.beginUpload,
            BeginUploadRequest(name: "a", size: 1, sha256: TestFile.digest([1]))
        )
        for refusal in [listing, reading, attachments, upload] {
            #expect(refusal?.code == .featureDisabled)
        }
        let hers = try await ada.ask("deskwire", "show", number)
        #expect(hers["messages"].list.allSatisfy { $0["attachments"].list.isEmpty })
        let form = try await ada.ask("deskwire", "report-form")
        #expect(!form["fileRules"]["enabled"].isTrue)
        let staff = try await desk.bo.ask("deskwire-agent", "show", number)
        #expect(staff["messages"][1]["attachments"][0]["name"].text == "notes.txt")
        try await desk.bo.ask("deskwire-agent", "attach", number, file.path, "--note")
        try await set("--documents-enabled", "yes")
        _ = try await client.call(Methods.readDocument, ReadDocumentRequest(documentID: id))
        await client.close()
    }

    @Test("R-117 size, number and type of files are bounded, and each bound is a setting")
    func bounds() async throws {
        let client = try await desk.customer("bounda").client()
        let ticket = try await client.call(Methods.createTicket, CreateTicketRequest(message: "B."))
        let id = ticket.ticket?.id ?? 0
        let rules = try await client.call(Methods.getReportForm, GetReportFormRequest()).fileRules
        #expect(rules?.maxFileBytes == 26_214_400 && rules?.maxFilesPerMessage == 20)
        let hash = TestFile.digest([1])
        var begin = BeginUploadRequest(name: "a.bin", size: 26_214_401, sha256: hash)
        #expect(await client.refusal(Methods.beginUpload, begin)?.code == .quotaExceeded)
        begin.size = 26_214_400
        let largest = try await client.call(Methods.beginUpload, begin).upload
        try await client.cancelUpload(largest?.id ?? 0)
        try await set("--max-file-bytes", "1000", "--max-files-per-message", "2")
        begin.size = 1001
        #expect(await client.refusal(Methods.beginUpload, begin)?.code == .quotaExceeded)
        var uploads: [UInt64] = []
        for number in 1...3 {
            uploads.append(try await client.upload([UInt8(number)], name: "\(number).bin").id)
        }
        var post = PostMessageRequest(ticketID: id, text: "Three.", visibility: .public)
        post.uploadIDs = uploads
        #expect(await client.refusal(Methods.postMessage, post)?.code == .quotaExceeded)
        post.uploadIDs = Array(uploads.prefix(2))
        let posted = try await client.call(Methods.postMessage, post).message
        #expect(posted?.attachments.map(\.name) == ["1.bin", "2.bin"])
        try await set("--max-file-bytes", "26214400", "--max-files-per-message", "20")
        await client.close()
    }

    @Test("R-117 types are told by the bytes, and allowed and denied by the settings")
    func types() async throws {
        let client = try await desk.customer("typea").client()
        func take(_ bytes: [UInt8], _ name: String) async -> String {
            do {
                return try await client.upload(bytes, name: name).mediaType
            } catch {
                return "\((error as? DeskClientError)?.server?.fields.first?.field ?? "?")"
            }
        }
        let program = Array("MZ".utf8) + [0x90, 0, 3, 0, 0, 0]
        let image: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]
        #expect(await take(image, "holiday.txt") == "image/png")
        #expect(await take(program, "invoice.pdf") == "name", "what it is counts, not its name")
        #expect(await take(Array("echo".utf8), "run.bat") == "name")
        #expect(await take(Array("<svg>".utf8), "a.png") == "image/svg+xml")
        try await set("--allow-file-type", "image/*", "--allow-file-type", ".pdf")
        #expect(await take(Array("Text".utf8), "a.txt") == "name")
        #expect(await take(image, "b.png") == "image/png")
        #expect(await take(Array("%PDF-1.7".utf8), "b.pdf") == "application/pdf")
        try await set("--allow-all-file-types", "--deny-file-type", "image/png")
        #expect(await take(image + [1], "c.gif") == "name")
        #expect(await take(program, "tool.exe") == "application/x-executable")
        await client.close()
        let defaults = FileDefaults.denied.flatMap { ["--deny-file-type", $0] }
        try await set(defaults)
    }

    @Test("SEC-091 a file that its bytes refuse is thrown away: nobody has it read again and again")
    func refusedOnce() async throws {
        let client = try await desk.customer("refused").client()
        let bytes = Array("MZ".utf8) + [0x90, 0, 3, 0, 0, 0]
        let begun = try await client.call(
            Methods.beginUpload,
            BeginUploadRequest(
                name: "invoice.pdf",
                size: UInt64(bytes.count),
                sha256: TestFile.digest(bytes)
            )
        )
        let id = try #require(begun.upload).id
        _ = try await client.call(
            Methods.putUploadChunk,
            PutUploadChunkRequest(uploadID: id, data: bytes)
        )
        let finish = FinishUploadRequest(uploadID: id)
        #expect(await client.refusal(Methods.finishUpload, finish)?.code == .invalidArgument)
        #expect(await client.refusal(Methods.finishUpload, finish)?.code == .notFound)
        await client.close()
    }

    @Test("SEC-090 SEC-091 names are plain, and only what is harmless may be shown inline")
    func namesAndInline() async throws {
        let ada = try await desk.customer("inline")
        let client = try await ada.client()
        let report = try await ada.ask("deskwire", "report", "--message", "Files.")["ticket"]
        var post = PostMessageRequest(ticketID: report["id"].integer, text: "Here.")
        post.visibility = .public
        post.uploadIDs = [
            try await client.upload(Array("Text".utf8), name: "plain.txt").id,
            try await client.upload(Array("%PDF-1.7 /JavaScript".utf8), name: "a.pdf").id,
            try await client.upload(Array("<svg onload='x'>".utf8), name: "a.png").id,
        ]
        let posted = try #require(try await client.call(Methods.postMessage, post).message)
        #expect(posted.attachments.map(\.mayShowInline) == [true, false, false])
        for name in ["a\u{202E}txt.exe", "../a.txt", "a\\b.txt", "a\u{0}.txt"] {
            let begin = BeginUploadRequest(
                name: name,
                size: 1,
                sha256: [UInt8](repeating: 1, count: 32)
            )
            let refusal = await client.refusal(Methods.beginUpload, begin)
            #expect(refusal?.fields.first?.field == "name", "\(name.debugDescription)")
        }
        await client.close()
    }

    private func set(_ arguments: String...) async throws { try await set(arguments) }

    private func set(_ arguments: [String]) async throws {
        let finished = try await desk.boss.run(
            "deskwire",
            ["admin", "settings", "set"] + arguments
        )
        #expect(finished.status == 0, "\(finished)")
    }
}
