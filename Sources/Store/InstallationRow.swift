package import DeskwireDomain

/// What the installation knows of itself.
package struct Installation: Sendable, Equatable {
    package let installID: String
    package let eventEpoch: UInt64
    package let macKey: [UInt8]
    package let createdAt: Timestamp
}

extension Snapshot {
    package func installation() throws -> Installation {
        let found = try first(
            "SELECT install_id, event_epoch, mac_key, created_at FROM installation"
        ) { row in
            Installation(
                installID: row.text(0),
                eventEpoch: UInt64(bitPattern: row.integer(1)),
                macKey: row.bytes(2),
                createdAt: row.time(3)
            )
        }
        guard let found else { throw StoreError.corrupt("no installation row") }
        return found
    }
}
