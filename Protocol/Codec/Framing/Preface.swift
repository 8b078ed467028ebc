public import NIOCore

/// The first eight bytes of a client: the magic and the range of major versions it speaks.
public struct ClientPreface: Sendable, Hashable {
    /// The highest major version it speaks.
    public var maxMajor: UInt8
    /// The lowest major version it speaks.
    public var minMajor: UInt8

    /// A preface that offers the versions from `minMajor` to `maxMajor`.
    public init(maxMajor: UInt8 = Preface.major, minMajor: UInt8 = Preface.major) {
        self.maxMajor = maxMajor
        self.minMajor = minMajor
    }
}

/// The first eight bytes of a server: the magic, what it chose, and the most it speaks.
public struct ServerPreface: Sendable, Hashable {
    /// The version this connection has from now on; 0 = none, and the server closes.
    public var chosenMajor: UInt8
    /// The highest version the server speaks, so that a client can say what to install.
    public var maxMajor: UInt8

    /// A preface that chooses a version.
    public init(chosenMajor: UInt8, maxMajor: UInt8 = Preface.major) {
        self.chosenMajor = chosenMajor
        self.maxMajor = maxMajor
    }

    /// The answer to a client's preface.
    public init(answering client: ClientPreface) {
        let isShared = client.minMajor <= Preface.major && Preface.major <= client.maxMajor
        self.init(chosenMajor: isShared ? Preface.major : 0)
    }
}

/// What both prefaces share.
///
/// Their form is frozen for every version to come.
public enum Preface {
    /// Bytes of a preface.
    public static let byteCount = 8
    /// The major version of this implementation.
    public static let major: UInt8 = 1
    /// How a preface starts: no other protocol starts so, and no frame does.
    public static let magic: [UInt8] = [0xD5, 0x44, 0x57, 0x50]
    /// What both sides offer and require in TLS (RFC 7301).
    public static let alpn = "dwp/1"
    /// How a TLS connection starts: the content type of a handshake record (RFC 8446, section 5.1).
    public static let tlsFirstByte: UInt8 = 0x16

    /// Reads eight bytes and gives the two that matter; nil when they are not all there yet.
    ///
    /// Throws at the first byte that is wrong, so that a peer of another protocol gets its answer at
    /// once. The last two bytes are reserved and ignored.
    static func read(from bytes: inout ByteBuffer) throws(ConnectionFault) -> (UInt8, UInt8)? {
        for (offset, expected) in magic.enumerated() {
            let index = bytes.readerIndex + offset
            guard let byte = bytes.getInteger(at: index, as: UInt8.self) else { return nil }
            guard byte == expected else {
                throw offset == 0 ? ConnectionFault(firstByte: byte) : .notDeskwire
            }
        }
        guard bytes.readableBytes >= byteCount else { return nil }
        let first: UInt8? = bytes.getInteger(at: bytes.readerIndex + 4)
        let second: UInt8? = bytes.getInteger(at: bytes.readerIndex + 5)
        bytes.moveReaderIndex(forwardBy: byteCount)
        guard let first, let second else { return nil }
        return (first, second)
    }
}

extension ByteBuffer {
    /// Appends a client's preface.
    public mutating func writePreface(_ preface: ClientPreface) {
        writeBytes(Preface.magic)
        writeMultipleIntegers(preface.maxMajor, preface.minMajor, UInt16(0))
    }

    /// Appends a server's preface.
    public mutating func writePreface(_ preface: ServerPreface) {
        writeBytes(Preface.magic)
        writeMultipleIntegers(preface.chosenMajor, preface.maxMajor, UInt16(0))
    }
}
