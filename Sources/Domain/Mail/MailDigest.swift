/// What many notices to one recipient say when they come in one mail (SEC-105).
package enum MailDigest {
    /// One digest takes up so many.
    package static let mailsMax = 200
    /// The texts of so many bytes stand in it; of the rest, the subjects.
    package static let textBytesMax = 65_536

    /// One mail that was held back.
    package struct Entry: Sendable, Equatable {
        package let mail: MailID
        package let subject: String
        package let text: String

        package init(mail: MailID, subject: String, text: String) {
            self.mail = mail
            self.subject = subject
            self.text = text
        }
    }

    /// The mails one after another, oldest first, each under its number and subject.
    package static func text(of entries: [Entry]) -> String {
        var room = textBytesMax
        let parts = entries.enumerated().map { index, entry in
            let head = "\(index + 1). \(entry.subject)"
            room -= entry.text.utf8.count
            return room < 0 ? head : head + "\n\n" + entry.text
        }
        return parts.joined(separator: "\n----\n")
    }
}
