import DeskwireDomain
import Testing

@testable import DeskwireStore

/// a content is stored once, as long as something uses it, and no longer.
@Suite(.timeLimit(.minutes(1)))
struct ContentTests {
    private static let image = MediaType(expectedOf: "a.png")

    private func counts(_ store: DeskStore) throws -> [Int64] {
        try store.reads.now { snapshot in
            try ["content", "content_chunk", "upload", "document"].map { table in
                try snapshot.first("SELECT count(*) FROM \(table)") { $0.integer(0) } ?? -1
            }
        }
    }

    private func sweep(_ store: DeskStore) async throws {
        while try await store.write({ try $0.sweepContent() }) > 0 {}
    }

    /// Brings a file as an account would, and gives it to a customer.
    private func bring(
        _ hash: UInt8,
        by account: Account,
        in transaction: Transaction
    ) throws -> Document {
        var upload = try transaction.insertUpload(
            of: account.id,
            name: "a.png",
            size: Upload.chunkBytes + 1,
            sha256: .hash(hash),
            expiresAt: .after(1000)
        )
        try transaction.putChunk([hash], at: 1, of: &upload)
        #expect(upload.nextPosition == 0 && !upload.isComplete)
        let first = [UInt8](repeating: hash, count: Int(Upload.chunkBytes))
        try transaction.putChunk(first, at: 0, of: &upload)
        try transaction.putChunk(first, at: 0, of: &upload)
        #expect(upload.isComplete && upload.revision == 3)
        try transaction.finish(&upload, mediaType: Self.image)
        return try transaction.insertDocument(
            from: upload,
            mediaType: Self.image.name,
            at: .customer(account.id, kind: "", ref: ""),
            by: account.actor,
            now: .start
        )
    }

    @Test func aFileThatComesAgainWhileItIsSweptIsWhole() async throws {
        try await TestFolder.withStore { store in
            let (ada, first) = try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                return (ada, try bring(7, by: ada, in: transaction))
            }
            #expect(try await store.write { try $0.dropUploads(expiredAt: .after(1000)) } == 1)
            try await store.write { try $0.deleteDocument(first.id) }
            // Its chunks are gone, its row is not yet.
            #expect(try await store.write { try $0.sweepContent() } > 0)
            let again = try await store.write { try bring(7, by: ada, in: $0) }
            try await sweep(store)
            let tail = try await store.read {
                try $0.read(again.id, Upload.chunkBytes - 1..<Upload.chunkBytes + 1)
            }
            #expect(tail == [7, 7])
        }
    }

    @Test func aContentIsStoredOnceAndGoesWithItsLastUse() async throws {
        try await TestFolder.withStore { store in
            let documents = try await store.write { transaction in
                try ["ada", "bea"].map {
                    try bring(7, by: try transaction.person(.customer, $0), in: transaction)
                }
            }
            #expect(try counts(store) == [2, 4, 2, 2], "nobody's finish takes longer for a double")
            try await sweep(store)
            #expect(try counts(store) == [1, 2, 2, 2])
            #expect(try await store.write { try $0.dropUploads(expiredAt: .after(1000)) } == 2)
            try await store.write { try $0.deleteDocument(documents[0].id) }
            try await sweep(store)
            #expect(try counts(store) == [1, 2, 0, 1])
            let tail = try await store.read {
                try $0.read(documents[1].id, Upload.chunkBytes - 1..<Upload.chunkBytes + 1)
            }
            #expect(tail == [7, 7])
            try await store.write { try $0.deleteDocument(documents[1].id) }
            try await sweep(store)
            #expect(try counts(store) == [0, 0, 0, 0])
        }
    }

    @Test func anUploadThatNobodyUsedExpiresWithItsBytes() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                var upload = try transaction.insertUpload(
                    of: ada.id,
                    name: "a",
                    size: 5,
                    sha256: .hash(1),
                    expiresAt: .after(10)
                )
                try transaction.putChunk([1, 2, 3, 4, 5], at: 0, of: &upload)
                let load = try transaction.snapshot.uploadLoad(of: ada.id)
                #expect(load.open == 1 && load.openTotal == 1 && load.bytes == 5)
                #expect(try transaction.dropUploads(expiredAt: .after(9)) == 0)
                #expect(try transaction.dropUploads(expiredAt: .after(10)) == 1)
            }
            try await sweep(store)
            #expect(try counts(store) == [0, 0, 0, 0])
        }
    }

    /// What an account keeps counts for it whether or not the bytes were there already.
    @Test func bytesCountForWhoeverBroughtThem() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let bea = try transaction.person(.customer, "bea")
                let first = try bring(1, by: ada, in: transaction)
                _ = try bring(1, by: bea, in: transaction)
                for person in [ada, bea] {
                    let load = try transaction.snapshot.uploadLoad(of: person.id)
                    #expect(load.bytes == Upload.chunkBytes + 1)
                    #expect(load.open == 0 && load.unused == 0)
                }
                try transaction.deleteDocument(first.id)
                #expect(try transaction.snapshot.uploadLoad(of: ada.id).bytes == 0)
            }
        }
    }
}
