import DeskwireDomain
import Testing

@testable import DeskwireStore

/// SEC-093: what the file keeps of the scanner's words, and for how long.
@Suite(.timeLimit(.minutes(1)))
struct FileScanTests {
    private static let text = MediaType(expectedOf: "a.txt")

    /// Brings a file as an account would, to be scanned.
    private func upload(
        _ hash: UInt8,
        by account: Account,
        at now: Timestamp? = .start,
        in transaction: Transaction
    ) throws -> Upload {
        var upload = try transaction.insertUpload(
            of: account.id,
            name: "a.txt",
            size: 1,
            sha256: .hash(hash),
            expiresAt: .after(1_000)
        )
        try transaction.putChunk([hash], at: 0, of: &upload)
        try transaction.finish(&upload, mediaType: Self.text, scanAt: now)
        return upload
    }

    private func document(
        _ upload: Upload,
        of account: Account,
        in transaction: Transaction
    ) throws -> Document {
        try transaction.insertDocument(
            from: upload,
            mediaType: Self.text.name,
            at: .customer(account.id, kind: "", ref: ""),
            by: account.actor,
            now: .start
        )
    }

    private func states(_ store: DeskStore) async throws -> [FileState?] {
        try await store.read { snapshot in
            try (1...4).map { try snapshot.document(DocumentID(rawValue: $0), for: .desk)?.state }
        }
    }

    @Test("each upload waits for a look of its own, which what is made of it shares")
    func ownLooks() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let bea = try transaction.person(.customer, "bea")
                let first = try upload(1, by: ada, in: transaction)
                let made = try document(first, of: ada, in: transaction)
                #expect(made.state == .waiting)
                _ = try document(first, of: ada, in: transaction)
                // The same bytes again: its time must not tell that they are here.
                _ = try document(try upload(1, by: bea, in: transaction), of: bea, in: transaction)
                // Without a scanner nothing waits.
                _ = try document(
                    try upload(2, by: bea, at: nil, in: transaction),
                    of: bea,
                    in: transaction
                )
            }
            #expect(try await states(store) == [.waiting, .waiting, .waiting, nil])
            let due = try await store.read { try $0.dueScans(at: .start, limit: 9) }
            #expect(due.map(\.size) == [1, 1])
            let first = try #require(due.first)
            #expect(try await store.read { try $0.chunk(of: first.id, at: 0) } == [1])
            let told = try await store.write { try $0.settle(first.id, as: .clean, now: .after(5)) }
            #expect(told.map(\.id.rawValue) == [1, 2])
            #expect(try await states(store) == [.clean, .clean, .waiting, nil])
            let waiting = try await store.read { try $0.filesWaiting() }
            #expect(waiting == FilesWaiting(count: 1, oldest: .start))
        }
    }

    @Test("what was found in bytes holds wherever they hang, also where nobody had looked")
    func bytesEverywhere() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let early = try upload(1, by: ada, at: nil, in: transaction)
                _ = try document(early, of: ada, in: transaction)
                let bea = try transaction.person(.customer, "bea")
                for hash in [1, 1, 2] as [UInt8] {
                    let new = try upload(hash, by: bea, in: transaction)
                    _ = try document(new, of: bea, in: transaction)
                }
            }
            let scan = try #require(
                try await store.read { try $0.dueScans(at: .start, limit: 1) }.first
            )
            let told = try await store.write {
                try $0.settleBytes(
                    of: scan.id,
                    as: .refused,
                    reason: "Eicar FOUND",
                    byOperator: false,
                    now: .after(5)
                )
            }
            #expect(told.map(\.id.rawValue) == [1, 2, 3])
            #expect(told.map(\.state) == [nil, .waiting, .waiting])
            #expect(try await states(store) == [.refused, .refused, .refused, .waiting])
            let held = try await store.read { try $0.heldFiles(after: nil, limit: 9) }
            #expect(held.map(\.reason) == ["Eicar FOUND", "Eicar FOUND", "Eicar FOUND", ""])
            let rest = try await store.read {
                try $0.heldFiles(after: DocumentID(rawValue: 3), limit: 9)
            }
            #expect(rest.map(\.document.rawValue) == [4])
            #expect(try await store.read { try $0.decision(onBytesOf: scan.id) } == nil)
        }
    }

    @Test("what was not tried yet comes first, and what failed comes again after its pause")
    func order() async throws {
        try await TestFolder.withStore { store in
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                for hash in 1...3 as ClosedRange<UInt8> {
                    _ = try upload(
                        hash,
                        by: ada,
                        at: .after(Int64(hash)),
                        in: transaction
                    )
                }
            }
            func due(_ now: Timestamp) async throws -> [Int64] {
                try await store.read { try $0.dueScans(at: now, limit: 9).map(\.id.rawValue) }
            }
            #expect(try await due(.after(2)) == [1, 2])
            try await store.write { transaction in
                let first = FileScanID(rawValue: 1)
                try transaction.postpone(first, until: .after(50), reason: "it ended with 2")
            }
            #expect(try await due(.after(10)) == [2, 3])
            #expect(try await due(.after(50)) == [2, 3, 1])
            let waiting = try await store.read { try $0.filesWaiting() }
            #expect(waiting.count == 3 && waiting.oldest == .after(1))
            #expect(waiting.reason == "it ended with 2")
            #expect(try await store.read { try $0.waitingUploads() } == 3)
            // A start tries again at once.
            try await store.write { try $0.hurryScans(now: .after(11)) }
            #expect(try await due(.after(11)) == [2, 3, 1])
        }
    }

    @Test("a row goes with the last file that has it, and the bytes after it")
    func rowsGo() async throws {
        try await TestFolder.withStore { store in
            let made = try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let upload = try upload(1, by: ada, in: transaction)
                return try document(upload, of: ada, in: transaction)
            }
            func count() async throws -> Int64? {
                try await store.read { snapshot in
                    try snapshot.first("SELECT count(*) FROM file_scan") { $0.integer(0) }
                }
            }
            #expect(try await store.write { try $0.dropUploads(expiredAt: .after(1_000)) } == 1)
            #expect(try await count() == 1)
            try await store.write { try $0.deleteDocument(made.id) }
            #expect(try await count() == 0)
            while try await store.write({ try $0.sweepContent() }) > 0 {}
            let contents = try await store.read { snapshot in
                try snapshot.first("SELECT count(*) FROM content") { $0.integer(0) }
            }
            #expect(contents == 0)
        }
    }
}
