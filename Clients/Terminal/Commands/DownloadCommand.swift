package import ArgumentParser
import DeskwireClient
import DeskwireProtocol
import DeskwireRendering
import Foundation

/// Brings a document or attachment.
package struct DownloadCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "download",
        abstract: "Bring an attachment or document to this machine.",
        discussion: Program.discussion(
            "\(Program.name) documents attachments DW-12",
            "\(Program.name) download 7",
            "\(Program.name) download 7 --output invoice.pdf",
            "\(Program.name) download 7 --output - | less"
        )
    )

    @Argument(help: "The file's id, as `show` and `documents` print it.")
    package var document: UInt64

    @Option(
        help: .init(
            "Where to write it; - is standard output. Else its own name, in this folder.",
            valueName: "file"
        )
    )
    package var output: String?

    @Flag(help: "Replace a file that is there already.")
    package var force = false

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func validate() throws {
        if output == "-", connection.server.json {
            throw ValidationError(
                "With --output - the file itself goes to standard output; leave out --json, or "
                    + "write to a file."
            )
        }
    }

    package func run(in session: Session) async throws {
        let request = GetDocumentRequest(documentID: document)
        guard let found = try await session.call(Methods.getDocument, request).document else {
            throw ProgramError.refused("There is no such document.")
        }
        if output == "-" { return try await write(found, in: session) }
        let target = output ?? Self.localName(found.name)
        guard force || access(target, F_OK) != 0 else {
            throw ProgramError.refused(
                "There is a file \(target) already; use --output, or --force to replace it."
            )
        }
        try await session.download(found, to: target)
        if session.isJSON {
            session.show(GetDocumentReply(document: found))
        } else {
            session.remark("Wrote \(target) (\(ByteCount.text(found.size))).")
        }
    }

    /// To standard output, checked while it goes.
    private func write(_ document: Document, in session: Session) async throws {
        var digest = FileDigest()
        try await session.client.download(document) { bytes in
            digest.update(bytes)
            try Output.write(bytes)
        }
        guard digest.bytes == document.sha256 else {
            throw ProgramError.file("What arrived is not the file.")
        }
    }

    /// Somebody else chose the name: it names a file in this folder that is not hidden, and nothing else.
    static func localName(_ name: String) -> String {
        // By scalar: a slash with a mark on it is another character, but still a slash to a file system.
        let line = SafeText.line(name).unicodeScalars.map { $0 == "/" || $0 == "\\" ? "_" : $0 }
        let safe = line.drop { $0 == "." || $0 == "-" || $0 == " " }
        return safe.isEmpty ? "document" : String(String.UnicodeScalarView(safe))
    }
}
