import Foundation

/// A mail as it lies in the spool folder, read back by nothing but its bytes.
struct SpooledMail: Sendable {
    let file: String
    let text: String
    /// Each address of the envelope, copies included.
    let recipients: [String]
    private let headers: [String: String]

    /// The first mail in the folder that fits. Delivery follows the commit, so it may take a moment.
    static func wait(
        in folder: String,
        for what: String,
        where fits: (SpooledMail) -> Bool
    ) async throws -> SpooledMail {
        for _ in 0..<500 {
            if let mail = try newestFirst(in: folder).first(where: fits) { return mail }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw DemoFailure("expected: a mail in the spool folder: \(what)")
    }

    func header(_ name: String) -> String { headers[name.lowercased()] ?? "" }

    private static func newestFirst(in folder: String) throws -> [SpooledMail] {
        try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".eml") }.sorted(by: >)
            .compactMap { try? SpooledMail(folder: folder, file: $0) }
    }

    private init(folder: String, file: String) throws {
        self.file = file
        let content = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
        let halves = content.components(separatedBy: "\r\n\r\n")
        headers = Self.headers(halves[0])
        // Headers, the head of the text part, the text; then the same in HTML.
        let body = halves.dropFirst(2).first?.filter { !$0.isNewline } ?? ""
        guard let data = Data(base64Encoded: body) else {
            throw DemoFailure("the body of \(file) is not base64")
        }
        text = String(decoding: data, as: UTF8.self)
            .replacingOccurrences(of: "\r\n", with: "\n")
        let sidecar = file.replacingOccurrences(of: ".eml", with: ".envelope")
        struct Envelope: Decodable {
            let recipients: [String]

            enum CodingKeys: String, CodingKey {
                case recipients = "rcpt_to"
            }
        }
        recipients = try JSONDecoder().decode(
            Envelope.self,
            from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(sidecar)"))
        ).recipients
    }

    /// Unfolded, with encoded words read (RFC 2047, base64 and UTF-8 as this server writes them).
    private static func headers(_ block: String) -> [String: String] {
        let unfolded = block.replacingOccurrences(of: "\r\n ", with: " ")
        var headers: [String: String] = [:]
        for line in unfolded.components(separatedBy: "\r\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers[line[..<colon].lowercased()] = decoded(value)
        }
        return headers
    }

    private static func decoded(_ value: String) -> String {
        var text = ""
        var wasEncoded = false
        for word in value.split(separator: " ", omittingEmptySubsequences: false) {
            let parts = word.split(separator: "?", omittingEmptySubsequences: false)
            let isEncoded = parts.count == 5 && word.hasPrefix("=?") && word.hasSuffix("?=")
            if !text.isEmpty && !(wasEncoded && isEncoded) { text += " " }
            if isEncoded, let data = Data(base64Encoded: String(parts[3])) {
                text += String(decoding: data, as: UTF8.self)
            } else {
                text += word
            }
            wasEncoded = isEncoded
        }
        return text
    }
}
