/// What has a form in proto3 JSON.
package protocol JSONWritable {
    /// Writes the value.
    func writeJSON(to json: inout JSONWriter)
}

extension JSONWritable {
    /// The value as a text of its own.
    package func json(indented: Bool = false) -> String {
        var writer = JSONWriter(indented: indented)
        writeJSON(to: &writer)
        return writer.text
    }
}

extension String: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) { json.string(self) }
}

extension Bool: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) { json.bool(self) }
}

extension UInt32: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) { json.number(self) }
}

extension Int32: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) { json.number(self) }
}

/// 64 bits are a text in proto3 JSON: a number would lose its last digits in JavaScript.
extension UInt64: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) { json.string(String(self)) }
}

/// As with `UInt64`.
extension Int64: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) { json.string(String(self)) }
}
