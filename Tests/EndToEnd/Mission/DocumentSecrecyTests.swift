import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// What of files must stay where it is.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct DocumentSecrecyTests {
    private let desk: Installation

    init() throws {
        desk = try SharedDesk.desk
    }

    @Test("R-111 R-116 the file of an internal note reaches the customer by no path")
    func filesOfNotes() async throws {
        let ada = try await desk.customer("secreta")
        let number = try await ada.ask("deskwire", "report", "--message", "Hm.")["ticket"]["number"]
            .text
        let file = try desk.stage.write(Array("CANARY inside".utf8), as: "CANARY.txt")
        let note = try await desk.bo.ask("deskwire-agent", "attach", number, file.path, "--note")
        let id = note["message"]["attachments"][0]["id"].integer
        #expect(id != 0)
        let reply = try await desk.bo.ask(
            "deskwire-agent",
            "reply",
            number,
            "Here.",
            "--attach",
            try desk.stage.write(Array("Open".utf8), as: "open.txt").path
        )
        let open = reply["message"]["attachments"][0]["id"].integer
        let client = try await ada.client()
        let missing = UInt64(999_999)
        for method in [id, missing] {
            let get = await client.refusal(
                Methods.getDocument,
                GetDocumentRequest(documentID: method)
            )
            let read = await client.refusal(
                Methods.readDocument,
                ReadDocumentRequest(documentID: method)
            )
            for refusal in [get, read] {
                #expect(refusal?.code == .notFound)
                #expect(refusal?.message == "There is no such document.")
            }
        }
        let listed = try await client.call(
            Methods.listAttachments,
            ListAttachmentsRequest(number: number)
        )
        #expect(listed.attachments.map(\.id) == [open])
        let thread = try await ada.run("deskwire", "show", number, "--json")
        #expect(!thread.output.contains("CANARY") && thread.output.contains("open.txt"))
        #expect(
            try await client.call(Methods.listDocuments, ListDocumentsRequest()).documents.isEmpty
        )
        #expect(
            try await client.call(Methods.readDocument, ReadDocumentRequest(documentID: open)).data
                == Array("Open".utf8)
        )
        await client.close()
        _ = try await desk.server.spool.mail("the reply") { $0.text.contains("open.txt") }
        for mail in try desk.server.spool.mails() {
            #expect(!mail.raw.contains("CANARY") && !mail.text.contains("CANARY"))
        }
        let staff = try await desk.bo.run("deskwire-agent", "download", String(id), "--output", "-")
        #expect(staff.output == "CANARY inside")
    }

    @Test("R-117 an upload is its creator's alone, and so are the files of another's ticket")
    func foreignUploads() async throws {
        let ada = try await desk.customer("owner")
        let eve = try await desk.customer("thief")
        let hers = try await ada.client()
        let upload = try await hers.upload(Array("Mine".utf8), name: "mine.txt")
        let ticket = try await hers.call(
            Methods.createTicket,
            CreateTicketRequest(message: "Mine.", uploadIDs: [upload.id])
        ).ticket
        let thread = try await hers.call(
            Methods.getTicket,
            GetTicketRequest(ticketID: ticket?.id ?? 0)
        )
        let file = thread.messages.first?.attachments.first?.id ?? 0
        let other = try await eve.client()
        let own = try await other.call(Methods.createTicket, CreateTicketRequest(message: "Hers."))
        var post = PostMessageRequest(ticketID: own.ticket?.id ?? 0, text: "x", visibility: .public)
        post.uploadIDs = [upload.id]
        let refusals = [
            await other.refusal(Methods.postMessage, post),
            await other.refusal(Methods.getUpload, GetUploadRequest(uploadID: upload.id)),
            await other.refusal(Methods.cancelUpload, CancelUploadRequest(uploadID: upload.id)),
            await other.refusal(Methods.finishUpload, FinishUploadRequest(uploadID: upload.id)),
            await other.refusal(Methods.addDocument, AddDocumentRequest(uploadID: upload.id)),
            await other.refusal(
                Methods.putUploadChunk,
                PutUploadChunkRequest(uploadID: upload.id, offset: 0, data: Array("Evil".utf8))
            ),
            await other.refusal(Methods.readDocument, ReadDocumentRequest(documentID: file)),
            await other.refusal(
                Methods.listAttachments,
                ListAttachmentsRequest(ticketID: ticket?.id ?? 0)
            ),
        ]
        #expect(refusals.allSatisfy { $0?.code == .notFound }, "\(refusals)")
        #expect(
            try await hers.call(Methods.readDocument, ReadDocumentRequest(documentID: file)).data
                == Array("Mine".utf8)
        )
        await hers.close()
        await other.close()
    }

    @Test("R-116 what does not have the announced SHA-256, or is not whole, is never kept")
    func damaged() async throws {
        let client = try await desk.customer("damage").client()
        let bytes = TestFile.bytes(300_000, seed: 9)
        let begin = BeginUploadRequest(
            name: "x.bin",
            size: 300_000,
            sha256: TestFile.digest([1, 2, 3])
        )
        let id = try await client.call(Methods.beginUpload, begin).upload?.id ?? 0
        _ = try await client.call(
            Methods.putUploadChunk,
            TestFile.chunk(of: bytes, at: 0, upload: id)
        )
        let early = await client.refusal(Methods.finishUpload, FinishUploadRequest(uploadID: id))
        #expect(early?.code == .failedPrecondition)
        for bad in [(1, 10), (262_144, 10), (0, 10), (524_288, 1)] {
            let chunk = PutUploadChunkRequest(
                uploadID: id,
                offset: UInt64(bad.0),
                data: [UInt8](repeating: 0, count: bad.1)
            )
            #expect(
                await client.refusal(Methods.putUploadChunk, chunk)?.code == .invalidArgument
            )
        }
        _ = try await client.call(
            Methods.putUploadChunk,
            TestFile.chunk(of: bytes, at: 1, upload: id)
        )
        let wrong = await client.refusal(Methods.finishUpload, FinishUploadRequest(uploadID: id))
        #expect(wrong?.code == .invalidArgument && wrong?.fields.map(\.field) == ["sha256"])
        let gone = await client.refusal(Methods.getUpload, GetUploadRequest(uploadID: id))
        #expect(gone?.code == .notFound)
        for name in ["a/b", "..", "a\u{202E}gpj.exe", "", "a\\b"] {
            let named = BeginUploadRequest(name: name, size: 1, sha256: TestFile.digest([1]))
            let refused = await client.refusal(Methods.beginUpload, named)
            #expect(refused?.code == .invalidArgument, "\(name)")
        }
        await client.close()
    }

    @Test("R-117 nobody has more than ten uploads under way")
    func openUploads() async throws {
        let client = try await desk.customer("many").client()
        for number in 1...10 {
            let begin = BeginUploadRequest(
                name: "\(number)",
                size: 1,
                sha256: TestFile.digest([UInt8(number)])
            )
            _ = try await client.call(Methods.beginUpload, begin)
        }
        let oneMore = BeginUploadRequest(name: "11", size: 1, sha256: TestFile.digest([11]))
        #expect(await client.refusal(Methods.beginUpload, oneMore)?.code == .quotaExceeded)
        await client.close()
    }
}
