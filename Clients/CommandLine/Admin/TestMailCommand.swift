import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// Sends a mail that says nothing but that mail works, and tells what became of it.
struct TestMailCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "test-mail",
        abstract: "Send a test mail and wait for the mail server's answer.",
        discussion: """
            Ends with status 0 when the mail server has taken the mail, and with 1 when it was refused, or has to be \
            tried again later.


            """
                + Program.discussion(
                    "deskwire admin test-mail",
                    "deskwire admin test-mail --to ada@example.com --wait 60"
                )
    )

    @Option(help: "Whom to send it to (default: yourself).")
    var to: String?

    @Option(help: "How many seconds to wait for the answer; 0: do not wait.")
    var wait: UInt32 = 30

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let sent = try await session.call(
            Methods.sendTestMail,
            SendTestMailRequest(address: to ?? ""),
            key: keys
        )
        var mail = sent.mail ?? Mail()
        let end = ContinuousClock.now + .seconds(wait)
        while mail.isOnItsWay, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(200))
            let reply = try await session.call(
                Methods.getMail,
                GetMailRequest(mailID: mail.summary?.id ?? 0)
            )
            mail = reply.mail ?? mail
        }
        session.show(SendTestMailReply(mail: mail))
        guard wait == 0 || mail.hasArrived else {
            throw ProgramError.refused("The mail server has not taken the test mail.")
        }
    }
}

extension Mail {
    /// Whether the mail server has taken it for the addressee; copies do not count.
    fileprivate var hasArrived: Bool {
        summary?.recipients.filter { $0.field == .to }.allSatisfy { $0.status == .accepted }
            ?? false
    }

    fileprivate var isOnItsWay: Bool {
        summary?.status == .queued || summary?.status == .sending
    }
}
