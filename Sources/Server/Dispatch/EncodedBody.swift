package import DeskwireWire

/// The bytes of a reply that a handler has written itself, out of what the storage gave.
package struct EncodedBody<Reply: WireMessage>: Sendable {
    let bytes: [UInt8]
}
