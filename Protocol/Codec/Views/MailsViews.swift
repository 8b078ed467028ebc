// Generated from Protocol/schema/mails.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `MailRecipient` in the bytes it came in.
public struct MailRecipientView: WireView {
    /// `address`.
    public private(set) var address = WirePlace()
    /// `field`.
    public private(set) var field: RecipientField = .unspecified
    /// `status`.
    public private(set) var status: MailStatus = .unspecified
    /// The mail server's last answer, or the reason for not sending.
    public private(set) var reply = WirePlace()

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.address = try reader.place(in: bytes)
            case 16: self.field = try reader.varint(in: bytes)
            case 24: self.status = try reader.varint(in: bytes)
            case 34: self.reply = try reader.place(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

