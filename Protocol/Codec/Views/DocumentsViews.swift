// Generated from Protocol/schema/documents.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `Document` in the bytes it came in.
public struct DocumentView: WireView {
    /// `id`.
    public private(set) var id: UInt64 = 0
    /// `name`.
    public private(set) var name = WirePlace()
    /// Found by looking at the bytes; one of a fixed list.
    public private(set) var mediaType = WirePlace()
    /// `size`.
    public private(set) var size: UInt64 = 0
    /// `sha256`.
    public private(set) var sha256 = WirePlace()
    /// `created_at_ms`.
    public private(set) var createdAtMs: Int64 = 0
    /// `created_by`.
    public private(set) var createdBy = WireNested<ActorView>()
    /// An attachment: where it hangs.
    public private(set) var ticketID: UInt64 = 0
    /// `message_id`.
    public private(set) var messageID: UInt64 = 0
    /// A document of a customer: whose, what it is, and what it is about, in the embedding product's own words.
    public private(set) var customerID: UInt64 = 0
    /// `kind`.
    public private(set) var kind = WirePlace()
    /// `ref`.
    public private(set) var ref = WirePlace()
    /// A front end may show it in its own page: pictures of points and plain text. All else, PDF, SVG, HTML and XML among
    /// it, can bring a script along and is only to be downloaded.
    /// Only while it can be read.
    public private(set) var mayShowInline = false
    /// Unspecified where no scanner looks at files: it can be read.
    public private(set) var state: FileState = .unspecified

    /// The view of a message without any field.
    public init() {}

    /// Reads fields until the reader is at its end.
    public mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.place(in: bytes)
            case 26: self.mediaType = try reader.place(in: bytes)
            case 32: self.size = try reader.varint(in: bytes)
            case 42: self.sha256 = try reader.place(in: bytes)
            case 48: self.createdAtMs = try reader.varint(in: bytes)
            case 58: try self.createdBy.found(at: try reader.place(in: bytes), field: 7)
            case 64: self.ticketID = try reader.varint(in: bytes)
            case 72: self.messageID = try reader.varint(in: bytes)
            case 80: self.customerID = try reader.varint(in: bytes)
            case 90: self.kind = try reader.place(in: bytes)
            case 98: self.ref = try reader.place(in: bytes)
            case 480: self.mayShowInline = try reader.varint(in: bytes)
            case 488: self.state = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }
}

