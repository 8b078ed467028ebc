import Foundation
import Testing

/// Mail servers that a test starts: one listener for each way a mail server can be (`Tests/Mail/smtp_server.py`).
struct MailServer: Sendable {
    /// One mail that was taken, as Python's `email` package reads it.
    struct Taken: Sendable {
        let recipients: [String]
        let envelope: JSON
        let message: JSON

        var messageID: String { message["plain"]["Message-ID"].text }
        var subject: String { message["subject"].text }
        var text: String { message["text"].text.replacingOccurrences(of: "\r\n", with: "\n") }

        func header(_ name: String) -> String { message["plain"][name].text }
    }

    /// Why a test that needs it is left out.
    static let missing: Comment = """
        aiosmtpd or openssl is not installed for this python3: pip install aiosmtpd
        """
    static let isInstalled =
        succeeds("python3", "-c", "import aiosmtpd") && succeeds("openssl", "version")

    private let stage: Stage
    private let folder: URL
    private let ports: JSON
    /// The certificate to trust.
    let trustFile: String

    private static let scripts = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Mail")

    static func start(on stage: Stage) async throws -> MailServer {
        let folder = try stage.makeFolder("mail-\(UUID().uuidString)")
        let script = scripts.appending(path: "smtp_server.py").path
        let program = try stage.launchTool("python3", [script, folder.path, "--stay"])
        let line = try await program.waitForOutput("the ports") { $0.hasSuffix("\n") }
        let listening = try JSON(line)
        return MailServer(
            stage: stage,
            folder: folder,
            ports: listening["ports"],
            trustFile: listening["trust"].text
        )
    }

    /// The options that send a desk's mail to a listener without TLS.
    func options(_ listener: String) -> [String] {
        ["--mail", "smtp://127.0.0.1:\(port(listener))?tls=none"]
    }

    func port(_ listener: String) -> Int { Int(clamping: ports[listener].integer) }

    /// All mails so far, oldest first.
    func taken() async throws -> [Taken] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let numbers = names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
            .compactMap { Int($0.dropLast(5)) }.sorted()
        let raw = try numbers.map {
            try Data(contentsOf: folder.appending(path: "\($0).eml"))
        }
        let envelopes = try numbers.map {
            try JSON(Data(contentsOf: folder.appending(path: "\($0).json")))
        }
        let messages = try await Self.parse(raw, on: stage)
        return zip(envelopes, messages).map { envelope, message in
            Taken(
                recipients: envelope["rcpt_to"].list.map(\.text),
                envelope: envelope,
                message: message
            )
        }
    }

    func taken(to address: String) async throws -> [Taken] {
        try await taken().filter { $0.recipients.contains(address) }
    }

    /// Waits until somebody has got so many mails.
    func waitForMails(to address: String, _ count: Int = 1) async throws -> [Taken] {
        try await eventually("\(count) mails to \(address)") {
            let mails = try await taken(to: address)
            return mails.count >= count ? mails : nil
        }
    }

    /// What Python's `email` package reads in raw mails.
    static func parse(_ mails: [Data], on stage: Stage) async throws -> [JSON] {
        guard !mails.isEmpty else { return [] }
        let file = stage.folder.appending(path: "mails-\(UUID().uuidString)")
        let lines = mails.map { $0.base64EncodedString() + "\n" }.joined()
        try Data(lines.utf8).write(to: file)
        let script = scripts.appending(path: "parse_mails.py").path
        let program = try stage.launchTool(
            "sh",
            ["-c", "exec python3 \"$1\" < \"$2\"", "sh", script, file.path]
        )
        guard await program.status() == 0 else { throw TestFailure(program.errors) }
        return try program.output.split(separator: "\n").map { try JSON($0) }
    }

    private static func succeeds(_ command: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
