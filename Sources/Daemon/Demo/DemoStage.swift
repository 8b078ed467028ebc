import DeskwireClient
import DeskwireProtocol
import DeskwireRendering
import DeskwireWire
import Foundation

/// Where the play is shown: the steps, what is sent, what comes back, the mail that was written.
struct DemoStage: Sendable {
    private let style = Style(
        isTerminal: isatty(STDOUT_FILENO) == 1,
        environment: ProcessInfo.processInfo.environment
    )

    func step(_ number: Int, _ title: String) {
        Console.say("\n\(style.paint("\(number). \(title)", .strong))")
    }

    /// The command that a person would type for what comes next.
    func command(_ line: String) {
        Console.say("   $ \(line)")
    }

    func tell(_ text: String) {
        Console.say("   \(text)")
    }

    /// A reply as the clients print it for this reader.
    func show(_ reply: some Displayable, to reader: Display.Reader = .staff) {
        let display = Display(style: style, width: nil, timeZone: .current, reader: reader)
        indent(reply.shown(on: display))
    }

    func showMail(_ mail: SpooledMail) {
        indent(
            """
            ┌ \(mail.file)
            │ From: \(mail.header("From"))
            │ To: \(mail.header("To"))
            │ Subject: \(mail.header("Subject"))
            │ envelope: \(mail.recipients.joined(separator: ", "))
            │
            \(mail.text.split(separator: "\n", omittingEmptySubsequences: false).map { "│ \($0)" }
                .joined(separator: "\n"))
            └
            """
        )
    }

    private func indent(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            Console.say("   \(line)")
        }
    }
}
