import Crypto
import DeskwireDomain

/// The cursors of events as they leave the server.
///
/// The desk side sees every event, so its cursors are plain. A customer's are sealed for her alone, each time anew: she
/// learns from none, and from no two of them, how much happens for others; and nobody probes the log with made-up ones.
/// So are those of a service token that is limited to categories.
package struct CursorSeal: Sendable {
    private let key: SymmetricKey

    package init(macKey: [UInt8]) {
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: macKey),
            info: Array("event cursors".utf8),
            outputByteCount: 32
        )
    }

    func bytes(of cursor: EventCursor, for reader: Principal) -> [UInt8] {
        guard !reader.knowsTheWholeDesk else { return cursor.bytes }
        let sealed = try? AES.GCM.seal(cursor.bytes, using: key, authenticating: owner(reader))
        return sealed?.combined.map { Array($0) } ?? []
    }

    /// Nil for what this server did not give this reader.
    func cursor(_ bytes: [UInt8], of reader: Principal) -> EventCursor? {
        guard !reader.knowsTheWholeDesk else { return EventCursor(bytes: bytes) }
        guard let box = try? AES.GCM.SealedBox(combined: bytes),
            let plain = try? AES.GCM.open(box, using: key, authenticating: owner(reader))
        else { return nil }
        return EventCursor(bytes: Array(plain))
    }

    private func owner(_ reader: Principal) -> [UInt8] {
        Array("\(reader.account.rawValue)".utf8)
    }
}
