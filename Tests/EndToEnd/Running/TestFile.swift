import DeskwireClient
import DeskwireProtocol
import Foundation
import Synchronization

/// Files for tests: bytes that look like nothing, and what belongs to them.
enum TestFile {
    /// The same bytes for the same seed.
    static func bytes(_ count: Int, seed: UInt64) -> [UInt8] {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            withUnsafeBytes(of: state) { bytes.append(contentsOf: $0) }
        }
        return Array(bytes.prefix(count))
    }

    static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var digest = FileDigest()
        digest.update(bytes)
        return digest.bytes
    }

    static func chunk(of bytes: [UInt8], at position: Int, upload: UInt64) -> PutUploadChunkRequest
    {
        let start = position * Limits.chunkBytes
        let end = min(bytes.count, start + Limits.chunkBytes)
        return PutUploadChunkRequest(
            uploadID: upload,
            offset: UInt64(start),
            data: Array(bytes[start..<end])
        )
    }
}

extension Stage {
    /// Writes a file into the stage's folder.
    func write(_ bytes: [UInt8], as name: String) throws -> URL {
        let url = folder.appending(path: name)
        try Data(bytes).write(to: url)
        return url
    }
}

/// Cuts a proxy's connections once each of some places is passed.
final class Cuts: Sendable {
    private let places: Mutex<[UInt64]>
    private let proxy: CuttingProxy
    private let count = Mutex(0)

    init(at places: [UInt64], by proxy: CuttingProxy) {
        self.places = Mutex(places)
        self.proxy = proxy
    }

    var made: Int { count.withLock { $0 } }

    func check(_ done: UInt64) {
        let isPassed = places.withLock { places in
            guard let next = places.first, done >= next else { return false }
            places.removeFirst()
            return true
        }
        guard isPassed else { return }
        count.withLock { $0 += 1 }
        proxy.cut()
    }
}

/// What a transfer told of its progress.
final class Progress: Sendable {
    private let noted = Mutex<[UInt64]>([])

    var all: [UInt64] { noted.withLock { $0 } }

    func note(_ done: UInt64) { noted.withLock { $0.append(done) } }
}

/// What the settings deny when nobody has changed them.
enum FileDefaults {
    static let denied = ["application/x-executable", "bat", "cmd", "ps1", "vbs", "lnk", "jar"]
}
