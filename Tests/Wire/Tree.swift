import DeskwireWire

/// A message that contains itself, which the schema's profile does not allow: it shows the reader's limits.
struct Tree: WireMessage {
    var number: UInt64 = 0
    var text = ""
    var children: [Tree] = []
    var numbers: [UInt32] = []

    static var name: String { "Tree" }

    mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: number = try reader.varint(in: bytes)
            case 18: text = try reader.text(in: bytes)
            case 26: try reader.append(to: &children, in: bytes)
            case 32: try reader.append(to: &numbers, in: bytes)
            case 34: try reader.appendPacked(to: &numbers, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    var encodedSize: Int {
        var size = 0
        if number != 0 { size += 1 + WireSize.varint(number) }
        if !text.isEmpty { size += 1 + WireSize.text(text) }
        for child in children { size += 1 + WireSize.message(child) }
        if !numbers.isEmpty { size += 1 + WireSize.packed(numbers) }
        return size
    }

    func encode(into output: inout OutputRawSpan) {
        if number != 0 { WireWriter.varint(8, number, to: &output) }
        if !text.isEmpty { WireWriter.text(18, text, to: &output) }
        for child in children { WireWriter.message(26, child, to: &output) }
        if !numbers.isEmpty { WireWriter.packed(34, numbers, to: &output) }
    }

    func firstFieldOverLimit() -> FieldOverLimit? { nil }

    /// So many messages inside one another, the outermost one counted.
    static func nested(_ levels: Int) -> [UInt8] {
        (1..<levels).reduce(into: Tree(number: 1)) { tree, _ in tree = Tree(children: [tree]) }
            .encoded()
    }
}
