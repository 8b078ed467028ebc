/// Why a compressed body cannot be read: the request is answered BAD_COMPRESSION, the connection lives.
public enum CompressionError: Error, Sendable, Hashable {
    /// The body is too short to hold the raw length.
    case lengthMissing
    /// The raw length is over the limit, or more than any stream of this size can hold.
    case announcedTooMuch(UInt32)
    /// The stream is not DEFLATE, or not whole.
    case notDeflate
    /// The stream inflates to less than announced.
    case shorterThanAnnounced
    /// The stream inflates to more than announced.
    case longerThanAnnounced
    /// Bytes follow the end of the stream.
    case leftovers
    /// zlib has no memory.
    case unavailable
}
