import Foundation

/// What Python's `email` package reads in a mail that this module wrote.
struct ParsedMail: Decodable, Equatable {
    var headers: [String]
    var strictHeaders: [String]
    var subject: String
    var from: [[String]]
    var to: [[String]]
    var cc: [[String]]
    var replyTo: [[String]]
    var date: Int64
    /// The headers that are written as they are.
    var plain: [String: String]
    var text: String
    /// In lines that end with CR LF.
    var html: String
    /// The whole, then its parts.
    var types: [String]
    var defects: [String]

    /// Runs the parser once for all of the mails.
    static func parse(_ mails: [[UInt8]]) throws -> [ParsedMail] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let input = FileManager.default.temporaryDirectory.appendingPathComponent(
            "deskwire-mails-\(UUID().uuidString)"
        )
        defer { try? FileManager.default.removeItem(at: input) }
        let lines = mails.map { Data($0).base64EncodedString() + "\n" }.joined()
        try Data(lines.utf8).write(to: input)

        let python = Process()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = ["python3", folder.appendingPathComponent("parse_mails.py").path]
        python.standardInput = try FileHandle(forReadingFrom: input)
        let output = Pipe()
        python.standardOutput = output
        try python.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        let decoder = JSONDecoder()
        return try answer.split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(ParsedMail.self, from: $0)
        }
    }
}
