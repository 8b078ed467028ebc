/// Writes the loop that reads a message: one case for every tag that a known field may have.
struct SwiftDecoding {
    let message: SchemaMessage

    func write(to text: inout SourceText) {
        text.line("/// Reads fields until the reader is at its end.")
        text.block(
            "public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) "
                + "throws(WireError)"
        ) { text in
            text.block("while let tag = try reader.nextTag(in: bytes)") { text in
                text.cases(of: "tag") { text in
                    for field in message.fieldsByNumber { write(field, to: &text) }
                    text.line("default: try reader.skip(tag, in: bytes)")
                }
            }
        }
        text.line()
    }

    private func write(_ field: SchemaField, to text: inout SourceText) {
        let name = field.swiftName
        switch field.presence {
        case .repeated:
            text.line("case \(field.unpackedTag): try reader.append(to: &\(name), in: bytes)")
            guard field.isVarint else { return }
            text.line("case \(field.tag): try reader.appendPacked(to: &\(name), in: bytes)")
        case .oneof(let index):
            writeMember(field, of: "self." + SwiftNames.field(message.oneofs[index]), to: &text)
        case .implicit, .explicit:
            if case .message = field.kind {
                text.line("case \(field.tag): try reader.merge(into: &\(name), in: bytes)")
            } else {
                text.line("case \(field.tag): \(name) = try \(read(field))")
            }
        }
    }

    private func writeMember(_ field: SchemaField, of oneof: String, to text: inout SourceText) {
        let member = SwiftNames.field(field.name)
        guard case .message = field.kind else {
            text.line("case \(field.tag): \(oneof) = .\(member)(try \(read(field)))")
            return
        }
        text.line("case \(field.tag):")
        text.indented { text in
            // The property lets go of the old value first: if both held it, every merge would copy it.
            text.line("var value = \(field.swiftType)()")
            text.block("if case .\(member)(let present) = \(oneof)") { text in
                text.line("value = present")
                text.line("\(oneof) = nil")
            }
            text.line("try reader.merge(into: &value, in: bytes)")
            text.line("\(oneof) = .\(member)(value)")
        }
    }

    private func read(_ field: SchemaField) -> String {
        switch field.kind {
        case .string: "reader.text(in: bytes)"
        case .bytes: "reader.bytes(in: bytes)"
        case .enumeration, .uint64, .int64, .uint32, .int32, .bool, .message:
            "reader.varint(in: bytes)"
        }
    }
}
