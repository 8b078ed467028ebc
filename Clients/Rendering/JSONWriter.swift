/// Writes JSON as text, compact or indented.
///
/// Duties:
/// 1. Commas, quotes and line breaks; the caller says what begins and ends.
/// 2. Texts that are safe to show: control characters are escaped, also those that JSON would allow.
package struct JSONWriter {
    /// The text so far.
    package private(set) var text = ""

    private let isIndented: Bool
    private var depth = 0
    private var needsComma = false
    private var isAfterKey = false

    /// An empty text.
    package init(indented: Bool = false) {
        isIndented = indented
    }

    /// Begins an object.
    package mutating func beginObject() { begin("{") }

    /// Ends the object that was begun last.
    package mutating func endObject() { end("}") }

    /// Begins an array.
    package mutating func beginArray() { begin("[") }

    /// Ends the array that was begun last.
    package mutating func endArray() { end("]") }

    /// The name of the value that follows.
    package mutating func key(_ name: String) {
        separate()
        writeQuoted(name)
        text += isIndented ? ": " : ":"
        isAfterKey = true
    }

    /// A text.
    package mutating func string(_ value: String) {
        separate()
        writeQuoted(value)
        needsComma = true
    }

    /// A number.
    package mutating func number(_ value: some BinaryInteger) { literal(String(value)) }

    /// True or false.
    package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    /// Nothing.
    package mutating func null() { literal("null") }

    /// A value of an enum: the schema's full name, or the number where there is none.
    package mutating func enumeration(_ name: String?, _ number: Int32) {
        if let name { string(name) } else { self.number(number) }
    }

    // MARK: Members of objects, in proto3's mapping

    /// A value with its name.
    package mutating func member(_ name: String, _ value: some JSONWritable) {
        key(name)
        value.writeJSON(to: &self)
    }

    /// A list with its name.
    package mutating func member(_ name: String, _ values: [some JSONWritable]) {
        key(name)
        beginArray()
        for value in values { value.writeJSON(to: &self) }
        endArray()
    }

    /// Bytes with their name, as base64.
    package mutating func member(_ name: String, bytes: [UInt8]) {
        key(name)
        string(Base64.encoded(bytes))
    }

    /// A list of bytes with its name, each as base64.
    package mutating func member(_ name: String, bytes values: [[UInt8]]) {
        key(name)
        beginArray()
        for bytes in values { string(Base64.encoded(bytes)) }
        endArray()
    }

    // MARK: Parts

    private mutating func begin(_ bracket: String) {
        separate()
        text += bracket
        depth += 1
        needsComma = false
    }

    private mutating func end(_ bracket: String) {
        depth -= 1
        if needsComma { breakLine() }
        text += bracket
        needsComma = true
    }

    private mutating func literal(_ value: String) {
        separate()
        text += value
        needsComma = true
    }

    /// What stands between the last value and the next one.
    private mutating func separate() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        if needsComma { text += "," }
        if depth > 0 { breakLine() }
    }

    private mutating func breakLine() {
        guard isIndented else { return }
        text += "\n" + String(repeating: "  ", count: depth)
    }

    private mutating func writeQuoted(_ value: String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                if Self.isControl(scalar) {
                    writeEscape(scalar)
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        text += "\""
    }

    /// C0, DEL and C1, which a terminal may obey, and the two separators that JavaScript takes for line ends.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }

    private mutating func writeEscape(_ scalar: Unicode.Scalar) {
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
