// Generated from Protocol/schema/messages.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `TicketMessage` in the bytes it came in.
public struct TicketMessageView: WireView {
    /// `id`.
    public private(set) var id: UInt64 = 0
    /// `ticket_id`.
    public private(set) var ticketID: UInt64 = 0
    /// 1, 2, 3 … in the thread as the caller sees it.
    public private(set) var seq: UInt64 = 0
    /// `author`.
    public private(set) var author = WireNested<ActorView>()
    /// `visibility`.
    public private(set) var visibility: Visibility = .unspecified
    /// `text`.
    public private(set) var text = WirePlace()
    /// `created_at_ms`.
    public private(set) var createdAtMs: Int64 = 0
    /// For staff: the newest mail that carried the message, how far it came, and to whom.
    public private(set) var mailID: UInt64 = 0
    /// `mail_status`.
    public private(set) var mailStatus: MailStatus = .unspecified
    /// `mail_recipients`.
    public private(set) var mailRecipients = WireItems<MailRecipientView>()
    /// For staff: why the mail does not arrive, from the first refusal for good or the third failed attempt on.
    public private(set) var mailError = WirePlace()
    /// For staff: through what it came; UNSPECIFIED for messages from before that was kept.
    public private(set) var source: ChangeSource = .unspecified
    /// `attachments`.
    public private(set) var attachments = WireItems<DocumentView>()
    /// The author changed it then; 0 = never.
    public private(set) var editedAtMs: Int64 = 0
    /// The author deleted it then: no text and no files any more; 0 = it stands.
    public private(set) var deletedAtMs: Int64 = 0

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.ticketID = try reader.varint(in: bytes)
            case 24: self.seq = try reader.varint(in: bytes)
            case 34: try self.author.found(at: try reader.place(in: bytes), field: 4)
            case 40: self.visibility = try reader.varint(in: bytes)
            case 50: self.text = try reader.place(in: bytes)
            case 56: self.createdAtMs = try reader.varint(in: bytes)
            case 400: self.mailID = try reader.varint(in: bytes)
            case 408: self.mailStatus = try reader.varint(in: bytes)
            case 418: try self.mailRecipients.found(tag, at: try reader.place(in: bytes))
            case 426: self.mailError = try reader.place(in: bytes)
            case 480: self.source = try reader.varint(in: bytes)
            case 562: try self.attachments.found(tag, at: try reader.place(in: bytes))
            case 568: self.editedAtMs = try reader.varint(in: bytes)
            case 576: self.deletedAtMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

/// `PendingReply` in the bytes it came in.
public struct PendingReplyView: WireView {
    /// `id`.
    public private(set) var id: UInt64 = 0
    /// `ticket_id`.
    public private(set) var ticketID: UInt64 = 0
    /// `author`.
    public private(set) var author = WireNested<ActorView>()
    /// `text`.
    public private(set) var text = WirePlace()
    /// `publish_at_ms`.
    public private(set) var publishAtMs: Int64 = 0
    /// Names of the files that go with it.
    public private(set) var fileNames = WirePlaces()

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.ticketID = try reader.varint(in: bytes)
            case 26: try self.author.found(at: try reader.place(in: bytes), field: 3)
            case 34: self.text = try reader.place(in: bytes)
            case 40: self.publishAtMs = try reader.varint(in: bytes)
            case 50: try self.fileNames.found(tag, at: try reader.place(in: bytes))
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

