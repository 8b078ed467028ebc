import Crypto

/// The SHA-256 of a file, made piece by piece.
public struct FileDigest: Sendable {
    private var hash = SHA256()

    /// The digest of nothing so far.
    public init() {}

    /// Takes in the next bytes of the file.
    public mutating func update(_ bytes: some Collection<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ hash.update(bufferPointer: .init($0)) }) == nil
        {
            hash.update(data: Array(bytes))
        }
    }

    /// The 32 bytes of the SHA-256 of what was taken in.
    public var bytes: [UInt8] { Array(hash.finalize()) }
}
