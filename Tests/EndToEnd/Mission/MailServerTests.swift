import Foundation
import Testing

/// Issue 4, proof: a real mail server of Debian takes the desk's mail and delivers it into a mailbox.
@Suite(.enabled(if: Postfix.isUsable, Postfix.missing), .timeLimit(.minutes(2)))
struct MailServerTests {
    @Test(
        "R-040 R-044 Postfix takes the mail over STARTTLS, delivers it, and refuses whom it does not know"
    )
    func postfixDelivers() async throws {
        try await Installation.with { desk in
            try await Postfix.with(desk.stage) { postfix in
                let ada = try await desk.customer("ada")
                #expect(await desk.server.program.stop() == 0)
                _ = try await desk.server.startAgain(
                    on: desk.stage,
                    options: [
                        "--mail", "smtp://localhost:\(postfix.port)", "--mail-trust",
                        postfix.trustFile,
                    ]
                )
                try await desk.boss.ask(
                    "deskwire",
                    "admin",
                    "settings",
                    "set",
                    "--care-address",
                    "care@\(Postfix.domain)",
                    "--care-address",
                    "nobody@\(Postfix.domain)",
                    "--sender-address",
                    "desk@\(Postfix.domain)",
                    "--sender-name",
                    "Größe & Söhne"
                )
                let message = ".\nFüße – 電気 <b>\n.\n"
                try await ada.ask(
                    "deskwire",
                    "report",
                    "--ref",
                    "SUB-1",
                    "--message",
                    "-",
                    input: message
                )
                let raw = try await eventually("the mail in the mailbox") {
                    try postfix.delivered().first
                }
                let mail = try #require(try await MailServer.parse([raw], on: desk.stage).first)
                #expect(mail["subject"].text == "Customer reported an issue – SUB-1")
                #expect(mail["from"][0][0].text == "Größe & Söhne")
                #expect(mail["text"].text.contains(".\r\nFüße – 電気 <b>\r\n."))
                #expect(mail["html"].text.contains("Füße – 電気 &lt;b&gt;"))
                #expect(mail["defects"].list.isEmpty)
                let listed = try await desk.bo.ask(
                    "deskwire-agent",
                    "emails",
                    "list",
                    "--kind",
                    "issue_reported"
                )
                let recipients = listed["mails"][0]["recipients"].list
                #expect(
                    recipients.map { $0["status"].text } == [
                        "MAIL_STATUS_ACCEPTED", "MAIL_STATUS_FAILED", "MAIL_STATUS_FAILED",
                    ],
                    "\(recipients)"
                )
                #expect(recipients[1]["reply"].text.contains("550 5.1.1"))
                try await expectDoctorDistrustsIt(postfix, desk)
            }
        }
    }

    /// Without the option that names its certificate.
    private func expectDoctorDistrustsIt(_ postfix: Postfix, _ desk: Installation) async throws {
        let doctor = try desk.stage.launch(
            "deskwired",
            [
                "doctor", "--data", desk.server.data.path, "--mail",
                "smtp://localhost:\(postfix.port)",
            ]
        )
        #expect(await doctor.status() == 1)
        #expect(doctor.output.contains("certificate"))
    }
}
