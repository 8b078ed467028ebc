package import ArgumentParser
import DeskwireClient
import DeskwireProtocol
import DeskwireRendering
import Foundation

/// Files that go with a message.
package struct AttachOptions: ParsableArguments {
    @Option(help: .init("Attach this file; may be repeated.", valueName: "file"))
    package var attach: [String] = []

    package init() {}
}

extension Session {
    /// Brings files to the server; what is there already of them is not sent again. Gives the uploads' ids.
    package func upload(_ paths: [String]) async throws -> [UInt64] {
        var files: [LocalFile] = []
        for path in paths { files.append(try LocalFile(path: path)) }
        var ids: [UInt64] = []
        for file in files {
            let line = TransferLine(file.name, on: terminal)
            do {
                let id = try await client.upload(file, name: file.name) { line.show($0) }.id
                if !ids.contains(id) { ids.append(id) }
            } catch is FileTransferError {
                throw ProgramError.file("\(file.name) was changed while it was sent. Try again.")
            }
        }
        return ids
    }

    /// Brings a document to a file of this machine and checks its SHA-256. A broken-off download goes on where it
    /// was; what turns out to be wrong is brought once more from the beginning.
    func download(_ document: Document, to target: String) async throws {
        do {
            try await bring(document, to: target)
        } catch is FileTransferError {
            throw ProgramError.file("What arrived is not the file; it was thrown away.")
        }
    }

    private func bring(_ document: Document, to target: String) async throws {
        var part = try PartialFile(
            for: target,
            document: document.id,
            sizeMax: document.size
        )
        let line = TransferLine(document.name, on: terminal)
        let isContinued = part.size > 0
        try await client.download(
            document,
            from: part.size,
            progress: { line.show($0) },
            write: { try part.append($0) }
        )
        if !part.has(document.sha256), isContinued {
            try part.startAgain()
            try await client.download(
                document,
                progress: { line.show($0) },
                write: { try part.append($0) }
            )
        }
        guard part.has(document.sha256) else {
            part.discard()
            throw FileTransferError.damaged
        }
        try part.moveToItsPlace()
    }
}
