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
            let secret = try? AES.GCM.open(box, using: key, authenticating: [Self.form])
        else { throw .notSealedWithThisKey }
        return Array(secret)
    }
}

/// Why a secret could not be put into the box or taken out.
package enum SecretBoxError: Error, Equatable, Sendable {
    case cannotSeal
    /// Changed, cut short, or sealed with another key.
    case notSealedWithThisKey
}
