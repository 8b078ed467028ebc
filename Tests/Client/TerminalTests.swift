import ArgumentParser
import DeskwireClient
import DeskwireProtocol
import DeskwireRendering
import Foundation
import Testing

@testable import DeskwireTerminal

struct ExitStatusTests {
    @Test(arguments: [
        (ErrorCode.invalidArgument, 1), (.idempotencyMismatch, 1), (.notFound, 1),
        (.ticketClosed, 1),
        (.cursorExpired, 1), (.unauthenticated, 3), (.badCredentials, 3), (.permissionDenied, 3),
        (.lockedOut, 3), (.accessExpired, 3), (.overloaded, 4), (.rateLimited, 4),
        (.shuttingDown, 4),
        (.storageFull, 4), (.deadlineExceeded, 4), (.outcomeUnknown, 4), (.internal, 5),
        (.dataCorrupt, 5), (.protocolError, 5), (.handshakeTimeout, 4),
    ])
    func codesHaveTheirStatus(code: ErrorCode, status: Int) {
        #expect(Int(ExitStatus(code: code, retry: code.retryAdvice).rawValue) == status)
    }

    @Test func anUnknownClassIsToldByItsAdvice() {
        let code = ErrorCode(rawValue: 9_001)
        #expect(ExitStatus(code: code, retry: .sameRequest) == .tryAgain)
        #expect(ExitStatus(code: code, retry: .no) == .serverFault)
    }

    @Test(arguments: [
        (DeskClientError.Code.unreachable, 4), (.timedOut, 4), (.connectionLost, 4), (.tooLarge, 1),
        (.protocolViolation, 5),
    ])
    func localReasonsHaveTheirStatus(code: DeskClientError.Code, status: Int) {
        #expect(Int(ExitStatus(DeskClientError(code: code, message: "")).rawValue) == status)
    }

    @Test func helpListsEveryStatus() {
        for status in ExitStatus.allCases {
            #expect(ExitStatus.help.contains("\(status.rawValue)  \(status.meaning)"))
        }
    }
}

struct FailureReportTests {
    private func text(_ report: FailureReport) -> String {
        report.text(program: "deskwire", style: .plain)
    }

    @Test func withoutALoginItSaysHowToLogIn() {
        let report = FailureReport(.notLoggedIn, program: "deskwire")
        #expect(report.status == .notAllowed)
        #expect(
            text(report)
                == "deskwire: Not logged in. Run: deskwire login --email you@example.com"
        )
    }

    @Test func aTokenThatEndedSaysHowToLogInAgain() {
        let report = FailureReport(.tokenEnded, program: "deskwire")
        #expect(report.status == .notAllowed)
        #expect(
            text(report) == "deskwire: The token is not valid, or no longer. "
                + "Run: deskwire login --email you@example.com"
        )
    }

    @Test func aWrongPasswordIsNotTakenForATokenThatEnded() {
        let server = ServerError(ErrorBody(code: .badCredentials, message: "wrong"))
        let error = DeskClientError(code: .refused, message: "", server: server)
        let report = FailureReport(error, program: "deskwire", server: .local)
        #expect(report.status == .notAllowed)
        #expect(text(report) == "deskwire: Wrong.")
    }

    @Test func fieldsAndTraceIDAreTold() {
        let body = ErrorBody(
            code: .invalidArgument,
            message: "a field is wrong",
            retry: .no,
            outcome: .notApplied,
            fields: [FieldError(field: "message", message: "must not be empty")],
            traceID: 42
        )
        let error = DeskClientError(
            code: .refused,
            message: body.message,
            server: ServerError(body)
        )
        #expect(
            text(FailureReport(error, program: "deskwire", server: .local)) == """
                deskwire: A field is wrong.
                  message: must not be empty
                Trace id: 42
                """
        )
    }

    @Test(
        "a field is called as the command's option is, else in plain words",
        arguments: [
            ("category_id", "--category"), ("care_addresses", "--care-address"),
            ("care_addresses.2", "--care-address"),
            ("unassigned_warning_minutes", "--unassigned-warning"),
            ("product_ref", "--product"), ("customer_email", "--customer"), ("name", "name"),
            ("new_password", "new password"), ("upload_ids", "--attach"),
        ]
    )
    func fieldsAreCalledAsOptionsAre(field: String, name: String) {
        let help = """
            OPTIONS:
              --category <category>  --care-address <address>  --unassigned-warning <minutes>
              --product <ref>  --customer <address>  --attach <file>  --json
            """
        #expect(FieldNames(help: help).name(of: field) == name)
    }

    @Test("R-159 customers with a German environment are told in German, programs read the code")
    func germanFailures() {
        func told(_ body: ErrorBody) -> [String] {
            let error = DeskClientError(code: .refused, message: "", server: ServerError(body))
            return FailureReport(
                error,
                program: "deskwire",
                server: .local,
                words: .language(of: ["LANG": "de_DE.UTF-8"])
            ).lines
        }
        #expect(
            told(ErrorBody(code: .rateLimited, message: "Too many.", retryAfterMs: 2000)) == [
                "Zu viele Anfragen in kurzer Zeit.", "Bitte in 2 Sekunden noch einmal versuchen.",
            ]
        )
        #expect(told(ErrorBody(code: .badCredentials)) == ["Die Zugangsdaten stimmen nicht."])
        // What the code does not say stands below in the server's words.
        #expect(
            told(ErrorBody(code: .failedPrecondition, message: "E-mail 7 is on its way")) == [
                "Das geht im jetzigen Zustand nicht.",
                "Der Server sagt dazu: E-mail 7 is on its way.",
            ]
        )
        #expect(told(ErrorBody(code: .unknownField, message: "what")) == ["What."])
    }

    @Test(
        "R-159 the language is that of the environment, in its order",
        arguments: [
            ([:], "en"), (["LANG": "de_AT.UTF-8"], "de"), (["LANG": "de"], "de"),
            (["LC_ALL": "C", "LANG": "de_DE"], "en"), (["LC_MESSAGES": "de_DE"], "de"),
            (["LC_ALL": "", "LANG": "de_DE"], "de"), (["LANG": "den_CA"], "en"),
        ] as [([String: String], String)]
    )
    func languages(environment: [String: String], language: String) {
        #expect(
            FailureWords.language(of: environment) == (language == "de" ? .german : .english)
        )
    }

    @Test func anUnknownOutcomeComesWithTheKeyToRepeatIt() {
        let key = IdempotencyKey()
        let error = DeskClientError(
            code: .timedOut,
            message: "no answer in time",
            outcome: .unknown,
            idempotencyKey: key
        )
        func report(help: String) -> String {
            text(
                FailureReport(
                    error,
                    program: "deskwire",
                    server: .local,
                    fields: FieldNames(help: help)
                )
            )
        }
        #expect(report(help: "--idempotency-key <uuid>").contains("--idempotency-key \(key)"))
        #expect(
            report(help: "--email <address>")
                == "deskwire: No answer in time.\nIt may have taken effect or not. Look before you repeat it."
        )
    }

    @Test func whatTheServerSaysCannotActOnTheTerminal() {
        let body = ErrorBody(code: .notFound, message: "no\u{1B}[2J such ticket")
        let error = DeskClientError(code: .refused, message: "", server: ServerError(body))
        let report = FailureReport(error, program: "deskwire", server: .local)
        #expect(text(report) == "deskwire: No such ticket.")
    }
}

