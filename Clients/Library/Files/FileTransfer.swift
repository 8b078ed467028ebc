public import DeskwireProtocol

/// A file whose bytes can be read from anywhere in it.
public protocol FileSource: Sendable {
    /// How many bytes it has.
    var size: UInt64 { get }
    /// Exactly so many bytes from a place on. The caller never asks beyond the size.
    func read(at offset: UInt64, count: Int) throws -> [UInt8]
}

/// A file in memory.
extension [UInt8]: FileSource {
    /// How many bytes it has.
    public var size: UInt64 { UInt64(count) }

    /// The bytes from a place on.
    public func read(at offset: UInt64, count: Int) -> [UInt8] {
        let start = Swift.min(Int(clamping: offset), self.count)
        return Array(self[start..<Swift.min(start + count, self.count)])
    }
}

/// How far a transfer has come.
public struct TransferProgress: Sendable, Equatable {
    /// Bytes that have arrived, those of an earlier try included.
    public var done: UInt64
    /// Bytes of the whole file.
    public var total: UInt64
}

/// What went wrong with the file itself, not with the way to the server.
public enum FileTransferError: Error, Sendable, Equatable {
    /// The file became another one while it was sent.
    case fileChanged
    /// What arrived does not have the SHA-256 that the server has of it.
    case damaged
}

extension DeskClient {
    /// How many chunks are under way at once.
    private static let chunksAtOnce = 4
    /// So many bytes are read at once to learn a file's SHA-256.
    private static let digestBytes: UInt64 = 1 << 20

    /// Brings a file to the server and has it checked there. The reply's id goes into a message's `uploadIDs`, or into
    /// `addDocument`.
    ///
    /// Every chunk is repeated over broken connections, and a file of which a part is there already goes on from there,
    /// even in a later run of the program.
    ///
    /// - Parameters:
    ///   - file: The bytes. Read twice: once for the SHA-256, once to be sent.
    ///   - name: What others see; without a folder.
    ///   - progress: Told after each chunk.
    /// - Returns: The upload, finished.
    /// - Throws: The server's refusal, what reading the file threw, or a ``FileTransferError``.
    public func upload(
        _ file: some FileSource,
        name: String,
        progress: (@Sendable (TransferProgress) -> Void)? = nil
    ) async throws -> Upload {
        let begin = BeginUploadRequest(name: name, size: file.size, sha256: try digest(of: file))
        guard var upload = try await call(Methods.beginUpload, begin).upload else {
            throw Self.incomplete(Methods.beginUpload.description)
        }
        progress?(TransferProgress(done: upload.nextOffset, total: upload.size))
        if upload.state != .finished {
            try await send(file, as: upload, progress: progress)
            let finish = FinishUploadRequest(uploadID: upload.id)
            upload = try await call(Methods.finishUpload, finish).upload ?? upload
        }
        return upload
    }

    /// Gives up an upload; what was made of it stays.
    public func cancelUpload(_ id: UInt64) async throws(DeskClientError) {
        _ = try await call(Methods.cancelUpload, CancelUploadRequest(uploadID: id))
    }

    private func digest(of file: some FileSource) throws -> [UInt8] {
        var digest = FileDigest()
        var offset: UInt64 = 0
        while offset < file.size {
            let count = min(Self.digestBytes, file.size - offset)
            digest.update(try file.read(at: offset, count: Int(count)))
            offset += count
        }
        return digest.bytes
    }

    private func send(
        _ file: some FileSource,
        as upload: Upload,
        progress: (@Sendable (TransferProgress) -> Void)?
    ) async throws {
        let chunkSize = UInt64(upload.chunkSize)
        guard chunkSize > 0 else { throw Self.incomplete(Methods.beginUpload.description) }
        var next = upload.nextOffset
        var done = next
        try await withThrowingTaskGroup(of: UInt64.self) { chunks in
            for _ in 0..<Self.chunksAtOnce { addChunk() }
            while let sent = try await chunks.next() {
                done += sent
                progress?(TransferProgress(done: done, total: upload.size))
                addChunk()
            }
            func addChunk() {
                guard next < upload.size else { return }
                let (offset, count) = (next, min(chunkSize, upload.size - next))
                next += count
                chunks.addTask {
                    let data = try file.read(at: offset, count: Int(count))
                    guard data.count == Int(count) else { throw FileTransferError.fileChanged }
                    _ = try await self.call(
                        Methods.putUploadChunk,
                        PutUploadChunkRequest(uploadID: upload.id, offset: offset, data: data)
                    )
                    return count
                }
            }
        }
    }

    /// Brings a document or attachment from the server, in order, from a place on.
    ///
    /// Every piece is asked for again over broken connections. The caller checks the whole with ``FileDigest`` against
    /// the document's `sha256`, as only it has what came before `offset`.
    ///
    /// - Parameters:
    ///   - document: As `getDocument` or a list tells of it.
    ///   - offset: How much is there already.
    ///   - progress: Told after each piece.
    ///   - write: Takes the next bytes.
    /// - Throws: The server's refusal, what `write` threw, or a ``FileTransferError``.
    public func download(
        _ document: Document,
        from offset: UInt64 = 0,
        progress: (@Sendable (TransferProgress) -> Void)? = nil,
        write: ([UInt8]) throws -> Void
    ) async throws {
        let size = document.size
        var asked = offset
        var written = offset
        var waiting: [UInt64: [UInt8]] = [:]
        try await withThrowingTaskGroup(of: (UInt64, [UInt8]).self) { pieces in
            for _ in 0..<Self.chunksAtOnce { addPiece() }
            while let (place, bytes) = try await pieces.next() {
                waiting[place] = bytes
                while let next = waiting.removeValue(forKey: written) {
                    try write(next)
                    written += UInt64(next.count)
                    progress?(TransferProgress(done: written, total: size))
                    addPiece()
                }
            }
            func addPiece() {
                guard asked < size else { return }
                let (place, count) = (asked, min(UInt64(Limits.chunkBytes), size - asked))
                asked += count
                pieces.addTask {
                    let request = ReadDocumentRequest(
                        documentID: document.id,
                        offset: place,
                        length: UInt32(count)
                    )
                    let data = try await self.call(Methods.readDocument, request).data
                    guard data.count == Int(count) else { throw FileTransferError.damaged }
                    return (place, data)
                }
            }
        }
    }

    private static func incomplete(_ method: MethodDescription) -> DeskClientError {
        DeskClientError(
            code: .protocolViolation,
            message: "the reply to \(method.name) lacks what it is about"
        )
    }
}
