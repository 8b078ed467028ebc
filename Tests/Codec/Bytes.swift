import NIOCore

/// Bytes as people write them in a specification: hexadecimal, spaces anywhere.
func bytes(_ hex: String) -> ByteBuffer {
    let digits = hex.filter { !$0.isWhitespace }
    var buffer = ByteBuffer()
    var rest = Substring(digits)
    while !rest.isEmpty {
        guard let byte = UInt8(rest.prefix(2), radix: 16) else { return ByteBuffer() }
        buffer.writeInteger(byte)
        rest = rest.dropFirst(2)
    }
    return buffer
}

extension ByteBuffer {
    /// The readable bytes in hexadecimal, without spaces.
    var hex: String {
        readableBytesView.map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }
}
