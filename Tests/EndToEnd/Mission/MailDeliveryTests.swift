import DeskwireClient
import Foundation
import Testing

/// Mail that really leaves, to a real mail server, and what the history says of it. R-045.
///
/// One desk for all: each test starts the server anew with the mail server that it needs.
@Suite(
    .enabled(if: MailServer.isInstalled, MailServer.missing),
    .serialized,
    .mailDesk,
    .timeLimit(.minutes(60))
)
struct MailDeliveryTests {
    /// The desk, with its mail going to one listener of the mail server.
    private func withDesk(
        _ listener: String = "plain",
        _ body: (MailDesk) async throws -> Void
    ) async throws {
        let desk = try #require(MailDesk.current)
        try await desk.restart(desk.mail.options(listener))
        try await body(desk)
    }

    @Test(
        "R-024 R-025 S-101 mails leave by SMTP: envelope, headers, both parts and threading, in many scripts"
    )
    func mailsLeave() async throws {
        try await withDesk { desk in
            let scripts = [
                "Die Lampe flackert – häßlich & <b>grell</b>", "Лампа не горит", "ランプが点きません",
                "المصباح لا يعمل", "החלון שבור", "दीपक नहीं जलता", "🔦 broken 👩‍👩‍👧",
                "Plain =?utf-8?Q?x?= text",
            ]
            try await desk.installation.boss.ask(
                "deskwire",
                "admin",
                "settings",
                "set",
                "--sender-address",
                "desk@example.com",
                "--sender-name",
                "Größe & Söhne",
                "--reply-to",
                "antwort@example.com"
            )
            var expected: [String: String] = [:]
            for (index, text) in scripts.enumerated() {
                let address = "reader\(index)@example.com"
                expected[address] = text
                let ticket = try await desk.ticket(for: address, subject: text)
                try await desk.reply(to: ticket, text)
                try await desk.reply(to: ticket, "Again: \(text)")
            }
            for (address, text) in expected {
                let mails = try await desk.mail.waitForMails(to: address, 2)
                try #require(mails.count == 2)
                for mail in mails {
                    #expect(mail.recipients == [address, Installation.archiveAddress])
                    #expect(mail.envelope["mail_from"].text == "desk@example.com")
                    #expect(mail.subject.contains(text))
                    #expect(mail.text.contains(text))
                    #expect(mail.message["from"][0][0].text == "Größe & Söhne")
                    #expect(mail.message["replyTo"][0][1].text == "antwort@example.com")
                    #expect(mail.message["to"].list.map { $0[1].text } == [address])
                    #expect(mail.header("Auto-Submitted") == "auto-generated")
                    #expect(!mail.header("X-Deskwire-Loop").isEmpty)
                    #expect(
                        mail.message["types"].list.map(\.text)
                            == ["multipart/alternative", "text/plain", "text/html"]
                    )
                    #expect(mail.message["defects"].list.isEmpty)
                    #expect(!mail.message["html"].text.contains("<b>"))
                }
                #expect(mails[0].header("In-Reply-To").isEmpty)
                #expect(mails[1].header("In-Reply-To") == mails[0].messageID)
                #expect(mails[1].header("References") == mails[0].messageID)
            }
        }
    }

    @Test(
        "RFC 6531 an address outside of ASCII is written to where the server takes it, else refused"
    )
    func internationalAddresses() async throws {
        try await withDesk { desk in
            let ticket = try await desk.ticket(for: "Ада@Почта.example", subject: "Свет")
            try await desk.reply(to: ticket, "Привет")
            let address = "ада@xn--80a1acny.example"
            let mail = try #require(try await desk.mail.waitForMails(to: address).first)
            #expect(mail.envelope["mail_options"].list.map(\.text).contains("SMTPUTF8"))
            #expect(mail.message["to"][0][1].text == address)
            try await desk.restart(desk.mail.options("ascii"))
            try await desk.reply(to: ticket, "Ещё раз")
            let failed = try await desk.waitForMail(of: ticket, status: "MAIL_STATUS_ACCEPTED", 2)
            let recipients = failed["recipients"].list
            #expect(
                recipients.map { $0["address"].text } == [address, Installation.archiveAddress]
            )
            #expect(recipients[0]["status"].text == "MAIL_STATUS_FAILED")
            #expect(recipients[0]["reply"].text.contains("SMTPUTF8"))
            let copy = try await desk.mail.taken(to: Installation.archiveAddress).last
            #expect(copy?.envelope["listener"].text == "ascii")
        }
    }

    @Test(
        "R-045 a refusal is final and shown on message and ticket; a greylisted mail is tried again"
    )
    func refusalsAndRetries() async throws {
        try await withDesk { desk in
            let refused = try await desk.ticket(for: "r550.ada@example.com", subject: "Refused")
            try await desk.reply(to: refused, "You will not read this.")
            let shown = try await eventually("the refusal") {
                let shown = try await desk.installation.bo.ask("deskwire-agent", "show", refused)
                return shown["ticket"]["mailError"].text.isEmpty ? nil : shown
            }
            #expect(shown["ticket"]["mailError"].text.contains("550 4.2.0 as asked by r550"))
            let message = shown["messages"].list.last ?? .null
            #expect(message["mailError"].text.contains("was refused"))
            let states = message["mailRecipients"].list.map { $0["status"].text }
            #expect(states == ["MAIL_STATUS_FAILED", "MAIL_STATUS_ACCEPTED"])
            let page = try await desk.installation.bo.run("deskwire-agent", "show", refused)
            #expect(page.output.contains("550 4.2.0"))

            let grey = try await desk.ticket(for: "grey.bob@example.com", subject: "Grey")
            try await desk.reply(to: grey, "Patience.")
            let waiting = try await desk.waitForMail(of: grey, status: "MAIL_STATUS_DEFERRED")
            #expect(waiting["recipients"][0]["reply"].text.contains("Greylisted"))
            let id = waiting["id"].text
            let health = try await desk.installation.boss.ask("deskwire", "admin", "health")
            #expect(health["mail"]["waiting"].integer >= 1)
            #expect(health["mail"]["oldestAtMs"].integer > 0)
            #expect(health["mail"]["problem"].text.isEmpty)
            let retried = try await desk.installation.bo.ask(
                "deskwire-agent",
                "emails",
                "retry",
                id
            )
            #expect(retried["retried"].integer == 1)
            let done = try await desk.waitForMail(of: grey, status: "MAIL_STATUS_ACCEPTED")
            #expect(done["attempts"].integer == 2)
            #expect(try await desk.mail.taken(to: "grey.bob@example.com").count == 1)
            #expect(try await desk.copies(of: "Refused") == 1)
            #expect(try await desk.copies(of: "Grey") == 1)
            let late = try await desk.installation.bo.run("deskwire-agent", "emails", "retry", id)
            #expect(late.status == 1)
            #expect(late.errors.contains("has ended"))
        }
    }

    @Test(
        "a mail server that is away, refuses the login or is misspelt stops no ticket, and is told"
    )
    func troubleIsTold() async throws {
        try await withDesk { desk in
            let login = desk.installation.stage.folder.appending(path: "wrong-login")
            try Data("desk\nwrong horse\n".utf8).write(to: login)
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600],
                ofItemAtPath: login.path
            )
            let refusing = [
                "--mail", "smtp://localhost:\(desk.mail.port("starttls"))", "--mail-login",
                login.path, "--mail-trust", desk.mail.trustFile,
            ]
            let wrong: [(options: [String], word: String)] = [
                (["--mail", "smtp://127.0.0.1:1?tls=none"], "cannot be reached"),
                (desk.mail.options("mustlogin"), "530"),
                (["--mail", "smpt://x"], "is not understood"),
                (refusing, "refuses the login"),
                (["--mail", "smtp://localhost:\(desk.mail.port("plain"))"], "offers no STARTTLS"),
            ]
            for (index, (options, word)) in wrong.enumerated() {
                try await desk.restart(options)
                let ticket = try await desk.ticket(for: "w\(index)@example.com", subject: "Wait")
                try await desk.reply(to: ticket, "Later.")
                let finding = try await eventually("the finding about \(options)") {
                    let health = try await desk.installation.boss.ask("deskwire", "admin", "health")
                    return health["findings"].list.first { $0["name"].text == "mail_stopped" }
                }
                #expect(finding["message"].text.contains(word), "\(finding)")
                let doctor = try desk.doctor(options)
                let isTold = word != "530"
                #expect(await doctor.status() == (isTold ? 1 : 0), "\(doctor.output)")
                if isTold { #expect(doctor.output.contains(word), "\(doctor.output)") }
            }
            try await desk.restart(desk.mail.options("plain"))
            let all = try await desk.installation.boss.ask("deskwire", "emails", "retry", "--all")
            #expect(all["retried"].integer > 0)
            for index in wrong.indices {
                _ = try await desk.mail.waitForMails(to: "w\(index)@example.com")
            }
            let doctor = try desk.doctor(desk.mail.options("plain") + ["--json"])
            #expect(await doctor.status() == 0, "\(doctor.output)")
            #expect(try JSON(doctor.output)["healthy"].isTrue)
        }
    }

    @Test("doctor tries certificate and login of the mail server, and shows no password")
    func doctorTriesTheLogin() async throws {
        let desk = try #require(MailDesk.current)
        let file = desk.installation.stage.folder.appending(path: "mail-login")
        let options = [
            "--mail", "smtp://localhost:\(desk.mail.port("starttls"))", "--mail-login", file.path,
            "--mail-trust", desk.mail.trustFile,
        ]
        let cases: [(login: String, mode: Int, status: Int32, word: String)] = [
            ("desk\ncorrect horse\n", 0o600, 0, "lets us in"),
            ("desk\nwrong horse\n", 0o600, 1, "refuses the login"),
            ("desk\ncorrect horse\n", 0o644, 1, "chmod 600"), ("desk", 0o600, 1, "two lines"),
        ]
        for (login, mode, status, word) in cases {
            try Data(login.utf8).write(to: file)
            try FileManager.default.setAttributes(
                [.posixPermissions: mode],
                ofItemAtPath: file.path
            )
            let doctor = try desk.doctor(options)
            #expect(await doctor.status() == status, "\(doctor.output)")
            #expect(doctor.output.contains(word), "\(doctor.output)")
            #expect(!doctor.output.contains("horse"))
        }
    }

    @Test(
        "a desk with --mail none keeps its history and sends nothing; a test mail says that mail works"
    )
    func noneAndTestMail() async throws {
        try await withDesk { desk in
            let boss = desk.installation.boss
            let sent = try await boss.ask(
                "deskwire",
                "admin",
                "test-mail",
                "--to",
                "try@example.com"
            )
            #expect(sent["mail"]["summary"]["status"].text == "MAIL_STATUS_ACCEPTED")
            #expect(sent["mail"]["summary"]["kind"].text == "test_mail")
            #expect(try await desk.mail.taken(to: "try@example.com").count == 1)
            let refused = try await boss.run(
                "deskwire",
                "admin",
                "test-mail",
                "--to",
                "r554.try@example.com"
            )
            #expect(refused.status == 1)
            #expect(refused.output.contains("554"))
            let staff = try await desk.installation.bo.run("deskwire", "admin", "test-mail")
            #expect(staff.status == 3)

            try await desk.restart(["--mail", "none"])
            let ticket = try await desk.ticket(for: "none@example.com", subject: "Quiet")
            try await desk.reply(to: ticket, "Unheard.")
            let held = try await desk.waitForMail(of: ticket, status: "MAIL_STATUS_SUPPRESSED")
            #expect(held["recipients"][0]["reply"].text.contains("--mail none"))
            let health = try await boss.ask("deskwire", "admin", "health")
            #expect(health["findings"].list.contains { $0["name"].text == "mail_off" })
            try await desk.restart(desk.mail.options("plain"))
            try await boss.ask("deskwire", "emails", "resend", held["id"].text)
            let mail = try await desk.mail.waitForMails(to: "none@example.com")
            #expect(mail.first?.text.contains("Unheard.") == true)
        }
    }

    @Test(
        "S-246 the brake holds back a program's eleventh mail, and says so; copies go out all the same"
    )
    func loopBrake() async throws {
        try await withDesk { desk in
            let ticket = try await desk.ticket(for: "loop@example.com", subject: "Loop")
            let token = try await desk.installation.serviceToken("answering machine")
            let program = try await DeskClient.connect(
                to: desk.server.address,
                credential: .token(token.secret)
            )
            for number in 1...11 {
                try await desk.reply(to: ticket, "Answer \(number)", as: program)
            }
            await program.close()
            let shown = try await desk.installation.bo.ask("deskwire-agent", "show", ticket)
            #expect(shown["ticket"]["mailError"].text.contains("loop brake"))
            let held = try await desk.waitForMail(of: ticket, status: "MAIL_STATUS_ACCEPTED", 11)
            #expect(held["reason"].text == "loop_brake")
            #expect(held["recipients"][0]["status"].text == "MAIL_STATUS_SUPPRESSED")
            #expect(
                held["recipients"][0]["reply"].text.contains("10 automatic mails about this ticket")
            )
            #expect(held["recipients"][1]["status"].text == "MAIL_STATUS_ACCEPTED")
            #expect(try await desk.mail.taken(to: "loop@example.com").count == 10)
            #expect(try await desk.copies(of: "Loop") == 11)

            // Though the brake is on, what a colleague writes goes out.
            try await desk.reply(to: ticket, "By hand, in the middle of it.")
            let mail = try await desk.waitForMail(of: ticket, status: "MAIL_STATUS_ACCEPTED", 12)
            #expect(mail["reason"].text.isEmpty)
            #expect(try await desk.mail.taken(to: "loop@example.com").count == 11)
        }
    }

    @Test("S-246 what people write by hand is never held back, however much it is")
    func writtenByHand() async throws {
        try await withDesk { desk in
            let ticket = try await desk.ticket(for: "busy@example.com", subject: "Busy")
            for number in 1...31 { try await desk.reply(to: ticket, "By hand \(number)") }
            let newest = try await desk.waitForMail(of: ticket, status: "MAIL_STATUS_ACCEPTED", 31)
            #expect(newest["reason"].text.isEmpty)
            let mails = try await desk.mail.waitForMails(to: "busy@example.com", 31)
            #expect(mails.count == 31)
        }
    }

    @Test("R-040 T-R14 kills at any point lose no mail and repeat only what was in flight")
    func killsLoseNoMail() async throws {
        try await withDesk { desk in
            let wanted = ProcessInfo.processInfo.environment["DESKWIRE_MAILS_A_CASE"]
                .flatMap(Int.init)
            let each = wanted == nil ? 3 : 20
            let kills = max((wanted ?? 0) / each, 6)
            for cycle in 1...kills {
                for number in 1...each {
                    // About a ticket of its own: nobody gets so many that a brake acts.
                    let ticket = try await desk.ticket(
                        for: "kill\(cycle).\(number)@example.com",
                        subject: "Kill"
                    )
                    try await desk.reply(to: ticket, "Kill \(cycle) \(number)")
                }
                // The kills fall somewhere between the first mail and the last.
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...900)))
                await desk.crash()
                try await desk.restart(desk.mail.options("plain"))
            }
            let addresses = Set(
                (1...kills).flatMap { kill in
                    (1...each).map { "kill\(kill).\($0)@example.com" }
                }
            )
            // Mail is paced: 300 recipients a minute, and every mail has a copy.
            let taken = try await eventually(
                "every mail",
                within: .seconds(60 + addresses.count)
            ) {
                let taken = try await desk.mail.taken()
                return addresses.isSubset(of: taken.flatMap(\.recipients)) ? taken : nil
            }
            let mine = taken.filter { !addresses.isDisjoint(with: $0.recipients) }
            let all = mine.map(\.messageID)
            #expect(Set(all).count == addresses.count, "nobody gets two mails for one")
            #expect(all.count - Set(all).count <= kills, "at most the one in flight is repeated")
        }
    }

    @Test(
        "a mail in flight at a kill is repeated with the same Message-ID; SIGTERM does not wait for it"
    )
    func inFlightIsRepeated() async throws {
        try await withDesk { desk in
            let ticket = try await desk.ticket(for: "slow.x@example.com", subject: "Slow")
            try await desk.reply(to: ticket, "In flight.")
            let first = try await desk.waitForMail(of: ticket, status: "MAIL_STATUS_SENDING")
            await desk.crash()
            try await desk.restart(desk.mail.options("plain"))
            let again = try await eventually("the second attempt") {
                let mail = try await desk.mails(of: ticket).first ?? .null
                return mail["attempts"].integer == 2 ? mail : nil
            }
            #expect(again["id"] == first["id"])
            let begin = ContinuousClock.now
            #expect(await desk.server.program.stop() == 0)
            #expect(ContinuousClock.now - begin < .seconds(12))
        }
    }
}
