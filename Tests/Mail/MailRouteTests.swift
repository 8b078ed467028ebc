import Foundation
import Testing

@testable import DeskwireMail

@Suite("The options for mail")
struct MailRouteTests {
    private func route(_ text: String?, login: String? = nil) throws(MailRouteProblem) -> MailRoute
    {
        try MailRoute(text, loginFile: login, trustFile: nil, dataFolder: "/data")
    }

    @Test("The forms of --mail")
    func forms() throws {
        #expect(try route(nil) == .spool(folder: "/data/spool"))
        #expect(try route("") == .spool(folder: "/data/spool"))
        #expect(try route("spool:/var/out") == .spool(folder: "/var/out"))
        #expect(try route("none") == MailRoute.none)
        let servers: [(String, String, Int, SMTPServer.Protection)] = [
            ("smtp://mail.example.com", "mail.example.com", 587, .startTLS),
            ("smtp://mail.example.com:25/", "mail.example.com", 25, .startTLS),
            ("smtps://mail.example.com", "mail.example.com", 465, .tls),
            ("smtp://localhost?tls=none", "localhost", 25, .none),
            ("smtp://[::1]:2525?tls=none", "::1", 2525, .none),
        ]
        for (text, host, port, protection) in servers {
            let server = SMTPServer(host: host, port: port, protection: protection)
            #expect(try route(text) == .server(server))
        }
    }

    @Test(
        "What is not understood is told with what is right",
        arguments: [
            ("mail.example.com", MailRouteProblem.unknownForm), ("spool:", .noFolder),
            ("smtp://", .badHost), ("smtp://a b", .badHost), ("smtp://a:0", .badHost),
            ("smtp://a:x", .badHost), ("smtp://a\r\nb", .badHost),
            ("smtp://me:secret@mail.example.com", .loginInOption),
            ("smtps://a?tls=none", .unknownQuery("tls=none")),
            ("smtp://a?tls=maybe", .unknownQuery("tls=maybe")),
        ]
    )
    func mistakes(text: String, problem: MailRouteProblem) {
        #expect(throws: problem) { try route(text) }
        #expect("\(problem)".hasSuffix("."))
        #expect(!"\(problem)".contains("secret"))
    }

    @Test("A login comes out of a file that nobody else can read, and goes nowhere without TLS")
    func logins() throws {
        try withTemporaryFolder { folder in try checkLogins(file: folder + "/login") }
    }

    private func checkLogins(file: String) throws {
        #expect(throws: MailRouteProblem.noLoginFile(file)) { try route("smtps://a", login: file) }
        try Data("desk\npass word\n".utf8).write(to: URL(fileURLWithPath: file))
        chmod(file, 0o644)
        #expect(throws: MailRouteProblem.self) { try route("smtps://a", login: file) }
        chmod(file, 0o600)
        guard case .server(let server) = try route("smtps://a", login: file) else {
            Issue.record("no server")
            return
        }
        #expect(server.login == SMTPLogin(name: "desk", password: "pass word"))
        #expect(!"\(server)".contains("pass word"))
        #expect(throws: MailRouteProblem.loginInClear) {
            try route("smtp://a?tls=none", login: file)
        }
        #expect(throws: Never.self) { try route("smtp://127.0.0.1?tls=none", login: file) }
        try Data("desk\n".utf8).write(to: URL(fileURLWithPath: file))
        #expect(throws: MailRouteProblem.notALogin(file)) { try route("smtps://a", login: file) }
    }
}
