private import Crypto
private import Foundation

/// The key of encrypted backups: 32 bytes of a file that lies elsewhere than they do.
package struct BackupKey: Sendable {
    package static let byteCount = 32

    let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// A backup that nobody reads without its key (SEC-125): AES-256-GCM over pieces of a mebibyte.
///
/// 1. The key of one copy is derived from the key file and 32 random bytes at its beginning (HKDF-SHA256).
/// 2. A piece's nonce is its number, and whether it is the last is authenticated with it: no piece can be changed,
///    moved, left out or cut off at the end without notice.
enum SealedCopy {
    /// What the manifest calls it.
    static let name = "AES-256-GCM"

    private static let mark = Array("deskwire sealed copy 1\n".utf8)
    private static let saltBytes = 32
    private static let pieceBytes = 1 << 20
    private static let tagBytes = 16

    static func seal(_ plain: String, into sealed: String, with key: BackupKey) throws {
        var random = SystemRandomNumberGenerator()
        let salt = (0..<saltBytes).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let key = derived(from: key, salt)
        let head = Data(mark + salt)
        try rewrite(plain, into: sealed, head: head, pieceBytes: pieceBytes) { place, piece in
            let box = try AES.GCM.seal(
                piece,
                using: key,
                nonce: nonce(place.number),
                authenticating: [place.isLast ? 1 : 0]
            )
            return box.ciphertext + box.tag
        }
    }

    static func open(_ sealed: String, into plain: String, with key: BackupKey) throws {
        let head = try Self.head(of: sealed)
        let key = derived(from: key, head)
        try rewrite(
            sealed,
            from: mark.count + saltBytes,
            into: plain,
            pieceBytes: pieceBytes + tagBytes
        ) { place, piece in
            guard piece.count >= tagBytes,
                let box = try? AES.GCM.SealedBox(
                    nonce: nonce(place.number),
                    ciphertext: piece.dropLast(tagBytes),
                    tag: piece.suffix(tagBytes)
                ),
                let opened = try? AES.GCM.open(
                    box,
                    using: key,
                    authenticating: [place.isLast ? 1 : 0]
                )
            else {
                throw StoreError.foreignFile(
                    path: sealed,
                    reason: place.number == 0
                        ? "it is encrypted with another key, or damaged at its beginning"
                        : "it is damaged, or cut off, after \(place.number) MiB"
                )
            }
            return opened
        }
    }

    private static func head(of sealed: String) throws -> [UInt8] {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: sealed))
        defer { try? file.close() }
        let head = Array(try file.read(upToCount: mark.count + saltBytes) ?? Data())
        guard head.count == mark.count + saltBytes, head.starts(with: mark) else {
            throw StoreError.foreignFile(path: sealed, reason: "it is no encrypted backup")
        }
        return Array(head.suffix(saltBytes))
    }

    private static func derived(from key: BackupKey, _ salt: [UInt8]) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: key.bytes),
            salt: salt,
            info: mark,
            outputByteCount: 32
        )
    }

    private static func nonce(_ number: UInt64) throws -> AES.GCM.Nonce {
        let place = (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64($0))) }
        return try AES.GCM.Nonce(data: [0, 0, 0, 0] + place)
    }

    private struct Place {
        var number: UInt64 = 0
        var isLast = false
    }

    /// Turns a file into another one, piece by piece. The last piece is shorter than the others, or nothing.
    private static func rewrite(
        _ source: String,
        from offset: Int = 0,
        into target: String,
        head: Data = Data(),
        pieceBytes: Int,
        _ turn: (Place, Data) throws -> Data
    ) throws {
        let input = try FileHandle(forReadingFrom: URL(fileURLWithPath: source))
        defer { try? input.close() }
        try input.seek(toOffset: UInt64(offset))
        try DurableFile.fill(target, with: [])
        let output = try FileHandle(forWritingTo: URL(fileURLWithPath: target))
        defer { try? output.close() }
        try output.write(contentsOf: head)
        var place = Place()
        while !place.isLast {
            let bytes = try input.read(upToCount: pieceBytes) ?? Data()
            place.isLast = bytes.count < pieceBytes
            try output.write(contentsOf: try turn(place, bytes))
            place.number += 1
        }
        try output.synchronize()
    }
}

extension Backup {
    /// Makes an encrypted backup out of one that was made a moment ago, which goes. Both lie on a disk of their own
    /// choice: the open one best with the desk itself.
    package static func seal(
        _ plain: String,
        _ manifest: BackupManifest,
        to path: String,
        with key: BackupKey
    ) throws(StoreError) -> BackupManifest {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw .cannotOpen(path: path, reason: "it exists already; name a file that does not")
        }
        let unfinished = path + ".partial"
        defer { removeOpenCopy(plain) }
        do {
            try SealedCopy.seal(plain, into: unfinished, with: key)
            var sealed = manifest
            (sealed.bytes, sealed.sha256) = try BackupManifest.hash(of: unfinished)
            sealed.encryption = SealedCopy.name
            try DurableFile.fill(BackupManifest.path(of: path), with: Array(sealed.encoded()))
            try DurableFile.name(unfinished, as: path)
            return sealed
        } catch {
            removeUnfinished(path)
            throw error as? StoreError ?? .cannotOpen(path: path, reason: String(describing: error))
        }
    }

    /// Removes a copy that was to be encrypted, and its manifest.
    package static func removeOpenCopy(_ path: String) {
        try? FileManager.default.removeItem(atPath: path)
        removeUnfinished(path)
    }
}

extension BackupManifest {
    /// Puts the copy that it names where it can be read: as it is, or opened with its key.
    func open(_ path: String, into readable: String, with key: BackupKey?) throws {
        switch (encryption, key) {
        case (nil, nil): try FileManager.default.copyItem(atPath: path, toPath: readable)
        case (SealedCopy.name?, let key?): try SealedCopy.open(path, into: readable, with: key)
        case (_?, nil):
            throw StoreError.foreignFile(
                path: path,
                reason: "it is encrypted; name its key with --key-file"
            )
        case (nil, _?):
            throw StoreError.foreignFile(
                path: path,
                reason: "it is not encrypted, so that nothing shows who made it; leave --key-file "
                    + "out if you trust it"
            )
        case (let other?, _?):
            throw StoreError.foreignFile(
                path: path,
                reason: "it is encrypted in a way that this program does not know: \(other)"
            )
        }
    }
}
