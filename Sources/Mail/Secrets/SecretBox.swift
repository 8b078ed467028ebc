package import Crypto
import Foundation

/// Keeps small secrets readable only to the holder of the key file (AES-256-GCM).
///
/// The key stands outside the database, so a copy of the database alone gives no token away.
package struct SecretBox: Sendable {
    package static let keyBytes = 32
    /// Stands before what is sealed, so that a later form can be told from this one.
    private static let form: UInt8 = 1

    private let key: SymmetricKey
    /// Where the key was to be replaced and was not yet: what is sealed with it opens, too.
    private var next: SymmetricKey?

    /// Opens the box with the key in the file, which is made when there is none. The file must belong to this user
    /// and be readable to nobody else.
    package init(keyFile path: String) throws(PrivateFileError) {
        do {
            self.init(key: SymmetricKey(data: try PrivateFile.read(path, bytes: Self.keyBytes)))
        } catch .missing {
            let fresh = SymmetricKey(size: .bits256)
            try PrivateFile.write(fresh.withUnsafeBytes { Array($0) }, to: path, replacing: false)
            self.init(key: fresh)
        }
        next = try Self.key(at: Self.nextKey(of: path))
    }

    /// A rotation that is cut off leaves both files, and the rows with either.
    private static func nextKey(of path: String) -> String { path + ".next" }

    private static func key(at path: String) throws(PrivateFileError) -> SymmetricKey? {
        do {
            return SymmetricKey(data: try PrivateFile.read(path, bytes: keyBytes))
        } catch .missing {
            return nil
        }
    }

    /// Makes the key that is to come after the one in the file, or takes the one that was made: its box. What is sealed
    /// with either opens with the box of the file until ``finishRotation(of:)``.
    package static func beginRotation(of path: String) throws(PrivateFileError) -> SecretBox {
        if let begun = try key(at: nextKey(of: path)) { return SecretBox(key: begun) }
        let fresh = SymmetricKey(size: .bits256)
        let bytes = fresh.withUnsafeBytes { Array($0) }
        try PrivateFile.write(bytes, to: nextKey(of: path), replacing: false)
        return SecretBox(key: fresh)
    }

    /// Everything is sealed with the new key: it takes the name of the old one, which is gone.
    package static func finishRotation(of path: String) throws(PrivateFileError) {
        try PrivateFile.name(nextKey(of: path), as: path)
    }

    package init(key: SymmetricKey) { self.key = key }

    package func seal(_ secret: [UInt8]) throws(SecretBoxError) -> [UInt8] {
        guard
            let box = try? AES.GCM.seal(secret, using: key, authenticating: [Self.form]),
            let combined = box.combined
        else { throw .cannotSeal }
        return [Self.form] + combined
    }

    package func open(_ sealed: [UInt8]) throws(SecretBoxError) -> [UInt8] {
        guard
            sealed.first == Self.form,
            let box = try? AES.GCM.SealedBox(combined: sealed.dropFirst()),
            let secret = (try? Self.open(box, key)) ?? next.flatMap({ try? Self.open(box, $0) })
        else { throw .notSealedWithThisKey }
        return Array(secret)
    }

    private static func open(_ box: AES.GCM.SealedBox, _ key: SymmetricKey) throws -> Data {
        try AES.GCM.open(box, using: key, authenticating: [form])
    }
}

/// Why a secret could not be put into the box or taken out.
package enum SecretBoxError: Error, Equatable, Sendable {
    case cannotSeal
    /// Changed, cut short, or sealed with another key.
    case notSealedWithThisKey
}
