import Foundation
import Testing

/// The mail servers of `smtp_server.py`, as a process of its own that ends with the test.
final class SMTPTestServer: Sendable {
    /// What one mail left behind.
    struct Taken: Decodable, Equatable {
        var listener: String
        /// Counted for each listener.
        var connection: Int
        var mailFrom: String
        var mailOptions: [String]
        var rcptTo: [String]
        var tls: Bool
        var login: Bool
        var content: [UInt8] = []

        enum CodingKeys: String, CodingKey {
            case listener, connection, tls, login
            case mailFrom = "mail_from"
            case mailOptions = "mail_options"
            case rcptTo = "rcpt_to"
        }
    }

    private struct Listening: Decodable {
        var ports: [String: Int]
        var trust: String
    }

    static let login = (name: "desk", password: "correct horse")
    /// Why a test that needs it is left out.
    static let missing: Comment = """
        aiosmtpd or openssl is not installed for this python3: pip install aiosmtpd
        """
    static let isInstalled = runs("python3", "-c", "import aiosmtpd") && runs("openssl", "version")

    private let folder: URL
    private let process: Process
    private let input: Pipe
    let ports: [String: Int]
    /// The certificate to trust.
    let trustFile: String

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("deskwire-smtp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("smtp_server.py")
        process.arguments = ["python3", script.path, folder.path]
        input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw Failure() }
            line += more
        }
        let listening = try JSONDecoder().decode(Listening.self, from: line)
        ports = listening.ports
        trustFile = listening.trust
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    struct Failure: Error {}

    func port(_ listener: String) throws -> Int { try #require(ports[listener]) }

    /// The mails that were taken so far, but for the first few, oldest first.
    func taken(after count: Int = 0) throws -> [Taken] {
        try numbers().dropFirst(count).map { number in
            let json = try Data(contentsOf: folder.appendingPathComponent("\(number).json"))
            var taken = try JSONDecoder().decode(Taken.self, from: json)
            let message = folder.appendingPathComponent("\(number).eml")
            taken.content = Array(try Data(contentsOf: message))
            return taken
        }
    }

    func takenCount() throws -> Int { try numbers().count }

    private func numbers() throws -> [Int] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
            .compactMap { Int($0.dropLast(5)) }.sorted()
    }

    /// Those of one recipient.
    func taken(to address: String) throws -> [Taken] {
        try taken().filter { $0.rcptTo.contains(address) }
    }

    private static func runs(_ command: String...) -> Bool {
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
