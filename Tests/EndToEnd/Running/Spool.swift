import Foundation

/// The folder where the server writes its mails.
struct Spool: Sendable {
    let folder: URL

    /// All mails so far, oldest first.
    func mails() throws -> [SpooledMail] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return try names.filter { $0.hasSuffix(".eml") }.sorted().map {
            try SpooledMail(folder.appending(path: $0))
        }
    }

    /// Delivery follows the commit, so a mail may take a moment.
    func mail(_ what: String, where fits: (SpooledMail) -> Bool) async throws -> SpooledMail {
        try await eventually("a mail: \(what)") { try mails().last(where: fits) }
    }

    /// The token of the newest invitation to an address that is not one of `older`.
    func invitation(to address: String, notOneOf older: [String] = []) async throws -> String {
        try await eventually("an invitation for \(address)") {
            try mails().filter { $0.recipients.contains(address) }
                .compactMap { $0.text.firstMatch(of: /dwi_[A-Za-z0-9_-]+/) }
                .map { String($0.output) }
                .last { !older.contains($0) }
        }
    }
}

/// A mail as it lies in the spool: bytes, headers, text, and the envelope beside it.
struct SpooledMail: Sendable {
    let raw: String
    let text: String
    let recipients: [String]
    private let headers: [String: String]

    init(_ file: URL) throws {
        raw = try String(contentsOf: file, encoding: .utf8)
        let halves = raw.components(separatedBy: "\r\n\r\n")
        // Headers, the head of the text part, the text; then the same in HTML.
        let body = halves.dropFirst(2).first?.filter { !$0.isNewline } ?? ""
        guard let data = Data(base64Encoded: body) else {
            throw TestFailure("the body of \(file.lastPathComponent) is not base64")
        }
        text = String(decoding: data, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
        headers = Self.headers(halves[0])
        let envelope = try Data(
            contentsOf: file.deletingPathExtension().appendingPathExtension("envelope")
        )
        recipients = try JSON(envelope)["rcpt_to"].list.map(\.text)
    }

    func header(_ name: String) -> String { headers[name.lowercased()] ?? "" }

    /// Unfolded, with encoded words (RFC 2047, base64) read.
    private static func headers(_ block: String) -> [String: String] {
        var headers: [String: String] = [:]
        for line in block.replacingOccurrences(of: "\r\n ", with: " ").components(
            separatedBy: "\r\n"
        ) {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers[line[..<colon].lowercased()] = decoded(value)
        }
        return headers
    }

    private static func decoded(_ value: String) -> String {
        value.replacing("?= =?", with: "?==?").replacing(/=\?utf-8\?B\?([^?]*)\?=/.ignoresCase()) {
            Data(base64Encoded: String($0.output.1)).map { String(decoding: $0, as: UTF8.self) }
                ?? ""
        }
    }
}
