// Generated from Protocol/schema/documents.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// Where a file stands with the desk's scanner.
public struct FileState: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `FILE_STATE_UNSPECIFIED`.
    public static let unspecified = FileState(rawValue: 0)
    /// It is not handed out until the scanner has looked at it: ask again later.
    public static let waiting = FileState(rawValue: 1)
    /// The scanner found nothing.
    public static let clean = FileState(rawValue: 2)
    /// The scanner found it harmful, or the operator refused it: nobody gets it.
    public static let refused = FileState(rawValue: 3)

    /// Every value that the schema names, in its order.
    public static let all: [FileState] = [
        .unspecified,
        .waiting,
        .clean,
        .refused,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "FILE_STATE_UNSPECIFIED"
        case 1: "FILE_STATE_WAITING"
        case 2: "FILE_STATE_CLEAN"
        case 3: "FILE_STATE_REFUSED"
        default: nil
        }
    }
}

/// `UploadState`.
public struct UploadState: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `UPLOAD_STATE_UNSPECIFIED`.
    public static let unspecified = UploadState(rawValue: 0)
    /// Chunks are missing, or FinishUpload has not been asked for.
    public static let receiving = UploadState(rawValue: 1)
    /// Can be attached or added.
    public static let finished = UploadState(rawValue: 2)

    /// Every value that the schema names, in its order.
    public static let all: [UploadState] = [
        .unspecified,
        .receiving,
        .finished,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "UPLOAD_STATE_UNSPECIFIED"
        case 1: "UPLOAD_STATE_RECEIVING"
        case 2: "UPLOAD_STATE_FINISHED"
        default: nil
        }
    }
}

