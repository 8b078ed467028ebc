/// A message that stays in the bytes it came in: its numbers are read, its texts and the messages in it keep their
/// places. For who wants a few fields of many messages, since five sixths of decoding is making Strings.
///
/// A view takes what a decoder of owned values takes, and refuses what such a decoder refuses at its own level; what is
/// inside is looked at when it is asked for. Every call that looks into the bytes must be given the same ones. The
/// generator writes the conformances.
public protocol WireView: Sendable {
    /// The view of a message without any field.
    init()

    /// Reads fields until the reader is at its end. Throws ``WireError/messageInPieces(field:)`` where a decoder would
    /// have to merge; nobody but a test writes such bytes, and they can be decoded in the other way.
    mutating func read(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError)
}

extension WireView {
    /// Looks at a message of the outermost level.
    @inlinable
    public init(of bytes: Span<UInt8>) throws(WireError) {
        guard bytes.count <= WirePlace.bytesMax else { throw .truncated }
        self.init()
        var reader = WireReader(bytes)
        try read(from: &reader, in: bytes)
    }
}

/// Where a text or a byte string stands.
public struct WirePlace: Sendable, Equatable {
    /// A place is two numbers of 32 bits; no frame is nearly as long.
    @usableFromInline static let bytesMax = Int(Int32.max)

    @usableFromInline let start: UInt32
    @usableFromInline let length: UInt32

    /// The place of a field that is not there: an empty one.
    @inlinable
    public init() {
        start = 0
        length = 0
    }

    @inlinable
    init(_ range: Range<Int>) {
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        length = UInt32(truncatingIfNeeded: range.count)
    }

    /// How many bytes stand here.
    @inlinable public var count: Int { Int(length) }

    /// Nothing stands here.
    @inlinable public var isEmpty: Bool { length == 0 }

    @inlinable var range: Range<Int> { Int(start)..<Int(start) &+ Int(length) }

    /// The text that stands here, as a String of its own. An error names field 0: a place does not know its field.
    public func text(in bytes: Span<UInt8>) throws(WireError) -> String {
        try check(in: bytes)
        return try String(validating: bytes.extracting(range), field: 0)
    }

    /// A copy of the bytes that stand here.
    public func copy(in bytes: Span<UInt8>) throws(WireError) -> [UInt8] {
        try check(in: bytes)
        return [UInt8](copying: bytes.extracting(range))
    }

    /// Other bytes than those the place was found in may be shorter.
    @inlinable
    func check(in bytes: Span<UInt8>) throws(WireError) {
        guard range.upperBound <= bytes.count else { throw .truncated }
    }

    /// The message that stands here.
    @inlinable
    func view<View: WireView>(in bytes: Span<UInt8>) throws(WireError) -> View {
        try check(in: bytes)
        var view = View()
        var reader = WireReader(bytes, within: range)
        try view.read(from: &reader, in: bytes)
        return view
    }
}

/// A message within a view, looked at when it is asked for.
public struct WireNested<View: WireView>: Sendable {
    /// False: the field is not there.
    public private(set) var isPresent = false
    @usableFromInline private(set) var place = WirePlace()

    /// The field of a message that has none.
    public init() {}

    /// The field has come; it comes once.
    public mutating func found(at place: WirePlace, field: UInt32) throws(WireError) {
        guard !isPresent else { throw .messageInPieces(field: field) }
        isPresent = true
        self.place = place
    }

    /// The message, or nil where there is none.
    @inlinable
    public func view(in bytes: Span<UInt8>) throws(WireError) -> View? {
        isPresent ? try place.view(in: bytes) : nil
    }
}

/// A repeated message within a view.
public struct WireItems<View: WireView>: Sendable {
    @usableFromInline private(set) var items = WirePlaces()

    /// The field of a message that has no items.
    public init() {}

    /// How many there are.
    public var count: Int { items.count }

    /// One more has come.
    public mutating func found(_ tag: UInt32, at place: WirePlace) throws(WireError) {
        try items.found(tag, at: place)
    }

    /// The first, or nil where there is none.
    @inlinable
    public func first(in bytes: Span<UInt8>) throws(WireError) -> View? {
        count > 0 ? try items.first.view(in: bytes) : nil
    }

    /// Looks at each in its order.
    @inlinable
    public func forEach(
        in bytes: Span<UInt8>,
        _ body: (View) throws(WireError) -> Void
    ) throws(WireError) {
        try items.forEach(in: bytes) { (place: WirePlace) throws(WireError) in
            try body(try place.view(in: bytes))
        }
    }
}

/// A repeated text or byte string within a view: where the first and the last stand, and how many there are. Those in
/// between are found again by their tag.
public struct WirePlaces: Sendable {
    /// How many there are.
    public private(set) var count = 0
    @usableFromInline private(set) var tag: UInt32 = 0
    @usableFromInline private(set) var first = WirePlace()
    @usableFromInline private(set) var end = 0

    /// The field of a message that has no items.
    public init() {}

    /// One more has come.
    public mutating func found(_ tag: UInt32, at place: WirePlace) throws(WireError) {
        guard count < WireLimits.itemsPerField else { throw .tooManyItems(field: tag >> 3) }
        if count == 0 {
            self.tag = tag
            first = place
        }
        count &+= 1
        end = place.range.upperBound
    }

    /// Each place in its order.
    @inlinable
    public func forEach(
        in bytes: Span<UInt8>,
        _ body: (WirePlace) throws(WireError) -> Void
    ) throws(WireError) {
        guard count > 0 else { return }
        guard end <= bytes.count else { throw .truncated }
        try body(first)
        guard count > 1 else { return }
        var reader = WireReader(bytes, within: first.range.upperBound..<end)
        while let next = try reader.nextTag(in: bytes) {
            if next == tag {
                try body(try reader.place(in: bytes))
            } else {
                try reader.skip(next, in: bytes)
            }
        }
    }
}
