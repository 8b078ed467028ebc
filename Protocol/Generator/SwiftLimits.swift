/// Writes the search for a field that is longer than the schema's `max_bytes` and `max_items` allow.
struct SwiftLimits {
    let schema: Schema
    let message: SchemaMessage

    func write(to text: inout SourceText) {
        text.line("/// The first text, byte string or list that is longer than the schema allows.")
        text.block("public func firstFieldOverLimit() -> FieldOverLimit?") { text in
            for field in message.fields { write(field, to: &text) }
            text.line("return nil")
        }
    }

    private func write(_ field: SchemaField, to text: inout SourceText) {
        let name = field.swiftName
        switch field.presence {
        case .repeated:
            let limit = field.maxItems.map(String.init) ?? "WireLimits.itemsPerField"
            text.block("if \(name).count > \(limit)") { text in
                text.line(
                    "return FieldOverLimit(field: \"\(field.name)\", limit: \(limit), measure: .items)"
                )
            }
            guard isLimited(field) else { return }
            text.block("for item in \(name)") { text in
                writeValue("item", field, to: &text)
            }
        case .explicit where isLimited(field):
            text.block("if let value = \(name)") { text in
                writeValue("value", field, to: &text)
            }
        case .oneof(let index) where isLimited(field):
            let oneof = "self." + SwiftNames.field(message.oneofs[index])
            text.block("if case .\(SwiftNames.field(field.name))(let value) = \(oneof)") { text in
                writeValue("value", field, to: &text)
            }
        case .implicit where isLimited(field):
            writeValue(name, field, to: &text)
        case .implicit, .explicit, .oneof:
            return
        }
    }

    private func writeValue(_ value: String, _ field: SchemaField, to text: inout SourceText) {
        if case .message = field.kind {
            text.block("if let found = \(value).firstFieldOverLimit()") { text in
                text.line("return found.inside(\"\(field.name)\")")
            }
            return
        }
        let count = field.kind == .string ? "\(value).utf8.count" : "\(value).count"
        let limit = field.maxBytes.map(String.init) ?? "Int.max"
        text.block("if \(count) > \(limit)") { text in
            text.line(
                "return FieldOverLimit(field: \"\(field.name)\", limit: \(limit), measure: .bytes)"
            )
        }
    }

    /// Whether one value of the field can be too long, or have something in it that is.
    private func isLimited(_ field: SchemaField) -> Bool {
        switch field.kind {
        case .string, .bytes:
            return field.maxBytes != nil
        case .message(let name):
            guard let inner = schema.message(name) else { return false }
            return inner.fields.contains { $0.presence == .repeated || isLimited($0) }
        case .uint64, .int64, .uint32, .int32, .bool, .enumeration:
            return false
        }
    }
}