struct CredentialsFileTests {
    private let folder = NSTemporaryDirectory() + "deskwire-test-\(UUID().uuidString)"
    private let entry = CredentialsFile.Entry(
        email: "ada@example.com",
        token: "dws_a",
        expiresAtMs: 5
    )

    private func withFile(_ body: (CredentialsFile) throws -> Void) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(try CredentialsFile(environment: ["XDG_CONFIG_HOME": folder]))
    }

    @Test func keepsOneEntryForEachServer() throws {
        try withFile { file in
            let other = ServerAddress(host: "desk", port: 9)
            #expect(try file.entry(for: .local) == nil)
            try file.save(entry, for: .local)
            try file.save(.init(email: "b", token: "dws_b", expiresAtMs: 0), for: other)
            #expect(try file.entry(for: .local) == entry)
            try file.removeEntry(for: .local)
            #expect(try file.entry(for: .local) == nil)
            #expect(try file.entry(for: other)?.token == "dws_b")
        }
    }

    @Test func onlyTheOwnerMayReadIt() throws {
        try withFile { file in
            try file.save(entry, for: .local)
            #expect(file.path == folder + "/deskwire/credentials.json")
            let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            let left = try FileManager.default.contentsOfDirectory(atPath: folder + "/deskwire")
            #expect(left == ["credentials.json"])
        }
    }

    @Test(arguments: [0o640, 0o604, 0o660, 0o644])
    func isRefusedWhenOthersMayReadIt(mode: Int) throws {
        try withFile { file in
            try file.save(entry, for: .local)
            try FileManager.default.setAttributes(
                [.posixPermissions: mode],
                ofItemAtPath: file.path
            )
            let error = #expect(throws: ProgramError.self) { try file.entry(for: .local) }
            guard case .file(let text)? = error else { return }
            #expect(text.contains("chmod 600"))
            #expect(throws: ProgramError.self) { try file.save(entry, for: .local) }
        }
    }

    @Test func aDamagedFileIsNotOverwritten() throws {
        try withFile { file in
            try file.save(entry, for: .local)
            try AtomicFile.write(Data("{".utf8), to: file.path)
            #expect(throws: ProgramError.self) { try file.save(entry, for: .local) }
        }
    }

    @Test(arguments: [
        (["XDG_CONFIG_HOME": "/x"], "/x/deskwire/credentials.json"),
        (["HOME": "/home/ada"], "/home/ada/.config/deskwire/credentials.json"),
        (["XDG_CONFIG_HOME": "", "HOME": "/h"], "/h/.config/deskwire/credentials.json"),
        (["XDG_CONFIG_HOME": "relative", "HOME": "/h"], "/h/.config/deskwire/credentials.json"),
    ])
    func standsInItsXDGPlace(environment: [String: String], path: String) throws {
        #expect(try CredentialsFile(environment: environment).path == path)
    }
}

