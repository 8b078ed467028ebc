/// A file on its way in: announced, then brought in chunks, then checked. Its creator's alone.
package struct Upload: Sendable, Equatable {
    /// Bytes of every chunk but the last; also the most that one read brings.
    package static let chunkBytes: Int64 = 262_144
    package static let hashBytes = 32
    /// An upload is thrown away after so long, finished or not; what was made of it by then stays (SEC-030).
    package static let lifeHours: Int64 = 24
    /// Uploads that are not finished: of one caller, and of all together.
    package static let openMax = 10
    package static let openMaxForServices = 50
    package static let openMaxTotal = 200
    /// Finished uploads of one caller that are not used yet.
    package static let unusedMax = 100
    /// What one customer may keep here in all.
    package static let customerBytesMax: Int64 = 1 << 30

    package let id: UploadID
    package let account: AccountID
    package let name: String
    package let size: Int64
    /// As announced.
    package let sha256: [UInt8]
    package let expiresAt: Timestamp
    /// The first chunk that is missing.
    package var nextPosition: Int64
    /// Counts what was put, so that a check knows whether anything came after it.
    package var revision: Int64
    /// Known once the bytes were checked.
    package var mediaType: String?

    package init(
        id: UploadID,
        account: AccountID,
        name: String,
        size: Int64,
        sha256: [UInt8],
        expiresAt: Timestamp,
        nextPosition: Int64,
        revision: Int64,
        mediaType: String?
    ) {
        self.id = id
        self.account = account
        self.name = name
        self.size = size
        self.sha256 = sha256
        self.expiresAt = expiresAt
        self.nextPosition = nextPosition
        self.revision = revision
        self.mediaType = mediaType
    }

    package var isFinished: Bool { mediaType != nil }
    package var isComplete: Bool { nextPosition == Self.chunkCount(of: size) }
    package var nextOffset: Int64 { min(size, nextPosition * Self.chunkBytes) }

    package static func chunkCount(of size: Int64) -> Int64 {
        size / chunkBytes + (size % chunkBytes == 0 ? 0 : 1)
    }

    /// Where a chunk belongs; each has exactly one place and one length.
    package func position(offset: UInt64, count: Int) throws(Refusal) -> Int64 {
        guard let offset = Int64(exactly: offset), offset < size, offset % Self.chunkBytes == 0
        else {
            throw .invalid(
                "offset",
                "Chunks begin at multiples of \(Self.chunkBytes) below the size of the file."
            )
        }
        let expected = min(Self.chunkBytes, size - offset)
        guard Int64(count) == expected else {
            throw .invalid("data", "The chunk at \(offset) has \(expected) bytes.")
        }
        return offset / Self.chunkBytes
    }

    package static func check(size: UInt64) throws(Refusal) -> Int64 {
        guard let size = Int64(exactly: size) else {
            throw .quotaExceeded(name: "file_bytes", limit: UInt64(FileRules.maxFileBytesMax))
        }
        return size
    }

    package static func check(sha256: [UInt8]) throws(Refusal) {
        guard sha256.count == hashBytes else {
            throw .invalid("sha256", "Give the SHA-256 of the whole file: 32 bytes.")
        }
    }

    /// The same words for what is not there and what is somebody else's (SEC-081).
    package static let unknown = Refusal.notFound("There is no such upload.")
    package static let unfinished = Refusal.failedPrecondition(
        "The upload is not finished; send the chunks that are missing, then finish it."
    )
    package static let damaged = Refusal.invalid(
        "sha256",
        "What arrived does not have the announced SHA-256; it was thrown away. Send the file again."
    )
}

/// What one account's uploads amount to at a moment.
package struct UploadLoad: Sendable, Equatable {
    /// Uploads that are not finished: of this account, and of all together.
    package var open = 0
    package var openTotal = 0
    package var unused = 0
    /// What the account keeps here, what is on its way included.
    package var bytes: Int64 = 0

    package init() {}

    /// Refuses one more file of this size.
    package func check(oneMoreOf size: Int64, role: PrincipalRole) throws(Refusal) {
        let openMax = role == .service ? Upload.openMaxForServices : Upload.openMax
        guard open < openMax else {
            throw .quotaExceeded(name: "open_uploads", limit: UInt64(openMax))
        }
        guard unused < Upload.unusedMax else {
            throw .quotaExceeded(name: "unused_uploads", limit: UInt64(Upload.unusedMax))
        }
        guard openTotal < Upload.openMaxTotal else {
            throw .overloaded("Too many files are on their way in; wait, then try again.")
        }
        if role == .customer, bytes > Upload.customerBytesMax - size {
            throw .quotaExceeded(
                name: "stored_bytes",
                limit: UInt64(clamping: Upload.customerBytesMax)
            )
        }
    }
}
