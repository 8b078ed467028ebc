package import DeskwireDomain
import Dispatch
import Foundation

/// Writes each mail as a file into a folder, for a first run without a mail server and for programs that pick it up.
///
/// `TIME-ID.eml` is the message; `TIME-ID.envelope` beside it says from whom and to whom, copies included. The envelope
/// is written first, so who sees the message finds its envelope. The same mail given again replaces its own files.
package struct SpoolTransport: MailTransport {
    private let folder: String
    /// Waiting for the disk happens here, not on a thread that others need.
    private let disk = DispatchQueue(label: "deskwire.spool")

    package init(folder: String) throws(PrivateFileError) {
        try PrivateFile.makeFolder(folder)
        self.folder = folder
    }

    package var name: String { "spool:\(folder)" }
    package var mailsPerMinute: Int? { nil }
    /// Asking costs nothing.
    package var restMilliseconds: Int64 { 0 }

    package func deliver(
        _ mail: OutgoingMail
    ) async throws(MailTransportError) -> [RecipientAnswer] {
        let written = await withCheckedContinuation { continuation in
            disk.async { continuation.resume(returning: Result { try write(mail) }) }
        }
        do {
            let name = try written.get()
            return mail.recipients.map { address in
                RecipientAnswer(address: address, outcome: .accepted(reply: "spooled as \(name)"))
            }
        } catch {
            throw .unavailable("The spool folder cannot be written: \(error)")
        }
    }

    package func forget(_ mails: [SentMail]) async {
        await withCheckedContinuation { continuation in
            disk.async {
                for mail in mails {
                    let name = Self.name(mail.id, created: mail.created)
                    for ending in ["eml", "envelope"] { unlink("\(folder)/\(name).\(ending)") }
                }
                continuation.resume()
            }
        }
    }

    private static func name(_ id: MailID, created: Timestamp) -> String {
        "\(MailDate.fileName(created))-\(id)"
    }

    private func write(_ mail: OutgoingMail) throws -> String {
        let name = Self.name(mail.id, created: mail.created)
        let envelope = SpooledEnvelope(
            messageID: mail.messageID,
            sender: mail.sender ?? "",
            recipients: mail.recipients.map(\.text)
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let sidecar = Array(try encoder.encode(envelope)) + [UInt8(ascii: "\n")]
        let content = mail.internationalContent ?? mail.content
        try PrivateFile.write(sidecar, to: "\(folder)/\(name).envelope", replacing: true)
        try PrivateFile.write(content, to: "\(folder)/\(name).eml", replacing: true)
        return "\(name).eml"
    }
}

/// The envelope as it stands in the sidecar file.
private struct SpooledEnvelope: Codable {
    let messageID: String
    let sender: String
    let recipients: [String]

    enum CodingKeys: String, CodingKey {
        case messageID = "message_id"
        case sender = "mail_from"
        case recipients = "rcpt_to"
    }
}