struct InputTests {
    private func input(_ standardInput: String, isTerminal: Bool = false) -> MessageInput {
        let terminal = Terminal(
            environment: [:],
            isInputTerminal: isTerminal,
            isOutputTerminal: isTerminal,
            isErrorTerminal: isTerminal
        )
        return MessageInput(terminal: terminal) { Data(standardInput.utf8) }
    }

    @Test(arguments: [
        ("text", "ignored", "text"), ("-", "from stdin\n", "from stdin"),
        ("-", "  kept margin\nsecond\n\n", "  kept margin\nsecond"),
    ])
    func theTextIsTheArgumentOrStandardInput(argument: String, stdin: String, text: String) throws {
        #expect(try input(stdin).text(argument, asking: "").text == text)
    }

    @Test(arguments: [("-", ""), ("-", " \n\t"), ("", "x")])
    func anEmptyTextIsAMistake(argument: String, stdin: String) {
        #expect(throws: ProgramError.self) { try input(stdin).text(argument, asking: "") }
    }

    @Test(arguments: [true, false])
    func nothingIsAskedForWithoutAnEditor(isTerminal: Bool) {
        #expect(throws: ProgramError.self) {
            try input("unread", isTerminal: isTerminal).text(nil, asking: "")
        }
    }

    @Test func theLineBreakAfterAPasswordIsNoPartOfIt() {
        #expect(PasswordInput.firstLine(of: "pass word \n") == "pass word ")
        #expect(PasswordInput.firstLine(of: "päss\r\nrest") == "päss")
        #expect(PasswordInput.firstLine(of: "none") == "none")
    }

    @Test func noPasswordIsAskedForWithoutATerminal() {
        let terminal = Terminal(
            environment: [:],
            isInputTerminal: false,
            isOutputTerminal: false,
            isErrorTerminal: false
        )
        #expect(throws: ProgramError.self) {
            try PasswordInput(terminal: terminal).password(fromStandardInput: false)
        }
    }

    @Test(arguments: [
        ("2026-07-22", 1_784_671_200_000), ("2026-07-22T14:03", 1_784_721_780_000),
        ("2026-07-22T14:03:09", 1_784_721_789_000), ("2026-07-22T14:03Z", 1_784_728_980_000),
        ("2026-07-22T14:03:00+02:00", 1_784_721_780_000),
    ])
    func timesAreReadInTheLocalZoneUnlessTheySay(text: String, milliseconds: Int64) throws {
        let zone = try #require(TimeZone(secondsFromGMT: 7_200))
        #expect(Moment(text, in: zone)?.milliseconds == milliseconds)
    }

    @Test(arguments: ["", "yesterday", "2026-13-01", "2026-07-22 14:03", "22.7.2026"])
    func otherTimesAreRefused(text: String) {
        #expect(Moment(text, in: .gmt) == nil)
    }

    @Test func ticketsAreNamedByNumberOrID() {
        #expect(TicketReference(argument: "DW-12") == .number("DW-12"))
        #expect(TicketReference(argument: "12") == .number("12"))
        #expect(TicketReference(argument: "id:12") == .id(12))
        #expect(TicketReference(argument: "id:x") == nil)
        #expect(TicketReference(argument: "id:0") == nil)
        #expect(TicketReference(argument: "") == nil)
    }
}

struct OptionsTests {
    private let environment = ["DESKWIRE_SERVER": "desk:9", "DESKWIRE_TOKEN": "from environment"]

    @Test func flagsComeBeforeTheEnvironment() throws {
        let options = try ConnectionOptions.parse(["--server", "other", "--token", "from flag"])
        let address = try options.server.address(environment: environment)
        #expect(address == ServerAddress(host: "other"))
        #expect(try options.foundToken(for: address, environment: environment) == "from flag")
    }

    @Test func theEnvironmentComesBeforeTheFile() throws {
        let options = try ConnectionOptions.parse([])
        let address = try options.server.address(environment: environment)
        #expect(address == ServerAddress(host: "desk", port: 9))
        #expect(
            try options.foundToken(for: address, environment: environment) == "from environment"
        )
    }

    @Test func theFileIsAskedLast() throws {
        let folder = NSTemporaryDirectory() + "deskwire-test-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let environment = ["XDG_CONFIG_HOME": folder]
        let options = try ConnectionOptions.parse([])
        #expect(try options.server.address(environment: environment) == .local)
        #expect(throws: ProgramError.notLoggedIn) {
            try options.foundToken(for: .local, environment: environment)
        }
        let file = try CredentialsFile(environment: environment)
        try file.save(.init(email: "", token: "from file", expiresAtMs: 0), for: .local)
        #expect(try options.foundToken(for: .local, environment: environment) == "from file")
    }

    @Test func anEnvironmentThatIsNoAddressIsAMistake() throws {
        let options = try ServerOptions.parse([])
        #expect(throws: ProgramError.self) {
            try options.address(environment: ["DESKWIRE_SERVER": "a:b"])
        }
    }
}
