/// What can be written as a message's bytes, without being copied.
public protocol WireEncodable: ~Copyable {
    /// How many bytes ``encode(into:)`` writes.
    var encodedSize: Int { get }
    /// Writes exactly ``encodedSize`` bytes: known fields in the order of their numbers, defaults left out.
    func encode(into output: inout OutputRawSpan)
}

/// A message of the schema. The generator writes the conformances.
///
/// A message is described by its name and size alone, so that what people wrote never gets into a log.
public protocol WireMessage: WireEncodable, Sendable, Equatable, CustomStringConvertible {
    /// The message without any field.
    init()

    /// The schema's name without the package, e.g. `CreateTicketRequest`.
    static var name: String { get }

    /// Reads fields until the reader is at its end. A field that is there twice is merged as proto3 says.
    mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError)

    /// How many bytes ``encode(into:)`` writes.
    var encodedSize: Int { get }

    /// Writes exactly ``encodedSize`` bytes: known fields in the order of their numbers, defaults left out.
    func encode(into output: inout OutputRawSpan)

    /// The first text, byte string or list that is longer than the schema allows.
    func firstFieldOverLimit() -> FieldOverLimit?
}

extension WireMessage {
    /// The name and the size, e.g. `Ticket (250 bytes)`; never a field.
    public var description: String {
        "\(Self.name) (\(encodedSize) bytes)"
    }

    /// Decodes a message and says whether any field in it, at any depth, was not known.
    public init(
        decoding bytes: Span<UInt8>,
        unknownFields: inout Bool
    ) throws(WireError) {
        self.init()
        var reader = WireReader(bytes)
        try merge(from: &reader, in: bytes)
        unknownFields = reader.sawUnknownField
    }

    /// Decodes a message out of raw memory and says whether any field in it was not known.
    public init(decoding bytes: RawSpan, unknownFields: inout Bool) throws(WireError) {
        // Safety: every byte of initialised memory is a valid UInt8.
        let span = bytes._unsafeView(as: UInt8.self)
        try self.init(decoding: span, unknownFields: &unknownFields)
    }

    /// Decodes a message; fields that are not known are passed over.
    public init(decoding bytes: [UInt8]) throws(WireError) {
        var ignored = false
        try self.init(decoding: bytes.span, unknownFields: &ignored)
    }

    /// The message's bytes.
    public func encoded() -> [UInt8] {
        let size = encodedSize
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            // Safety: the span lives as long as this closure, and its count is how much it has initialised.
            var output = OutputRawSpan(
                buffer: UnsafeMutableRawBufferPointer(buffer),
                initializedCount: 0
            )
            encode(into: &output)
            count = output.byteCount
        }
    }
}
