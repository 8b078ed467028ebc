import Crypto
import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about files on their way in. An upload is its creator's alone.
struct UploadHandlers: Sendable {
    let store: DeskStore
    let transfers: Transfers
    /// Finished uploads wait for a scanner.
    let hasScanner: Bool

    func register(in table: inout MethodTable) {
        table.write(Methods.beginUpload, begin)
        table.write(Methods.putUploadChunk, transfers: transfers, put)
        table.read(Methods.getUpload) { request, call, snapshot in
            let upload = try snapshot.upload(request.uploadID, of: try call.principal())
            return GetUploadReply(upload: WireUpload(upload))
        }
        table.offloaded(Methods.finishUpload, in: .files, prepare: check, commit: finish)
        table.write(Methods.cancelUpload, cancel)
    }

    /// The same file announced again goes on where it was broken off.
    private func begin(
        _ request: BeginUploadRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> BeginUploadReply {
        let caller = try call.principal()
        let snapshot = transaction.snapshot
        let rules = try snapshot.settings().files
        try rules.checkEnabled(for: caller)
        let name = try FileName.check(request.name.composed)
        let size = try DeskwireDomain.Upload.check(size: request.size)
        try rules.check(size: size)
        try rules.check(name: name, type: MediaType(expectedOf: name))
        try DeskwireDomain.Upload.check(sha256: request.sha256)
        let begun = try snapshot.upload(
            of: caller.account,
            name: name,
            size: size,
            sha256: request.sha256
        )
        if let begun, begun.expiresAt > call.now {
            return BeginUploadReply(upload: WireUpload(begun))
        }
        try snapshot.uploadLoad(of: caller.account).check(oneMoreOf: size, role: caller.role)
        let upload = try transaction.insertUpload(
            of: caller.account,
            name: name,
            size: size,
            sha256: request.sha256,
            expiresAt: call.now.adding(
                milliseconds: DeskwireDomain.Upload.lifeHours * 3_600_000
            )
        )
        return BeginUploadReply(upload: WireUpload(upload))
    }

    private func put(
        _ request: PutUploadChunkRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> PutUploadChunkReply {
        let caller = try call.principal()
        try transaction.snapshot.settings().files.checkEnabled(for: caller)
        var upload = try transaction.snapshot.upload(request.uploadID, of: caller)
        let position = try upload.position(offset: request.offset, count: request.data.count)
        // What is finished was checked; a late repeat of a chunk changes nothing of it.
        if !upload.isFinished {
            try transaction.putChunk(request.data, at: position, of: &upload)
        }
        return PutUploadChunkReply(nextOffset: UInt64(clamping: upload.nextOffset))
    }

    // MARK: Finish

    /// What was found in an upload that is not finished yet; nil for one that is.
    private struct Found: Sendable {
        let revision: Int64
        let mediaType: MediaType
    }

    /// Reads what arrived, chunk by chunk, off the event loops and not in the one writer.
    private func check(_ request: FinishUploadRequest, _ call: Call) throws -> Found? {
        let caller = try call.principal()
        let upload = try store.reads.now { snapshot in
            try snapshot.upload(request.uploadID, of: caller)
        }
        guard !upload.isFinished else { return nil }
        guard upload.isComplete else { throw DeskwireDomain.Upload.unfinished }
        var hash = SHA256()
        var prefix: [UInt8] = []
        for position in 0..<DeskwireDomain.Upload.chunkCount(of: upload.size) {
            let chunk = try store.reads.now { try $0.chunk(of: upload.id, at: position) }
            guard let chunk else { throw DeskwireDomain.Upload.unfinished }
            if position == 0 { prefix = Array(chunk.prefix(MediaType.prefixBytes)) }
            hash.update(data: chunk)
        }
        guard Array(hash.finalize()) == upload.sha256 else {
            try store.writeNow { try $0.dropUpload(upload.id) }
            throw DeskwireDomain.Upload.damaged
        }
        let mediaType = MediaType(name: upload.name, prefix: prefix)
        do {
            let rules = try store.reads.now { try $0.settings().files }
            try rules.check(name: upload.name, type: mediaType)
        } catch let refusal as Refusal {
            // Its bytes will not change: nobody has them read again and again.
            try store.writeNow { try $0.dropUpload(upload.id) }
            throw refusal
        }
        return Found(revision: upload.revision, mediaType: mediaType)
    }

    /// Only what was read counts: a chunk that came after it asks for another look.
    private func finish(
        _ request: FinishUploadRequest,
        _ found: Found?,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> FinishUploadReply {
        let caller = try call.principal()
        let rules = try transaction.snapshot.settings().files
        try rules.checkEnabled(for: caller)
        var upload = try transaction.snapshot.upload(request.uploadID, of: caller)
        if !upload.isFinished {
            guard let found, found.revision == upload.revision else {
                throw Refusal.overloaded("Chunks came while the upload was checked; try again.")
            }
            try rules.check(name: upload.name, type: found.mediaType)
            try transaction.finish(
                &upload,
                mediaType: found.mediaType,
                scanAt: hasScanner ? call.now : nil
            )
        }
        return FinishUploadReply(upload: WireUpload(upload))
    }

    private func cancel(
        _ request: CancelUploadRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CancelUploadReply {
        let upload = try transaction.snapshot.upload(
            request.uploadID,
            of: try call.principal()
        )
        guard try !transaction.snapshot.isPending(upload.id) else {
            throw Refusal.failedPrecondition(
                "The upload goes out with a reply in a moment; take the reply back first."
            )
        }
        try transaction.dropUpload(upload.id)
        return CancelUploadReply()
    }
}

extension Snapshot {
    /// The caller's own upload; anybody else's is not there.
    func upload(_ id: UInt64, of caller: Principal) throws -> DeskwireDomain.Upload {
        guard let upload = try UploadID(wire: id).flatMap({ try upload($0) }),
            upload.account == caller.account
        else { throw DeskwireDomain.Upload.unknown }
        return upload
    }

    /// The finished uploads that a message names, in its order.
    func files(_ ids: [UInt64], of caller: Principal) throws -> [DeskwireDomain.Upload] {
        guard !ids.isEmpty else { return [] }
        let rules = try settings().files
        try rules.checkEnabled(for: caller)
        try rules.check(fileCount: ids.count)
        guard Set(ids).count == ids.count else {
            throw Refusal.invalid("upload_ids", "Name each upload once.")
        }
        return try ids.map { id in
            let upload = try upload(id, of: caller)
            guard upload.isFinished else { throw DeskwireDomain.Upload.unfinished }
            return upload
        }
    }
}
