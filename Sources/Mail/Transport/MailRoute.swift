import Foundation

/// Where mail goes: the option `--mail`.
package enum MailRoute: Sendable, Equatable {
    /// Files in a folder.
    case spool(folder: String)
    case server(SMTPServer)
    /// Nowhere.
    case none

    /// Reads the option, and the file with the login when there is one.
    ///
    /// `text` is one of `smtp://HOST[:PORT]`, `smtps://HOST[:PORT]`, `spool:DIR` and `none`; nothing at all means the
    /// folder `spool` in the data folder.
    package init(
        _ text: String?,
        loginFile: String?,
        trustFile: String?,
        dataFolder: String
    ) throws(MailRouteProblem) {
        guard let text, !text.isEmpty else {
            self = .spool(folder: dataFolder + "/spool")
            return
        }
        if text == "none" {
            self = .none
        } else if text.hasPrefix("spool:") {
            let folder = String(text.dropFirst("spool:".count))
            guard !folder.isEmpty else { throw .noFolder }
            self = .spool(folder: folder)
        } else {
            var server = try Self.server(text)
            server.trustFile = try trustFile.map(Self.readable)
            if let loginFile {
                guard server.protection != .none || server.isOnThisMachine else {
                    throw .loginInClear
                }
                server.login = try Self.login(in: loginFile)
            }
            self = .server(server)
        }
    }

    package func transport() throws(PrivateFileError) -> any MailTransport {
        switch self {
        case .spool(let folder): try SpoolTransport(folder: folder)
        case .server(let server): SMTPTransport(server: server)
        case .none: NoTransport()
        }
    }

    private static func server(_ text: String) throws(MailRouteProblem) -> SMTPServer {
        let isTLS = text.hasPrefix("smtps://")
        guard isTLS || text.hasPrefix("smtp://") else { throw .unknownForm }
        guard !text.contains("@") else { throw .loginInOption }
        var rest = text.dropFirst(isTLS ? "smtps://".count : "smtp://".count)
        var protection: SMTPServer.Protection = isTLS ? .tls : .startTLS
        if let mark = rest.firstIndex(of: "?") {
            let query = rest[rest.index(after: mark)...]
            rest = rest[..<mark]
            guard !isTLS, query == "tls=none" || query == "tls=starttls" else {
                throw .unknownQuery(String(query))
            }
            if query == "tls=none" { protection = .none }
        }
        if rest.hasSuffix("/") { rest.removeLast() }
        let (host, port) = try hostAndPort(rest)
        return SMTPServer(
            host: host,
            port: port ?? (isTLS ? 465 : protection == .none ? 25 : 587),
            protection: protection
        )
    }

    private static func hostAndPort(
        _ text: Substring
    ) throws(MailRouteProblem) -> (host: String, port: Int?) {
        var host = text
        var port: Int?
        let closing = text.lastIndex(of: "]") ?? text.startIndex
        if let colon = text[closing...].lastIndex(of: ":") {
            guard let number = Int(text[text.index(after: colon)...]),
                (1...65_535).contains(number)
            else { throw .badHost }
            port = number
            host = text[..<colon]
        }
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        let allowed = host.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: ":"):
                true
            default: false
            }
        }
        guard !host.isEmpty, allowed else { throw .badHost }
        return (String(host), port)
    }

    private static func readable(_ file: String) throws(MailRouteProblem) -> String {
        guard FileManager.default.isReadableFile(atPath: file) else { throw .noTrustFile(file) }
        return file
    }

    /// Two lines: the name, then the password.
    private static func login(in file: String) throws(MailRouteProblem) -> SMTPLogin {
        let content: [UInt8]
        do {
            content = try PrivateFile.read(file, atMost: 4096)
        } catch {
            switch error {
            case .missing: throw .noLoginFile(file)
            case .wrongSize: throw .notALogin(file)
            default: throw .loginFile(error)
            }
        }
        let lines = String(decoding: content, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
        guard lines.count >= 2, !lines[0].isEmpty, !lines[1].isEmpty,
            lines[2...].allSatisfy(\.isEmpty)
        else { throw .notALogin(file) }
        return SMTPLogin(name: String(lines[0]), password: String(lines[1]))
    }
}

extension SMTPServer {
    /// A login may go there without TLS: nobody else sees it.
    fileprivate var isOnThisMachine: Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }
}

/// What is wrong with the options for mail; the texts say what is right.
package enum MailRouteProblem: Error, Equatable, Sendable, CustomStringConvertible {
    case unknownForm
    case unknownQuery(String)
    case badHost
    case noFolder
    case loginInOption
    case loginInClear
    case noLoginFile(String)
    case loginFile(PrivateFileError)
    case notALogin(String)
    case noTrustFile(String)

    package var description: String {
        switch self {
        case .unknownForm:
            "The option --mail is not understood. Write it as smtp://mail.example.com:587, "
                + "smtps://mail.example.com:465, spool:DIR or none."
        case .unknownQuery(let query):
            "The option --mail ends in ?\(query), which is not understood. Only ?tls=none may stand there, "
                + "after smtp://HOST:PORT, for a server that offers no TLS."
        case .badHost:
            "The option --mail does not name a host. Write it as smtp://mail.example.com:587."
        case .noFolder: "The option --mail names no folder. Write it as spool:DIR."
        case .loginInOption:
            "The login does not belong into --mail, where everybody on this machine can read it. Write name and "
                + "password into a file, one a line, and name it with --mail-login FILE."
        case .loginInClear:
            "A login is never sent without TLS to another machine. Leave ?tls=none out of --mail, or use smtps://."
        case .noLoginFile(let file):
            "The file \(file) of --mail-login does not exist. It holds the name and the password, one a line."
        case .loginFile(let problem): "--mail-login: \(problem)"
        case .notALogin(let file):
            "The file \(file) of --mail-login must hold two lines: the name, then the password."
        case .noTrustFile(let file):
            "The file \(file) of --mail-trust cannot be read. It holds the certificates to trust, as PEM."
        }
    }
}
