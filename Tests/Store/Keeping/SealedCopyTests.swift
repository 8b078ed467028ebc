import DeskwireDomain
import Foundation
import Testing

@testable import DeskwireStore

/// SEC-125: backups that nobody reads without their key.
struct SealedCopyTests {
    private let key = BackupKey(Array(1...32))

    /// A folder with a file of so many bytes, encrypted, in it.
    private func withCopy(
        of count: Int,
        _ body: (_ plain: Data, _ sealed: String, _ opened: String) throws -> Void
    ) async throws {
        try await TestFolder.use { folder in
            let plain = Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) })
            try plain.write(to: URL(filePath: folder.path + "/plain"))
            let sealed = folder.path + "/sealed"
            try SealedCopy.seal(folder.path + "/plain", into: sealed, with: key)
            try body(plain, sealed, folder.path + "/opened")
        }
    }

    private func bytes(of path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

    @Test(arguments: [0, 1, 1_000, 1 << 20, (1 << 20) + 1, 3 << 20])
    func comesBackAsItWas(count: Int) async throws {
        try await withCopy(of: count) { plain, sealed, opened in
            try SealedCopy.open(sealed, into: opened, with: key)
            #expect(try bytes(of: opened) == plain)
            let mode = try FileManager.default.attributesOfItem(atPath: opened)[.posixPermissions]
            #expect(mode as? Int == 0o600)
            if count >= 1_000 {
                #expect(try bytes(of: sealed).range(of: plain.prefix(64)) == nil)
            }
        }
    }

    @Test func anotherKeyOpensNothing() async throws {
        try await withCopy(of: 5_000) { _, sealed, opened in
            let refused = #expect(throws: StoreError.self) {
                try SealedCopy.open(sealed, into: opened, with: BackupKey(Array(2...33)))
            }
            #expect(refused?.description.contains("another key") == true)
        }
    }

    /// What was changed, moved, left out or cut off.
    @Test func everyChangeIsNoticed() async throws {
        try await withCopy(of: (2 << 20) + 500) { _, sealed, opened in
            let whole = try bytes(of: sealed)
            let head = whole.count - (2 << 20) - 500 - 3 * 16
            let piece = (1 << 20) + 16
            func part(_ from: Int, _ to: Int) -> Data { whole.subdata(in: from..<to) }
            let start = part(0, head)
            let first = part(head, head + piece)
            let second = part(head + piece, head + 2 * piece)
            let rest = part(head + 2 * piece, whole.count)
            let orders: [[Data]] = [
                [start, second, first, rest], [start, first, rest], [start, second, rest],
                [start, first], [start, first, second], [start, first, second, rest.dropLast()],
                [whole, Data([0])], [start, first, first, second, rest], [], [start],
            ]
            var changes: [Data] = orders.map { Data($0.joined()) }
            for place in stride(from: 0, to: whole.count, by: whole.count / 40) {
                var changed = whole
                changed[place] ^= 1
                changes.append(changed)
            }
            for changed in changes {
                try changed.write(to: URL(filePath: sealed))
                #expect(throws: StoreError.self) {
                    try SealedCopy.open(sealed, into: opened, with: key)
                }
            }
            try whole.write(to: URL(filePath: sealed))
            try SealedCopy.open(sealed, into: opened, with: key)
        }
    }

    @Test func equalFilesLookDifferent() async throws {
        try await withCopy(of: 5_000) { _, sealed, opened in
            let first = try bytes(of: sealed)
            try SealedCopy.open(sealed, into: opened, with: key)
            try SealedCopy.seal(opened, into: sealed, with: key)
            #expect(try bytes(of: sealed) != first)
        }
    }
}
