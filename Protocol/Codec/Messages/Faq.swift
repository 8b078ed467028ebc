// Generated from Protocol/schema/faq.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `Helpful`.
public struct Helpful: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// No vote.
    public static let unspecified = Helpful(rawValue: 0)
    /// `HELPFUL_YES`.
    public static let yes = Helpful(rawValue: 1)
    /// `HELPFUL_NO`.
    public static let no = Helpful(rawValue: 2)

    /// Every value that the schema names, in its order.
    public static let all: [Helpful] = [
        .unspecified,
        .yes,
        .no,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "HELPFUL_UNSPECIFIED"
        case 1: "HELPFUL_YES"
        case 2: "HELPFUL_NO"
        default: nil
        }
    }
}

/// `ArticleOrder`.
public struct ArticleOrder: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// As staff have put them.
    public static let unspecified = ArticleOrder(rawValue: 0)
    /// Last changed first.
    public static let recent = ArticleOrder(rawValue: 1)

    /// Every value that the schema names, in its order.
    public static let all: [ArticleOrder] = [
        .unspecified,
        .recent,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "ARTICLE_ORDER_UNSPECIFIED"
        case 1: "ARTICLE_ORDER_RECENT"
        default: nil
        }
    }
}

/// `Article`.
public struct Article: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `version`.
    public var version: UInt64 = 0
    /// `question`.
    public var question: String = ""
    /// `answer`.
    public var answer: String = ""
    /// `category`.
    public var category: String = ""
    /// `position`.
    public var position: UInt32 = 0
    /// `published`.
    public var published: Bool = false
    /// How many customers said that it helped, and that it did not.
    public var helpfulYes: UInt64 = 0
    /// `helpful_no`.
    public var helpfulNo: UInt64 = 0
    /// Comments that the caller may see.
    public var commentCount: UInt64 = 0
    /// For customers: the caller's own vote.
    public var ownVote: Helpful = .unspecified
    /// `created_at_ms`.
    public var createdAtMs: Int64 = 0
    /// `updated_at_ms`.
    public var updatedAtMs: Int64 = 0
    /// Staff only.
    public var createdBy: Actor?
    /// `updated_by`.
    public var updatedBy: Actor?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        version: UInt64 = 0,
        question: String = "",
        answer: String = "",
        category: String = "",
        position: UInt32 = 0,
        published: Bool = false,
        helpfulYes: UInt64 = 0,
        helpfulNo: UInt64 = 0,
        commentCount: UInt64 = 0,
        ownVote: Helpful = .unspecified,
        createdAtMs: Int64 = 0,
        updatedAtMs: Int64 = 0,
        createdBy: Actor? = nil,
        updatedBy: Actor? = nil
    ) {
        self.id = id
        self.version = version
        self.question = question
        self.answer = answer
        self.category = category
        self.position = position
        self.published = published
        self.helpfulYes = helpfulYes
        self.helpfulNo = helpfulNo
        self.commentCount = commentCount
        self.ownVote = ownVote
        self.createdAtMs = createdAtMs
        self.updatedAtMs = updatedAtMs
        self.createdBy = createdBy
        self.updatedBy = updatedBy
    }

    /// The schema's name.
    public static var name: String { "Article" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.version = try reader.varint(in: bytes)
            case 26: self.question = try reader.text(in: bytes)
            case 34: self.answer = try reader.text(in: bytes)
            case 42: self.category = try reader.text(in: bytes)
            case 48: self.position = try reader.varint(in: bytes)
            case 56: self.published = try reader.varint(in: bytes)
            case 64: self.helpfulYes = try reader.varint(in: bytes)
            case 72: self.helpfulNo = try reader.varint(in: bytes)
            case 80: self.commentCount = try reader.varint(in: bytes)
            case 88: self.ownVote = try reader.varint(in: bytes)
            case 96: self.createdAtMs = try reader.varint(in: bytes)
            case 104: self.updatedAtMs = try reader.varint(in: bytes)
            case 114: try reader.merge(into: &self.createdBy, in: bytes)
            case 122: try reader.merge(into: &self.updatedBy, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if self.version != 0 { size += 1 + WireSize.varint(self.version) }
        if !self.question.isEmpty { size += 1 + WireSize.text(self.question) }
        if !self.answer.isEmpty { size += 1 + WireSize.text(self.answer) }
        if !self.category.isEmpty { size += 1 + WireSize.text(self.category) }
        if self.position != 0 { size += 1 + WireSize.varint(self.position) }
        if self.published { size += 1 + WireSize.varint(self.published) }
        if self.helpfulYes != 0 { size += 1 + WireSize.varint(self.helpfulYes) }
        if self.helpfulNo != 0 { size += 1 + WireSize.varint(self.helpfulNo) }
        if self.commentCount != 0 { size += 1 + WireSize.varint(self.commentCount) }
        if self.ownVote.rawValue != 0 { size += 1 + WireSize.varint(self.ownVote) }
        if self.createdAtMs != 0 { size += 1 + WireSize.varint(self.createdAtMs) }
        if self.updatedAtMs != 0 { size += 1 + WireSize.varint(self.updatedAtMs) }
        if let value = self.createdBy { size += 1 + WireSize.message(value) }
        if let value = self.updatedBy { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.version != 0 { WireWriter.varint(16, self.version, to: &output) }
        if !self.question.isEmpty { WireWriter.text(26, self.question, to: &output) }
        if !self.answer.isEmpty { WireWriter.text(34, self.answer, to: &output) }
        if !self.category.isEmpty { WireWriter.text(42, self.category, to: &output) }
        if self.position != 0 { WireWriter.varint(48, self.position, to: &output) }
        if self.published { WireWriter.varint(56, self.published, to: &output) }
        if self.helpfulYes != 0 { WireWriter.varint(64, self.helpfulYes, to: &output) }
        if self.helpfulNo != 0 { WireWriter.varint(72, self.helpfulNo, to: &output) }
        if self.commentCount != 0 { WireWriter.varint(80, self.commentCount, to: &output) }
        if self.ownVote.rawValue != 0 { WireWriter.varint(88, self.ownVote, to: &output) }
        if self.createdAtMs != 0 { WireWriter.varint(96, self.createdAtMs, to: &output) }
        if self.updatedAtMs != 0 { WireWriter.varint(104, self.updatedAtMs, to: &output) }
        if let value = self.createdBy { WireWriter.message(114, value, to: &output) }
        if let value = self.updatedBy { WireWriter.message(122, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ArticleComment`.
public struct ArticleComment: WireMessage {
    /// `id`.
    public var id: UInt64 = 0
    /// `article_id`.
    public var articleID: UInt64 = 0
    /// Of other customers, a customer is told the kind only.
    public var author: Actor?
    /// `text`.
    public var text: String = ""
    /// `created_at_ms`.
    public var createdAtMs: Int64 = 0
    /// Staff only: customers do not get hidden comments.
    public var hidden: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        id: UInt64 = 0,
        articleID: UInt64 = 0,
        author: Actor? = nil,
        text: String = "",
        createdAtMs: Int64 = 0,
        hidden: Bool = false
    ) {
        self.id = id
        self.articleID = articleID
        self.author = author
        self.text = text
        self.createdAtMs = createdAtMs
        self.hidden = hidden
    }

    /// The schema's name.
    public static var name: String { "ArticleComment" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.id = try reader.varint(in: bytes)
            case 16: self.articleID = try reader.varint(in: bytes)
            case 26: try reader.merge(into: &self.author, in: bytes)
            case 34: self.text = try reader.text(in: bytes)
            case 40: self.createdAtMs = try reader.varint(in: bytes)
            case 48: self.hidden = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.id != 0 { size += 1 + WireSize.varint(self.id) }
        if self.articleID != 0 { size += 1 + WireSize.varint(self.articleID) }
        if let value = self.author { size += 1 + WireSize.message(value) }
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        if self.createdAtMs != 0 { size += 1 + WireSize.varint(self.createdAtMs) }
        if self.hidden { size += 1 + WireSize.varint(self.hidden) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.id != 0 { WireWriter.varint(8, self.id, to: &output) }
        if self.articleID != 0 { WireWriter.varint(16, self.articleID, to: &output) }
        if let value = self.author { WireWriter.message(26, value, to: &output) }
        if !self.text.isEmpty { WireWriter.text(34, self.text, to: &output) }
        if self.createdAtMs != 0 { WireWriter.varint(40, self.createdAtMs, to: &output) }
        if self.hidden { WireWriter.varint(48, self.hidden, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CreateArticleRequest`.
public struct CreateArticleRequest: WireMessage {
    /// `question`.
    public var question: String = ""
    /// `answer`.
    public var answer: String = ""
    /// `category`.
    public var category: String = ""
    /// 0 = last.
    public var position: UInt32 = 0
    /// `published`.
    public var published: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        question: String = "",
        answer: String = "",
        category: String = "",
        position: UInt32 = 0,
        published: Bool = false
    ) {
        self.question = question
        self.answer = answer
        self.category = category
        self.position = position
        self.published = published
    }

    /// The schema's name.
    public static var name: String { "CreateArticleRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.question = try reader.text(in: bytes)
            case 18: self.answer = try reader.text(in: bytes)
            case 26: self.category = try reader.text(in: bytes)
            case 32: self.position = try reader.varint(in: bytes)
            case 40: self.published = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.question.isEmpty { size += 1 + WireSize.text(self.question) }
        if !self.answer.isEmpty { size += 1 + WireSize.text(self.answer) }
        if !self.category.isEmpty { size += 1 + WireSize.text(self.category) }
        if self.position != 0 { size += 1 + WireSize.varint(self.position) }
        if self.published { size += 1 + WireSize.varint(self.published) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.question.isEmpty { WireWriter.text(10, self.question, to: &output) }
        if !self.answer.isEmpty { WireWriter.text(18, self.answer, to: &output) }
        if !self.category.isEmpty { WireWriter.text(26, self.category, to: &output) }
        if self.position != 0 { WireWriter.varint(32, self.position, to: &output) }
        if self.published { WireWriter.varint(40, self.published, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.question.utf8.count > 500 {
            return FieldOverLimit(field: "question", limit: 500, measure: .bytes)
        }
        if self.answer.utf8.count > 65536 {
            return FieldOverLimit(field: "answer", limit: 65536, measure: .bytes)
        }
        if self.category.utf8.count > 100 {
            return FieldOverLimit(field: "category", limit: 100, measure: .bytes)
        }
        return nil
    }
}

/// `CreateArticleReply`.
public struct CreateArticleReply: WireMessage {
    /// `article`.
    public var article: Article?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        article: Article? = nil
    ) {
        self.article = article
    }

    /// The schema's name.
    public static var name: String { "CreateArticleReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.article, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.article { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.article { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `UpdateArticleRequest`.
public struct UpdateArticleRequest: WireMessage {
    /// `article_id`.
    public var articleID: UInt64 = 0
    /// `if_version`.
    public var ifVersion: UInt64 = 0
    /// `question`.
    public var question: String?
    /// `answer`.
    public var answer: String?
    /// `category`.
    public var category: String?
    /// `position`.
    public var position: UInt32?
    /// `published`.
    public var published: Bool?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        articleID: UInt64 = 0,
        ifVersion: UInt64 = 0,
        question: String? = nil,
        answer: String? = nil,
        category: String? = nil,
        position: UInt32? = nil,
        published: Bool? = nil
    ) {
        self.articleID = articleID
        self.ifVersion = ifVersion
        self.question = question
        self.answer = answer
        self.category = category
        self.position = position
        self.published = published
    }

    /// The schema's name.
    public static var name: String { "UpdateArticleRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.articleID = try reader.varint(in: bytes)
            case 16: self.ifVersion = try reader.varint(in: bytes)
            case 26: self.question = try reader.text(in: bytes)
            case 34: self.answer = try reader.text(in: bytes)
            case 42: self.category = try reader.text(in: bytes)
            case 48: self.position = try reader.varint(in: bytes)
            case 56: self.published = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.articleID != 0 { size += 1 + WireSize.varint(self.articleID) }
        if self.ifVersion != 0 { size += 1 + WireSize.varint(self.ifVersion) }
        if let value = self.question { size += 1 + WireSize.text(value) }
        if let value = self.answer { size += 1 + WireSize.text(value) }
        if let value = self.category { size += 1 + WireSize.text(value) }
        if let value = self.position { size += 1 + WireSize.varint(value) }
        if let value = self.published { size += 1 + WireSize.varint(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.articleID != 0 { WireWriter.varint(8, self.articleID, to: &output) }
        if self.ifVersion != 0 { WireWriter.varint(16, self.ifVersion, to: &output) }
        if let value = self.question { WireWriter.text(26, value, to: &output) }
        if let value = self.answer { WireWriter.text(34, value, to: &output) }
        if let value = self.category { WireWriter.text(42, value, to: &output) }
        if let value = self.position { WireWriter.varint(48, value, to: &output) }
        if let value = self.published { WireWriter.varint(56, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.question {
            if value.utf8.count > 500 {
                return FieldOverLimit(field: "question", limit: 500, measure: .bytes)
            }
        }
        if let value = self.answer {
            if value.utf8.count > 65536 {
                return FieldOverLimit(field: "answer", limit: 65536, measure: .bytes)
            }
        }
        if let value = self.category {
            if value.utf8.count > 100 {
                return FieldOverLimit(field: "category", limit: 100, measure: .bytes)
            }
        }
        return nil
    }
}

/// `UpdateArticleReply`.
public struct UpdateArticleReply: WireMessage {
    /// `article`.
    public var article: Article?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        article: Article? = nil
    ) {
        self.article = article
    }

    /// The schema's name.
    public static var name: String { "UpdateArticleReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.article, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.article { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.article { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `DeleteArticleRequest`.
public struct DeleteArticleRequest: WireMessage {
    /// `article_id`.
    public var articleID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        articleID: UInt64 = 0
    ) {
        self.articleID = articleID
    }

    /// The schema's name.
    public static var name: String { "DeleteArticleRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.articleID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.articleID != 0 { size += 1 + WireSize.varint(self.articleID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.articleID != 0 { WireWriter.varint(8, self.articleID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `DeleteArticleReply`.
public struct DeleteArticleReply: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "DeleteArticleReply" }

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

/// `ListArticlesRequest`.
public struct ListArticlesRequest: WireMessage {
    /// One category; empty = all of them.
    public var category: String = ""
    /// Articles that have all of these words in question or answer; empty = all of them.
    public var words: String = ""
    /// `order`.
    public var order: ArticleOrder = .unspecified
    /// `page_size`.
    public var pageSize: UInt32 = 0
    /// `page_token`.
    public var pageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        category: String = "",
        words: String = "",
        order: ArticleOrder = .unspecified,
        pageSize: UInt32 = 0,
        pageToken: String = ""
    ) {
        self.category = category
        self.words = words
        self.order = order
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    /// The schema's name.
    public static var name: String { "ListArticlesRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.category = try reader.text(in: bytes)
            case 18: self.words = try reader.text(in: bytes)
            case 24: self.order = try reader.varint(in: bytes)
            case 32: self.pageSize = try reader.varint(in: bytes)
            case 42: self.pageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.category.isEmpty { size += 1 + WireSize.text(self.category) }
        if !self.words.isEmpty { size += 1 + WireSize.text(self.words) }
        if self.order.rawValue != 0 { size += 1 + WireSize.varint(self.order) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.category.isEmpty { WireWriter.text(10, self.category, to: &output) }
        if !self.words.isEmpty { WireWriter.text(18, self.words, to: &output) }
        if self.order.rawValue != 0 { WireWriter.varint(24, self.order, to: &output) }
        if self.pageSize != 0 { WireWriter.varint(32, self.pageSize, to: &output) }
        if !self.pageToken.isEmpty { WireWriter.text(42, self.pageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.category.utf8.count > 100 {
            return FieldOverLimit(field: "category", limit: 100, measure: .bytes)
        }
        if self.words.utf8.count > 500 {
            return FieldOverLimit(field: "words", limit: 500, measure: .bytes)
        }
        if self.pageToken.utf8.count > 512 {
            return FieldOverLimit(field: "page_token", limit: 512, measure: .bytes)
        }
        return nil
    }
}

/// `ListArticlesReply`.
public struct ListArticlesReply: WireMessage {
    /// `articles`.
    public var articles: [Article] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""
    /// Every category that has an article the caller may see.
    public var categories: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        articles: [Article] = [],
        nextPageToken: String = "",
        categories: [String] = []
    ) {
        self.articles = articles
        self.nextPageToken = nextPageToken
        self.categories = categories
    }

    /// The schema's name.
    public static var name: String { "ListArticlesReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.articles, in: bytes)
            case 18: self.nextPageToken = try reader.text(in: bytes)
            case 26: try reader.append(to: &self.categories, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.articles.isEmpty { size += WireSize.messages(self.articles.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        if !self.categories.isEmpty { size += WireSize.texts(self.categories, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.articles.isEmpty { WireWriter.messages(10, self.articles.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(18, self.nextPageToken, to: &output) }
        if !self.categories.isEmpty { WireWriter.texts(26, self.categories, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.articles.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "articles", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.categories.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "categories", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `GetArticleRequest`.
public struct GetArticleRequest: WireMessage {
    /// `article_id`.
    public var articleID: UInt64 = 0
    /// `page_size`.
    public var pageSize: UInt32 = 0
    /// `page_token`.
    public var pageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        articleID: UInt64 = 0,
        pageSize: UInt32 = 0,
        pageToken: String = ""
    ) {
        self.articleID = articleID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    /// The schema's name.
    public static var name: String { "GetArticleRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.articleID = try reader.varint(in: bytes)
            case 16: self.pageSize = try reader.varint(in: bytes)
            case 26: self.pageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.articleID != 0 { size += 1 + WireSize.varint(self.articleID) }
        if self.pageSize != 0 { size += 1 + WireSize.varint(self.pageSize) }
        if !self.pageToken.isEmpty { size += 1 + WireSize.text(self.pageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.articleID != 0 { WireWriter.varint(8, self.articleID, to: &output) }
        if self.pageSize != 0 { WireWriter.varint(16, self.pageSize, to: &output) }
        if !self.pageToken.isEmpty { WireWriter.text(26, self.pageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.pageToken.utf8.count > 512 {
            return FieldOverLimit(field: "page_token", limit: 512, measure: .bytes)
        }
        return nil
    }
}

/// `GetArticleReply`.
public struct GetArticleReply: WireMessage {
    /// `article`.
    public var article: Article?
    /// `comments`.
    public var comments: [ArticleComment] = []
    /// `next_page_token`.
    public var nextPageToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        article: Article? = nil,
        comments: [ArticleComment] = [],
        nextPageToken: String = ""
    ) {
        self.article = article
        self.comments = comments
        self.nextPageToken = nextPageToken
    }

    /// The schema's name.
    public static var name: String { "GetArticleReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.article, in: bytes)
            case 18: try reader.append(to: &self.comments, in: bytes)
            case 26: self.nextPageToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.article { size += 1 + WireSize.message(value) }
        if !self.comments.isEmpty { size += WireSize.messages(self.comments.span, tag: 1) }
        if !self.nextPageToken.isEmpty { size += 1 + WireSize.text(self.nextPageToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.article { WireWriter.message(10, value, to: &output) }
        if !self.comments.isEmpty { WireWriter.messages(18, self.comments.span, to: &output) }
        if !self.nextPageToken.isEmpty { WireWriter.text(26, self.nextPageToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.comments.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "comments", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `VoteOnArticleRequest`.
public struct VoteOnArticleRequest: WireMessage {
    /// `article_id`.
    public var articleID: UInt64 = 0
    /// UNSPECIFIED takes the vote back.
    public var helpful: Helpful = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        articleID: UInt64 = 0,
        helpful: Helpful = .unspecified
    ) {
        self.articleID = articleID
        self.helpful = helpful
    }

    /// The schema's name.
    public static var name: String { "VoteOnArticleRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.articleID = try reader.varint(in: bytes)
            case 16: self.helpful = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.articleID != 0 { size += 1 + WireSize.varint(self.articleID) }
        if self.helpful.rawValue != 0 { size += 1 + WireSize.varint(self.helpful) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.articleID != 0 { WireWriter.varint(8, self.articleID, to: &output) }
        if self.helpful.rawValue != 0 { WireWriter.varint(16, self.helpful, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `VoteOnArticleReply`.
public struct VoteOnArticleReply: WireMessage {
    /// `article`.
    public var article: Article?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        article: Article? = nil
    ) {
        self.article = article
    }

    /// The schema's name.
    public static var name: String { "VoteOnArticleReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.article, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.article { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.article { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `CommentOnArticleRequest`.
public struct CommentOnArticleRequest: WireMessage {
    /// `article_id`.
    public var articleID: UInt64 = 0
    /// `text`.
    public var text: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        articleID: UInt64 = 0,
        text: String = ""
    ) {
        self.articleID = articleID
        self.text = text
    }

    /// The schema's name.
    public static var name: String { "CommentOnArticleRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.articleID = try reader.varint(in: bytes)
            case 18: self.text = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.articleID != 0 { size += 1 + WireSize.varint(self.articleID) }
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.articleID != 0 { WireWriter.varint(8, self.articleID, to: &output) }
        if !self.text.isEmpty { WireWriter.text(18, self.text, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.text.utf8.count > 4000 {
            return FieldOverLimit(field: "text", limit: 4000, measure: .bytes)
        }
        return nil
    }
}

/// `CommentOnArticleReply`.
public struct CommentOnArticleReply: WireMessage {
    /// `comment`.
    public var comment: ArticleComment?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        comment: ArticleComment? = nil
    ) {
        self.comment = comment
    }

    /// The schema's name.
    public static var name: String { "CommentOnArticleReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.comment, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.comment { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.comment { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `HideCommentRequest`.
public struct HideCommentRequest: WireMessage {
    /// `comment_id`.
    public var commentID: UInt64 = 0
    /// `hidden`.
    public var hidden: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        commentID: UInt64 = 0,
        hidden: Bool = false
    ) {
        self.commentID = commentID
        self.hidden = hidden
    }

    /// The schema's name.
    public static var name: String { "HideCommentRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.commentID = try reader.varint(in: bytes)
            case 16: self.hidden = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.commentID != 0 { size += 1 + WireSize.varint(self.commentID) }
        if self.hidden { size += 1 + WireSize.varint(self.hidden) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.commentID != 0 { WireWriter.varint(8, self.commentID, to: &output) }
        if self.hidden { WireWriter.varint(16, self.hidden, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `HideCommentReply`.
public struct HideCommentReply: WireMessage {
    /// `comment`.
    public var comment: ArticleComment?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        comment: ArticleComment? = nil
    ) {
        self.comment = comment
    }

    /// The schema's name.
    public static var name: String { "HideCommentReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.comment, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.comment { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.comment { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

