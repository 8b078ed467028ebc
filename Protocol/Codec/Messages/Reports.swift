// Generated from Protocol/schema/reports.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `TrendPeriod`.
public struct TrendPeriod: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `TREND_PERIOD_UNSPECIFIED`.
    public static let unspecified = TrendPeriod(rawValue: 0)
    /// `TREND_PERIOD_DAY`.
    public static let day = TrendPeriod(rawValue: 1)
    /// Begins on Monday.
    public static let week = TrendPeriod(rawValue: 2)
    /// `TREND_PERIOD_MONTH`.
    public static let month = TrendPeriod(rawValue: 3)

    /// Every value that the schema names, in its order.
    public static let all: [TrendPeriod] = [
        .unspecified,
        .day,
        .week,
        .month,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "TREND_PERIOD_UNSPECIFIED"
        case 1: "TREND_PERIOD_DAY"
        case 2: "TREND_PERIOD_WEEK"
        case 3: "TREND_PERIOD_MONTH"
        default: nil
        }
    }
}

/// `GetTrendsRequest`.
public struct GetTrendsRequest: WireMessage {
    /// `period`.
    public var period: TrendPeriod = .unspecified
    /// How many periods, the current one included; 0 = 8, at most 100.
    public var periods: UInt32 = 0
    /// One category; 0 = all of them.
    public var categoryID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        period: TrendPeriod = .unspecified,
        periods: UInt32 = 0,
        categoryID: UInt64 = 0
    ) {
        self.period = period
        self.periods = periods
        self.categoryID = categoryID
    }

    /// The schema's name.
    public static var name: String { "GetTrendsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.period = try reader.varint(in: bytes)
            case 16: self.periods = try reader.varint(in: bytes)
            case 24: self.categoryID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.period.rawValue != 0 { size += 1 + WireSize.varint(self.period) }
        if self.periods != 0 { size += 1 + WireSize.varint(self.periods) }
        if self.categoryID != 0 { size += 1 + WireSize.varint(self.categoryID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.period.rawValue != 0 { WireWriter.varint(8, self.period, to: &output) }
        if self.periods != 0 { WireWriter.varint(16, self.periods, to: &output) }
        if self.categoryID != 0 { WireWriter.varint(24, self.categoryID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetTrendsReply`.
public struct GetTrendsReply: WireMessage {
    /// Oldest period first, then by category; only rows in which something is.
    public var rows: [TrendRow] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        rows: [TrendRow] = []
    ) {
        self.rows = rows
    }

    /// The schema's name.
    public static var name: String { "GetTrendsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.rows, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.rows.isEmpty { size += WireSize.messages(self.rows.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.rows.isEmpty { WireWriter.messages(10, self.rows.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.rows.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "rows", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `TrendRow`.
public struct TrendRow: WireMessage {
    /// The first day of the period, as YYYY-MM-DD (UTC).
    public var starts: String = ""
    /// Empty for tickets without a category.
    public var category: CategoryRef?
    /// `opened`.
    public var opened: UInt64 = 0
    /// `closed`.
    public var closed: UInt64 = 0
    /// Open at the end of the period, or now for the current one.
    public var `open`: UInt64 = 0
    /// Opened minus opened in the period before.
    public var openedChange: Int64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        starts: String = "",
        category: CategoryRef? = nil,
        opened: UInt64 = 0,
        closed: UInt64 = 0,
        `open`: UInt64 = 0,
        openedChange: Int64 = 0
    ) {
        self.starts = starts
        self.category = category
        self.opened = opened
        self.closed = closed
        self.open = `open`
        self.openedChange = openedChange
    }

    /// The schema's name.
    public static var name: String { "TrendRow" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.starts = try reader.text(in: bytes)
            case 18: try reader.merge(into: &self.category, in: bytes)
            case 24: self.opened = try reader.varint(in: bytes)
            case 32: self.closed = try reader.varint(in: bytes)
            case 40: self.`open` = try reader.varint(in: bytes)
            case 48: self.openedChange = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.starts.isEmpty { size += 1 + WireSize.text(self.starts) }
        if let value = self.category { size += 1 + WireSize.message(value) }
        if self.opened != 0 { size += 1 + WireSize.varint(self.opened) }
        if self.closed != 0 { size += 1 + WireSize.varint(self.closed) }
        if self.`open` != 0 { size += 1 + WireSize.varint(self.`open`) }
        if self.openedChange != 0 { size += 1 + WireSize.varint(self.openedChange) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.starts.isEmpty { WireWriter.text(10, self.starts, to: &output) }
        if let value = self.category { WireWriter.message(18, value, to: &output) }
        if self.opened != 0 { WireWriter.varint(24, self.opened, to: &output) }
        if self.closed != 0 { WireWriter.varint(32, self.closed, to: &output) }
        if self.`open` != 0 { WireWriter.varint(40, self.`open`, to: &output) }
        if self.openedChange != 0 { WireWriter.varint(48, self.openedChange, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

