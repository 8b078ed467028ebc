import DeskwireDomain
import Foundation
import Testing

@testable import DeskwireMail

@Suite("The spool folder")
struct SpoolTransportTests {
    private func mail(content: String = "Subject: x\r\n\r\n") throws -> OutgoingMail {
        OutgoingMail(
            id: MailID(rawValue: 12),
            created: Timestamp(rawValue: 1_795_215_823_007),
            messageID: "<m@example.com>",
            sender: "care@example.com",
            recipients: try ["ada@example.com", "copy@example.com"].map(MailSamples.address),
            content: Array(content.utf8)
        )
    }

    @Test("A mail is a message and its envelope, readable to the owner alone (SEC-123)")
    func mailIsTwoPrivateFiles() async throws {
        try await withTemporaryFolder { root in
            let folder = root + "/spool"
            let answers = try await SpoolTransport(folder: folder).deliver(mail())
            let name = "20261120T230343.007Z-12"
            #expect(answers.map(\.address.text) == ["ada@example.com", "copy@example.com"])
            #expect(
                answers.allSatisfy { $0.outcome == .accepted(reply: "spooled as \(name).eml") }
            )

            let files = FileManager.default
            #expect(
                try files.contentsOfDirectory(atPath: folder).sorted()
                    == ["\(name).eml", "\(name).envelope"]
            )
            for path in [folder, "\(folder)/\(name).eml", "\(folder)/\(name).envelope"] {
                let mode = try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == (path == folder ? 0o700 : 0o600))
            }
            let content = try String(contentsOfFile: "\(folder)/\(name).eml", encoding: .utf8)
            #expect(content == "Subject: x\r\n\r\n")
            let sidecar = try Data(
                contentsOf: URL(fileURLWithPath: "\(folder)/\(name).envelope")
            )
            let envelope = try #require(
                try JSONSerialization.jsonObject(with: sidecar) as? [String: Any]
            )
            #expect(envelope["mail_from"] as? String == "care@example.com")
            #expect(envelope["message_id"] as? String == "<m@example.com>")
            #expect(envelope["rcpt_to"] as? [String] == ["ada@example.com", "copy@example.com"])
        }
    }

    @Test("The same mail given again replaces its own files")
    func sameMailReplacesItself() async throws {
        try await withTemporaryFolder { folder in
            let spool = try SpoolTransport(folder: folder)
            _ = try await spool.deliver(mail())
            _ = try await spool.deliver(mail())
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
        }
    }

    @Test("A folder that others could read is closed to them")
    func openFolderIsClosed() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
            _ = try SpoolTransport(folder: folder)
            let attributes = try FileManager.default.attributesOfItem(atPath: folder)
            #expect(attributes[.posixPermissions] as? Int == 0o700)
        }
    }

    @Test("A folder that is gone is a reason to try later")
    func missingFolderDefers() async throws {
        try await withTemporaryFolder { root in
            let spool = try SpoolTransport(folder: root + "/spool")
            try FileManager.default.removeItem(atPath: root + "/spool")
            await #expect(throws: MailTransportError.self) { try await spool.deliver(mail()) }
        }
    }
}
