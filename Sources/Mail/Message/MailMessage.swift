package import DeskwireDomain
import Foundation

/// A mail as typed values, and the only place that writes one as RFC 5322 text.
///
/// 1. Exactly the headers below, each once; there is no way to give another. Copies are named in the envelope only:
///    no header ever lists them.
/// 2. The words stand in it twice, as text and as HTML, for the reader's program to choose. Both are base64 in lines of
///    76 columns, so nothing in them can look like SMTP, or like the end of a part (SEC-102).
/// 3. Addresses outside of ASCII stand in the headers only where the mail server takes them; else they are left out.
/// 4. The same values give the same bytes, so a repeated delivery repeats the mail exactly.
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
    /// The mails that this one follows, oldest first, so that mail programs show them together.
    package var references: [String] = []
    package var origin: Origin = .notice
    /// Tells this installation's own mails when one comes back.
    package var installationID: String
    package var text: String
    /// A language tag.
    package var language = "en"

    package init(
        from: Mailbox,
        to: [Mailbox],
        cc: [Mailbox] = [],
        replyTo: Mailbox? = nil,
        subject: String,
        created: Timestamp,
        messageID: String,
        references: [String] = [],
        origin: Origin = .notice,
        installationID: String,
        text: String,
        language: String = "en"
    ) {
        self.from = from
        self.to = to
        self.cc = cc
        self.replyTo = replyTo
        self.subject = subject
        self.created = created
        self.messageID = messageID
        self.references = references
        self.origin = origin
        self.installationID = installationID
        self.text = text
        self.language = language
    }

    /// Stands between the parts. No line of base64 looks like it.
    private static let boundary = "=_deskwire_part"

    /// Whether an address in the headers needs a mail server with SMTPUTF8.
    package var isInternational: Bool {
        !(to + cc + [replyTo, from].compactMap(\.self)).allSatisfy(\.isASCII)
    }

    /// The whole mail, with CR LF at the end of each line.
    package func encoded(international: Bool = false) throws(MailMessageError) -> [UInt8] {
        var content: [UInt8] = []
        for header in try headers(international: international) { content += header.line.utf8 }
        content += part("text/plain", text)
        content += part("text/html", HTMLText.page(text, language: language))
        content += "\r\n--\(Self.boundary)--\r\n".utf8
        return content
    }

    private func headers(international: Bool) throws(MailMessageError) -> [MailHeader] {
        var headers = [
            try MailHeader("From", mailboxes: [from], international: international),
            try addressees(international: international),
        ]
        func add(_ name: String, _ mailboxes: [Mailbox]) throws(MailMessageError) {
            let usable = mailboxes.filter { international || $0.isASCII }
            guard !usable.isEmpty else { return }
            headers.append(
                try MailHeader(name, mailboxes: usable, international: international)
            )
        }
        try add("Cc", cc)
        try add("Reply-To", replyTo.map { [$0] } ?? [])
        headers += [
            try MailHeader("Subject", text: subject),
            try MailHeader("Date", token: MailDate.header(created)),
            try MailHeader("Message-ID", token: messageID),
        ]
        if let last = references.last {
            headers += [
                try MailHeader("In-Reply-To", identifiers: [last]),
                try MailHeader("References", identifiers: references),
            ]
        }
        headers += [
            try MailHeader("MIME-Version", token: "1.0"),
            try MailHeader(
                "Content-Type",
                token: "multipart/alternative; boundary=\"\(Self.boundary)\""
            ),
            try MailHeader("Auto-Submitted", token: origin.rawValue),
            try MailHeader("X-Auto-Response-Suppress", token: "All"),
            try MailHeader("X-Deskwire-Loop", token: installationID),
        ]
        return headers
    }

    /// A mail has a `To`, even if nobody can be named in it.
    private func addressees(international: Bool) throws(MailMessageError) -> MailHeader {
        let usable = to.filter { international || $0.isASCII }
        if usable.isEmpty && !to.isEmpty {
            return try MailHeader("To", token: "undisclosed-recipients:;")
        }
        return try MailHeader("To", mailboxes: usable, international: international)
    }

    private func part(_ type: String, _ text: String) -> [UInt8] {
        let head = """
            \r
            --\(Self.boundary)\r
            Content-Type: \(type); charset=utf-8\r
            Content-Transfer-Encoding: base64\r
            \r

            """
        return Array(head.utf8) + Self.encodedText(text)
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
