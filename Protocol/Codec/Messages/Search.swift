// Generated from Protocol/schema/search.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `SearchRequest`.
public struct SearchRequest: WireMessage {
    /// Words, "a phrase", a prefix*, and filters: status: assignee: category: customer: tag: before: after: ref:
    /// All must hold. Times are days, YYYY-MM-DD (UTC), and mean when the ticket was opened.
    public var query: String = ""
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
        query: String = "",
        pageSize: UInt32 = 0,
        pageToken: String = "",
        whose: Whose = .unspecified
    ) {
        self.query = query
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.whose = whose
    }

    /// The schema's name.
    public static var name: String { "SearchRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.query = try reader.text(in: bytes)
            case 16: self.pageSize = try reader.varint(in: bytes)
            case 26: self.pageToken = try reader.text(in: bytes)
            case 720: self.whose = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.query.isEmpty { size += 1 + WireSize.text(self.query) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        if self.whose.rawValue != 0 { size += 2 + WireSize.varint(self.whose) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.query.isEmpty { WireWriter.text(10, self.query, to: &output) }
        if self.pageSize != 0 { WireWriter.varint(16, self.pageSize, to: &output) }
        if !self.pageToken.isEmpty { WireWriter.text(26, self.pageToken, to: &output) }
        if self.whose.rawValue != 0 { WireWriter.varint(720, self.whose, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.query.utf8.count > 1000 {
            return FieldOverLimit(field: "query", limit: 1000, measure: .bytes)
        }
        if self.pageToken.utf8.count > 512 {
            return FieldOverLimit(field: "page_token", limit: 512, measure: .bytes)
        }
        return nil
    }
}

/// `SearchReply`.
public struct SearchReply: WireMessage {
    /// May be fewer than a page, or none, where much was looked through; there is more while a page token comes with it.
    public var hits: [SearchHit] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        hits: [SearchHit] = [],
        nextPageToken: String = ""
    ) {
        self.hits = hits
        self.nextPageToken = nextPageToken
    }

    /// The schema's name.
    public static var name: String { "SearchReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.hits, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.hits.isEmpty { size += WireSize.messages(self.hits.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.hits.isEmpty { WireWriter.messages(10, self.hits.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.hits.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "hits", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.hits {
            if let found = item.firstFieldOverLimit() {
                return found.inside("hits")
            }
        }
        return nil
    }
}

/// `SearchHit`.
public struct SearchHit: WireMessage {
    /// `ticket`.
    public var ticket: Ticket?
    /// The message that has the words; 0 where the query has no words, or where a tag has them.
    public var messageID: UInt64 = 0
    /// `visibility`.
    public var visibility: Visibility = .unspecified
    /// A piece of the message, cut where a hit begins or ends.
    public var snippet: [SnippetPart] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        ticket: Ticket? = nil,
        messageID: UInt64 = 0,
        visibility: Visibility = .unspecified,
        snippet: [SnippetPart] = []
    ) {
        self.ticket = ticket
        self.messageID = messageID
        self.visibility = visibility
        self.snippet = snippet
    }

    /// The schema's name.
    public static var name: String { "SearchHit" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.ticket, in: bytes)
            case 16: self.messageID = try reader.varint(in: bytes)
            case 24: self.visibility = try reader.varint(in: bytes)
            case 34: try reader.append(to: &self.snippet, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.ticket { size += 1 + WireSize.message(value) }
        if self.messageID != 0 { size += 1 + WireSize.varint(self.messageID) }
        if self.visibility.rawValue != 0 { size += 1 + WireSize.varint(self.visibility) }
        if !self.snippet.isEmpty { size += WireSize.messages(self.snippet.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.ticket { WireWriter.message(10, value, to: &output) }
        if self.messageID != 0 { WireWriter.varint(16, self.messageID, to: &output) }
        if self.visibility.rawValue != 0 { WireWriter.varint(24, self.visibility, to: &output) }
        if !self.snippet.isEmpty { WireWriter.messages(34, self.snippet.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.ticket {
            if let found = value.firstFieldOverLimit() {
                return found.inside("ticket")
            }
        }
        if self.snippet.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "snippet", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `SnippetPart`.
public struct SnippetPart: WireMessage {
    /// `text`.
    public var text: String = ""
    /// The query found this.
    public var isHit: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        text: String = "",
        isHit: Bool = false
    ) {
        self.text = text
        self.isHit = isHit
    }

    /// The schema's name.
    public static var name: String { "SnippetPart" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.text = try reader.text(in: bytes)
            case 16: self.isHit = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        if self.isHit { size += 1 + WireSize.varint(self.isHit) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.text.isEmpty { WireWriter.text(10, self.text, to: &output) }
        if self.isHit { WireWriter.varint(16, self.isHit, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

