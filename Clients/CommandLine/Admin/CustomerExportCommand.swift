import ArgumentParser
import DeskwireClient
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal
import Foundation

/// Writes all that the desk holds of a customer into one file.
struct CustomerExportCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write everything the desk holds of a customer into one file.",
        discussion: """
            The file has a JSON object a line: "section" says of what. In it are the account, tickets with all \
            messages and internal notes, mails, documents with their bytes (in pieces, as base64), sessions, the \
            history and the events; of passwords, tokens and second steps only that there are some. The last line is \
            the summary: a file without it was cut off. Read it before you hand it out: notes and names of others are \
            in it.

            It needs a login of the last ten minutes.


            """
                + Program.discussion(
                    "deskwire admin customer export ada@example.com --to ada.ndjson",
                    "deskwire admin customer export 7 --to - | jq -c 'select(.section == \"message\")'"
                )
    )

    @Argument(help: "The customer: id or address.")
    var customer: String

    @Option(
        help: .init(
            "The file to write; it must not exist. - is standard output.",
            valueName: "file"
        )
    )
    var to: String

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = ExportCustomerRequest(customerID: try await session.customerID(customer))
        request.pageSize = UInt32(Limits.maxPageSize)
        let file = try ExportFile(to)
        do {
            let summary = try await write(request, to: file, in: session)
            try file.finish()
            if to != "-" { session.remark("Wrote \(to):\n\(summary.shown)") }
        } catch {
            file.discard()
            throw error
        }
    }

    private func write(
        _ query: ExportCustomerRequest,
        to file: ExportFile,
        in session: Session
    ) async throws -> ExportSummary {
        var (request, summary) = (query, ExportSummary())
        let line = ProgressCount(session.terminal)
        var total: UInt64 = 0
        repeat {
            let page = try await session.call(Methods.exportCustomer, request)
            for count in page.counts { total += count.count }
            for record in page.records {
                try file.write(record.exportLine)
                summary.count(record.section)
                guard record.section == "document", let id = record.number("id") else { continue }
                summary.bytes += try await writeBytes(of: id, to: file, in: session)
            }
            line.show(summary.counts.reduce(0) { $0 + $1.count }, of: total)
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        line.end()
        try file.write(summary.exportLine)
        return summary
    }

    private func writeBytes(
        of document: UInt64,
        to file: ExportFile,
        in session: Session
    ) async throws -> UInt64 {
        let request = GetDocumentRequest(documentID: document)
        guard let found = try await session.call(Methods.getDocument, request).document else {
            return 0
        }
        // Its row in the export says what the scanner said of it.
        guard found.state != .waiting, found.state != .refused else { return 0 }
        var offset: UInt64 = 0
        try await session.client.download(found) { bytes in
            let piece = ExportedBytes(document: document, offset: offset, bytes: bytes)
            try file.write(piece.exportLine)
            offset += UInt64(bytes.count)
        }
        return offset
    }
}

extension PersonalRecord {
    fileprivate func number(_ name: String) -> UInt64? {
        for field in fields where field.name == name {
            if case .number(let number) = field.value { return UInt64(exactly: number) }
        }
        return nil
    }
}

/// A file for nobody else's eyes, which has its name when it is whole.
private final class ExportFile {
    private let target: String
    private let handle: FileHandle
    private var part: String { target + ".part" }

    init(_ target: String) throws(ProgramError) {
        self.target = target
        guard target != "-" else {
            handle = .standardOutput
            return
        }
        guard access(target, F_OK) != 0 else {
            throw .refused("There is a file \(target) already; name one that does not exist.")
        }
        let descriptor = open(target + ".part", O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw .file("Cannot write \(target): \(String(cString: strerror(errno))).")
        }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    func write(_ line: String) throws {
        do {
            try handle.write(contentsOf: Data((line + "\n").utf8))
        } catch {
            throw ProgramError.file("Cannot write \(target): \(error.localizedDescription)")
        }
    }

    func finish() throws(ProgramError) {
        guard target != "-" else { return }
        do {
            try handle.synchronize()
        } catch {
            throw .file("Cannot write \(target): \(error.localizedDescription)")
        }
        guard rename(part, target) == 0 else {
            throw .file("Cannot write \(target): \(String(cString: strerror(errno))).")
        }
    }

    func discard() {
        if target != "-" { unlink(part) }
    }
}

/// How many records there are already, in one line on a terminal.
private struct ProgressCount {
    private let isShown: Bool

    init(_ terminal: Terminal) { isShown = terminal.isErrorTerminal }

    func show(_ done: UInt64, of total: UInt64) {
        guard isShown, total > 0 else { return }
        try? FileHandle.standardError.write(contentsOf: Data("\r\(done) of \(total) records".utf8))
    }

    func end() {
        if isShown { try? FileHandle.standardError.write(contentsOf: Data("\n".utf8)) }
    }
}