/// A file that has its place: at a message, or among a customer's documents.
public struct Document: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// Found by looking at the bytes; one of a fixed list.
    public var mediaType: String = ""
    /// `size`.
    public var size: UInt64 = 0
    /// `sha256`.
    public var sha256: [UInt8] = []
    /// `created_at_ms`.
    public var createdAtMs: Int64 = 0
    /// `created_by`.
    public var createdBy: Actor?
    /// An attachment: where it hangs.
    public var ticketID: UInt64 = 0
    /// `message_id`.
    public var messageID: UInt64 = 0
    /// A document of a customer: whose, what it is, and what it is about, in the embedding product's own words.
    public var customerID: UInt64 = 0
    /// `kind`.
    public var kind: String = ""
    /// `ref`.
    public var ref: String = ""
    /// A front end may show it in its own page: pictures of points and plain text. All else, PDF, SVG, HTML and XML among
    /// it, can bring a script along and is only to be downloaded.
    /// Only while it can be read.
    public var mayShowInline: Bool = false
    /// Unspecified where no scanner looks at files: it can be read.
    public var state: FileState = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        name: String = "",
        mediaType: String = "",
        size: UInt64 = 0,
        sha256: [UInt8] = [],
        createdAtMs: Int64 = 0,
        createdBy: Actor? = nil,
        ticketID: UInt64 = 0,
        messageID: UInt64 = 0,
        customerID: UInt64 = 0,
        kind: String = "",
        ref: String = "",
        mayShowInline: Bool = false,
        state: FileState = .unspecified
    ) {
        self.id = id
        self.name = name
        self.mediaType = mediaType
        self.size = size
        self.sha256 = sha256
        self.createdAtMs = createdAtMs
        self.createdBy = createdBy
        self.ticketID = ticketID
        self.messageID = messageID
        self.customerID = customerID
        self.kind = kind
        self.ref = ref
        self.mayShowInline = mayShowInline
        self.state = state
    }

    /// The schema's name.
    public static var name: String { "Document" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 26: self.mediaType = try reader.text(in: bytes)
            case 32: self.size = try reader.varint(in: bytes)
            case 42: self.sha256 = try reader.bytes(in: bytes)
            case 48: self.createdAtMs = try reader.varint(in: bytes)
            case 58: try reader.merge(into: &self.createdBy, in: bytes)
            case 64: self.ticketID = try reader.varint(in: bytes)
            case 72: self.messageID = try reader.varint(in: bytes)
            case 80: self.customerID = try reader.varint(in: bytes)
            case 90: self.kind = try reader.text(in: bytes)
            case 98: self.ref = try reader.text(in: bytes)
            case 480: self.mayShowInline = try reader.varint(in: bytes)
            case 488: self.state = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.mediaType.isEmpty { size += 1 + WireSize.text(self.mediaType) }
        if self.size != 0 { size += 1 + WireSize.varint(self.size) }
        if !self.sha256.isEmpty { size += 1 + WireSize.bytes(self.sha256) }
        if self.createdAtMs != 0 { size += 1 + WireSize.varint(self.createdAtMs) }
        if let value = self.createdBy { size += 1 + WireSize.message(value) }
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if self.messageID != 0 { size += 1 + WireSize.varint(self.messageID) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.kind.isEmpty { size += 1 + WireSize.text(self.kind) }
        if !self.ref.isEmpty { size += 1 + WireSize.text(self.ref) }
        if self.mayShowInline { size += 2 + WireSize.varint(self.mayShowInline) }
        if self.state.rawValue != 0 { size += 2 + WireSize.varint(self.state) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if !self.mediaType.isEmpty { WireWriter.text(26, self.mediaType, to: &output) }
        if self.size != 0 { WireWriter.varint(32, self.size, to: &output) }
        if !self.sha256.isEmpty { WireWriter.bytes(42, self.sha256, to: &output) }
        if self.createdAtMs != 0 { WireWriter.varint(48, self.createdAtMs, to: &output) }
        if let value = self.createdBy { WireWriter.message(58, value, to: &output) }
        if self.ticketID != 0 { WireWriter.varint(64, self.ticketID, to: &output) }
        if self.messageID != 0 { WireWriter.varint(72, self.messageID, to: &output) }
        if self.customerID != 0 { WireWriter.varint(80, self.customerID, to: &output) }
        if !self.kind.isEmpty { WireWriter.text(90, self.kind, to: &output) }
        if !self.ref.isEmpty { WireWriter.text(98, self.ref, to: &output) }
        if self.mayShowInline { WireWriter.varint(480, self.mayShowInline, to: &output) }
        if self.state.rawValue != 0 { WireWriter.varint(488, self.state, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `Upload`.
public struct Upload: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// `size`.
    public var size: UInt64 = 0
    /// `sha256`.
    public var sha256: [UInt8] = []
    /// `state`.
    public var state: UploadState = .unspecified
    /// Bytes of every chunk but the last.
    public var chunkSize: UInt32 = 0
    /// The first chunk that is missing begins here; the size, when none is.
    public var nextOffset: UInt64 = 0
    /// The upload is thrown away then; what was attached or added stays.
    public var expiresAtMs: Int64 = 0
    /// Found by looking at the bytes, once finished.
    public var mediaType: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        name: String = "",
        size: UInt64 = 0,
        sha256: [UInt8] = [],
        state: UploadState = .unspecified,
        chunkSize: UInt32 = 0,
        nextOffset: UInt64 = 0,
        expiresAtMs: Int64 = 0,
        mediaType: String = ""
    ) {
        self.id = id
        self.name = name
        self.size = size
        self.sha256 = sha256
        self.state = state
        self.chunkSize = chunkSize
        self.nextOffset = nextOffset
        self.expiresAtMs = expiresAtMs
        self.mediaType = mediaType
    }

    /// The schema's name.
    public static var name: String { "Upload" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 24: self.size = try reader.varint(in: bytes)
            case 34: self.sha256 = try reader.bytes(in: bytes)
            case 40: self.state = try reader.varint(in: bytes)
            case 48: self.chunkSize = try reader.varint(in: bytes)
            case 56: self.nextOffset = try reader.varint(in: bytes)
            case 64: self.expiresAtMs = try reader.varint(in: bytes)
            case 74: self.mediaType = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.size != 0 { size += 1 + WireSize.varint(self.size) }
        if !self.sha256.isEmpty { size += 1 + WireSize.bytes(self.sha256) }
        if self.state.rawValue != 0 { size += 1 + WireSize.varint(self.state) }
        if self.chunkSize != 0 { size += 1 + WireSize.varint(self.chunkSize) }
        if self.nextOffset != 0 { size += 1 + WireSize.varint(self.nextOffset) }
        if self.expiresAtMs != 0 { size += 1 + WireSize.varint(self.expiresAtMs) }
        if !self.mediaType.isEmpty { size += 1 + WireSize.text(self.mediaType) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if self.size != 0 { WireWriter.varint(24, self.size, to: &output) }
        if !self.sha256.isEmpty { WireWriter.bytes(34, self.sha256, to: &output) }
        if self.state.rawValue != 0 { WireWriter.varint(40, self.state, to: &output) }
        if self.chunkSize != 0 { WireWriter.varint(48, self.chunkSize, to: &output) }
        if self.nextOffset != 0 { WireWriter.varint(56, self.nextOffset, to: &output) }
        if self.expiresAtMs != 0 { WireWriter.varint(64, self.expiresAtMs, to: &output) }
        if !self.mediaType.isEmpty { WireWriter.text(74, self.mediaType, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `BeginUploadRequest`.
public struct BeginUploadRequest: WireMessage {
    /// The file's name without a path.
    public var name: String = ""
    /// `size`.
    public var size: UInt64 = 0
    /// SHA-256 of the whole file, 32 bytes.
    public var sha256: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        size: UInt64 = 0,
        sha256: [UInt8] = []
    ) {
        self.name = name
        self.size = size
        self.sha256 = sha256
    }

    /// The schema's name.
    public static var name: String { "BeginUploadRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 16: self.size = try reader.varint(in: bytes)
            case 26: self.sha256 = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.size != 0 { size += 1 + WireSize.varint(self.size) }
        if !self.sha256.isEmpty { size += 1 + WireSize.bytes(self.sha256) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if self.size != 0 { WireWriter.varint(16, self.size, to: &output) }
        if !self.sha256.isEmpty { WireWriter.bytes(26, self.sha256, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.name.utf8.count > 255 {
            return FieldOverLimit(field: "name", limit: 255, measure: .bytes)
        }
        if self.sha256.count > 32 {
            return FieldOverLimit(field: "sha256", limit: 32, measure: .bytes)
        }
        return nil
    }
}

/// `BeginUploadReply`.
public struct BeginUploadReply: WireMessage {
    /// `upload`.
    public var upload: Upload?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        upload: Upload? = nil
    ) {
        self.upload = upload
    }

    /// The schema's name.
    public static var name: String { "BeginUploadReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.upload, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.upload { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.upload { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `PutUploadChunkRequest`.
public struct PutUploadChunkRequest: WireMessage {
    /// `upload_id`.
    public var uploadID: UInt64 = 0
    /// A multiple of the chunk size.
    public var offset: UInt64 = 0
    /// `data`.
    public var data: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        uploadID: UInt64 = 0,
        offset: UInt64 = 0,
        data: [UInt8] = []
    ) {
        self.uploadID = uploadID
        self.offset = offset
        self.data = data
    }

    /// The schema's name.
    public static var name: String { "PutUploadChunkRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.uploadID = try reader.varint(in: bytes)
            case 16: self.offset = try reader.varint(in: bytes)
            case 26: self.data = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.uploadID != 0 { size += 1 + WireSize.varint(self.uploadID) }
        if self.offset != 0 { size += 1 + WireSize.varint(self.offset) }
        if !self.data.isEmpty { size += 1 + WireSize.bytes(self.data) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.uploadID != 0 { WireWriter.varint(8, self.uploadID, to: &output) }
        if self.offset != 0 { WireWriter.varint(16, self.offset, to: &output) }
        if !self.data.isEmpty { WireWriter.bytes(26, self.data, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.data.count > 262144 {
            return FieldOverLimit(field: "data", limit: 262144, measure: .bytes)
        }
        return nil
    }
}

/// `PutUploadChunkReply`.
public struct PutUploadChunkReply: WireMessage {
    /// `next_offset`.
    public var nextOffset: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        nextOffset: UInt64 = 0
    ) {
        self.nextOffset = nextOffset
    }

    /// The schema's name.
    public static var name: String { "PutUploadChunkReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.nextOffset = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.nextOffset != 0 { size += 1 + WireSize.varint(self.nextOffset) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.nextOffset != 0 { WireWriter.varint(8, self.nextOffset, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetUploadRequest`.
public struct GetUploadRequest: WireMessage {
    /// `upload_id`.
    public var uploadID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        uploadID: UInt64 = 0
    ) {
        self.uploadID = uploadID
    }

    /// The schema's name.
    public static var name: String { "GetUploadRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.uploadID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.uploadID != 0 { size += 1 + WireSize.varint(self.uploadID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.uploadID != 0 { WireWriter.varint(8, self.uploadID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetUploadReply`.
public struct GetUploadReply: WireMessage {
    /// `upload`.
    public var upload: Upload?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        upload: Upload? = nil
    ) {
        self.upload = upload
    }

    /// The schema's name.
    public static var name: String { "GetUploadReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.upload, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.upload { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.upload { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `FinishUploadRequest`.
public struct FinishUploadRequest: WireMessage {
    /// `upload_id`.
    public var uploadID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        uploadID: UInt64 = 0
    ) {
        self.uploadID = uploadID
    }

    /// The schema's name.
    public static var name: String { "FinishUploadRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.uploadID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.uploadID != 0 { size += 1 + WireSize.varint(self.uploadID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.uploadID != 0 { WireWriter.varint(8, self.uploadID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `FinishUploadReply`.
public struct FinishUploadReply: WireMessage {
    /// `upload`.
    public var upload: Upload?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        upload: Upload? = nil
    ) {
        self.upload = upload
    }

    /// The schema's name.
    public static var name: String { "FinishUploadReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.upload, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.upload { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.upload { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CancelUploadRequest`.
public struct CancelUploadRequest: WireMessage {
    /// `upload_id`.
    public var uploadID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        uploadID: UInt64 = 0
    ) {
        self.uploadID = uploadID
    }

    /// The schema's name.
    public static var name: String { "CancelUploadRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.uploadID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.uploadID != 0 { size += 1 + WireSize.varint(self.uploadID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.uploadID != 0 { WireWriter.varint(8, self.uploadID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CancelUploadReply`.
public struct CancelUploadReply: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "CancelUploadReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        0
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `AddDocumentRequest`.
public struct AddDocumentRequest: WireMessage {
    /// `upload_id`.
    public var uploadID: UInt64 = 0
    /// Whose it will be: one of the two; a customer leaves both empty.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""
    /// What it is, e.g. "invoice".
    public var kind: String = ""
    /// What it is about, e.g. a subscription.
    public var ref: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        uploadID: UInt64 = 0,
        customerID: UInt64 = 0,
        customerEmail: String = "",
        kind: String = "",
        ref: String = ""
    ) {
        self.uploadID = uploadID
        self.customerID = customerID
        self.customerEmail = customerEmail
        self.kind = kind
        self.ref = ref
    }

    /// The schema's name.
    public static var name: String { "AddDocumentRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.uploadID = try reader.varint(in: bytes)
            case 16: self.customerID = try reader.varint(in: bytes)
            case 26: self.customerEmail = try reader.text(in: bytes)
            case 34: self.kind = try reader.text(in: bytes)
            case 42: self.ref = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.uploadID != 0 { size += 1 + WireSize.varint(self.uploadID) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        if !self.kind.isEmpty { size += 1 + WireSize.text(self.kind) }
        if !self.ref.isEmpty { size += 1 + WireSize.text(self.ref) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.uploadID != 0 { WireWriter.varint(8, self.uploadID, to: &output) }
        if self.customerID != 0 { WireWriter.varint(16, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(26, self.customerEmail, to: &output) }
        if !self.kind.isEmpty { WireWriter.text(34, self.kind, to: &output) }
        if !self.ref.isEmpty { WireWriter.text(42, self.ref, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        if self.kind.utf8.count > 64 {
            return FieldOverLimit(field: "kind", limit: 64, measure: .bytes)
        }
        if self.ref.utf8.count > 200 {
            return FieldOverLimit(field: "ref", limit: 200, measure: .bytes)
        }
        return nil
    }
}

/// `AddDocumentReply`.
public struct AddDocumentReply: WireMessage {
    /// `document`.
    public var document: Document?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        document: Document? = nil
    ) {
        self.document = document
    }

    /// The schema's name.
    public static var name: String { "AddDocumentReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.document, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.document { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.document { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListDocumentsRequest`.
public struct ListDocumentsRequest: WireMessage {
    /// Whose: one of the two; a customer leaves both empty.
    public var customerID: UInt64 = 0
    /// `customer_email`.
    public var customerEmail: String = ""
    /// Only these; empty: all.
    public var kind: String = ""
    /// `ref`.
    public var ref: String = ""
    /// `page_size`.
    public var pageSize: UInt32 = 0
    /// `page_token`.
    public var pageToken: String = ""
    /// Customers: only their own, or their organisation's too.
    public var whose: Whose = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        customerID: UInt64 = 0,
        customerEmail: String = "",
        kind: String = "",
        ref: String = "",
        pageSize: UInt32 = 0,
        pageToken: String = "",
        whose: Whose = .unspecified
    ) {
        self.customerID = customerID
        self.customerEmail = customerEmail
        self.kind = kind
        self.ref = ref
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.whose = whose
    }

    /// The schema's name.
    public static var name: String { "ListDocumentsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.customerID = try reader.varint(in: bytes)
            case 18: self.customerEmail = try reader.text(in: bytes)
            case 26: self.kind = try reader.text(in: bytes)
            case 34: self.ref = try reader.text(in: bytes)
            case 40: self.pageSize = try reader.varint(in: bytes)
            case 50: self.pageToken = try reader.text(in: bytes)
            case 720: self.whose = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        if !self.customerEmail.isEmpty { size += 1 + WireSize.text(self.customerEmail) }
        if !self.kind.isEmpty { size += 1 + WireSize.text(self.kind) }
        if !self.ref.isEmpty { size += 1 + WireSize.text(self.ref) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        if self.whose.rawValue != 0 { size += 2 + WireSize.varint(self.whose) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.customerID != 0 { WireWriter.varint(8, self.customerID, to: &output) }
        if !self.customerEmail.isEmpty { WireWriter.text(18, self.customerEmail, to: &output) }
        if !self.kind.isEmpty { WireWriter.text(26, self.kind, to: &output) }
        if !self.ref.isEmpty { WireWriter.text(34, self.ref, to: &output) }
        if self.pageSize != 0 { WireWriter.varint(40, self.pageSize, to: &output) }
        if !self.pageToken.isEmpty { WireWriter.text(50, self.pageToken, to: &output) }
        if self.whose.rawValue != 0 { WireWriter.varint(720, self.whose, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.customerEmail.utf8.count > 254 {
            return FieldOverLimit(field: "customer_email", limit: 254, measure: .bytes)
        }
        if self.kind.utf8.count > 64 {
            return FieldOverLimit(field: "kind", limit: 64, measure: .bytes)
        }
        if self.ref.utf8.count > 200 {
            return FieldOverLimit(field: "ref", limit: 200, measure: .bytes)
        }
        if self.pageToken.utf8.count > 512 {
            return FieldOverLimit(field: "page_token", limit: 512, measure: .bytes)
        }
        return nil
    }
}

/// `ListDocumentsReply`.
public struct ListDocumentsReply: WireMessage {
    /// `documents`.
    public var documents: [Document] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        documents: [Document] = [],
        nextPageToken: String = ""
    ) {
        self.documents = documents
        self.nextPageToken = nextPageToken
    }

    /// The schema's name.
    public static var name: String { "ListDocumentsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.documents, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.documents.isEmpty { size += WireSize.messages(self.documents.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.documents.isEmpty { WireWriter.messages(10, self.documents.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.documents.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "documents", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `GetDocumentRequest`.
public struct GetDocumentRequest: WireMessage {
    /// `document_id`.
    public var documentID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        documentID: UInt64 = 0
    ) {
        self.documentID = documentID
    }

    /// The schema's name.
    public static var name: String { "GetDocumentRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.documentID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.documentID != 0 { size += 1 + WireSize.varint(self.documentID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.documentID != 0 { WireWriter.varint(8, self.documentID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetDocumentReply`.
public struct GetDocumentReply: WireMessage {
    /// `document`.
    public var document: Document?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        document: Document? = nil
    ) {
        self.document = document
    }

    /// The schema's name.
    public static var name: String { "GetDocumentReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.document, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.document { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.document { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ReadDocumentRequest`.
public struct ReadDocumentRequest: WireMessage {
    /// `document_id`.
    public var documentID: UInt64 = 0
    /// `offset`.
    public var offset: UInt64 = 0
    /// At most 262,144; 0 = that many. Less comes at the end of the file.
    public var length: UInt32 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        documentID: UInt64 = 0,
        offset: UInt64 = 0,
        length: UInt32 = 0
    ) {
        self.documentID = documentID
        self.offset = offset
        self.length = length
    }

    /// The schema's name.
    public static var name: String { "ReadDocumentRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.documentID = try reader.varint(in: bytes)
            case 16: self.offset = try reader.varint(in: bytes)
            case 24: self.length = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.documentID != 0 { size += 1 + WireSize.varint(self.documentID) }
        if self.offset != 0 { size += 1 + WireSize.varint(self.offset) }
        if self.length != 0 { size += 1 + WireSize.varint(self.length) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.documentID != 0 { WireWriter.varint(8, self.documentID, to: &output) }
        if self.offset != 0 { WireWriter.varint(16, self.offset, to: &output) }
        if self.length != 0 { WireWriter.varint(24, self.length, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ReadDocumentReply`.
public struct ReadDocumentReply: WireMessage {
    /// `data`.
    public var data: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        data: [UInt8] = []
    ) {
        self.data = data
    }

    /// The schema's name.
    public static var name: String { "ReadDocumentReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.data = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.data.isEmpty { size += 1 + WireSize.bytes(self.data) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.data.isEmpty { WireWriter.bytes(10, self.data, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `RemoveDocumentRequest`.
public struct RemoveDocumentRequest: WireMessage {
    /// `document_id`.
    public var documentID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        documentID: UInt64 = 0
    ) {
        self.documentID = documentID
    }

    /// The schema's name.
    public static var name: String { "RemoveDocumentRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.documentID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.documentID != 0 { size += 1 + WireSize.varint(self.documentID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.documentID != 0 { WireWriter.varint(8, self.documentID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `RemoveDocumentReply`.
public struct RemoveDocumentReply: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "RemoveDocumentReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        0
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListAttachmentsRequest`.
public struct ListAttachmentsRequest: WireMessage {
    /// One of the two.
    public var ticketID: UInt64 = 0
    /// `number`.
    public var number: String = ""
    /// `page_size`.
    public var pageSize: UInt32 = 0
    /// `page_token`.
    public var pageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticketID: UInt64 = 0,
        number: String = "",
        pageSize: UInt32 = 0,
        pageToken: String = ""
    ) {
        self.ticketID = ticketID
        self.number = number
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    /// The schema's name.
    public static var name: String { "ListAttachmentsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.ticketID = try reader.varint(in: bytes)
            case 18: self.number = try reader.text(in: bytes)
            case 24: self.pageSize = try reader.varint(in: bytes)
            case 34: self.pageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.ticketID != 0 { size += 1 + WireSize.varint(self.ticketID) }
        if !self.number.isEmpty { size += 1 + WireSize.text(self.number) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.ticketID != 0 { WireWriter.varint(8, self.ticketID, to: &output) }
        if !self.number.isEmpty { WireWriter.text(18, self.number, to: &output) }
        if self.pageSize != 0 { WireWriter.varint(24, self.pageSize, to: &output) }
        if !self.pageToken.isEmpty { WireWriter.text(34, self.pageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.number.utf8.count > 64 {
            return FieldOverLimit(field: "number", limit: 64, measure: .bytes)
        }
        if self.pageToken.utf8.count > 512 {
            return FieldOverLimit(field: "page_token", limit: 512, measure: .bytes)
        }
        return nil
    }
}

/// `ListAttachmentsReply`.
public struct ListAttachmentsReply: WireMessage {
    /// `attachments`.
    public var attachments: [Document] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        attachments: [Document] = [],
        nextPageToken: String = ""
    ) {
        self.attachments = attachments
        self.nextPageToken = nextPageToken
    }

    /// The schema's name.
    public static var name: String { "ListAttachmentsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.attachments, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.attachments.isEmpty { size += WireSize.messages(self.attachments.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.attachments.isEmpty { WireWriter.messages(10, self.attachments.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.attachments.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "attachments", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

