package import DeskwireDomain
import Foundation

/// A mail as typed values, and the only place that writes one as RFC 5322 text.
///
/// 1. Exactly the headers below, each once; there is no way to give another. Copies are named in the envelope only:
///    no header ever lists them.
/// 2. The text is base64 in lines of 76 columns, so nothing in it can look like SMTP (SEC-102).
/// 3. The same values give the same bytes, so a repeated delivery repeats the mail exactly.
package struct MailMessage: Sendable, Equatable {
    /// RFC 3834: what made this mail.
    package enum Origin: String, Sendable {
        case notice = "auto-generated"
        case acknowledgement = "auto-replied"
    }

    package var from: Mailbox
    package var to: [Mailbox]
    package var cc: [Mailbox] = []
    package var replyTo: Mailbox?
    package var subject: String
    package var created: Timestamp
    /// With its angle brackets; see ``MailMessageID``.
    package var messageID: String
    package var origin: Origin = .notice
    /// Tells this installation's own mails when one comes back.
    package var installationID: String
    package var text: String

    package init(
        from: Mailbox,
        to: [Mailbox],
        cc: [Mailbox] = [],
        replyTo: Mailbox? = nil,
        subject: String,
        created: Timestamp,
        messageID: String,
        origin: Origin = .notice,
        installationID: String,
        text: String
    ) {
        self.from = from
        self.to = to
        self.cc = cc
        self.replyTo = replyTo
        self.subject = subject
        self.created = created
        self.messageID = messageID
        self.origin = origin
        self.installationID = installationID
        self.text = text
    }

    /// The whole mail, with CR LF at the end of each line.
    package func encoded() throws(MailMessageError) -> [UInt8] {
        var content: [UInt8] = []
        for header in try headers() { content += header.line.utf8 }
        content += "\r\n".utf8
        content += Self.encodedText(text)
        return content
    }

    private func headers() throws(MailMessageError) -> [MailHeader] {
        var headers = [
            try MailHeader("From", mailboxes: [from]),
            try MailHeader("To", mailboxes: to),
        ]
        if !cc.isEmpty { headers.append(try MailHeader("Cc", mailboxes: cc)) }
        if let replyTo { headers.append(try MailHeader("Reply-To", mailboxes: [replyTo])) }
        headers += [
            try MailHeader("Subject", text: subject),
            try MailHeader("Date", token: MailDate.header(created)),
            try MailHeader("Message-ID", token: messageID),
            try MailHeader("MIME-Version", token: "1.0"),
            try MailHeader("Content-Type", token: "text/plain; charset=utf-8"),
            try MailHeader("Content-Transfer-Encoding", token: "base64"),
            try MailHeader("Auto-Submitted", token: origin.rawValue),
            try MailHeader("X-Auto-Response-Suppress", token: "All"),
            try MailHeader("X-Deskwire-Loop", token: installationID),
        ]
        return headers
    }

    private static func encodedText(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + text.utf8.count / 32)
        var afterReturn = false
        for byte in text.utf8 {
            // Text in a mail has CR LF at its line ends, whatever they were before.
            switch byte {
            case UInt8(ascii: "\n") where afterReturn: afterReturn = false
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                bytes += [0x0D, 0x0A]
                afterReturn = byte == UInt8(ascii: "\r")
            default:
                bytes.append(byte)
                afterReturn = false
            }
        }
        let encoded = Data(bytes).base64EncodedData(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        return Array(encoded) + [0x0D, 0x0A]
    }
}
