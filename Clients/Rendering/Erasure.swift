package import DeskwireProtocol

extension PreviewErasureReply: Displayable {
    package func shown(on display: Display) -> String {
        let name = SafeText.line(customer?.name ?? "")
        var table = TextTable(columns: [
            .init("WHAT"), .init("COUNT", isNumber: true), .init("BECOMES"),
            .init("", isFlexible: true),
        ])
        for line in lines {
            table.addRow([
                .init(line.what), .init(String(line.count)), .init(line.fate.word),
                .init(line.why, .faint),
            ])
        }
        let head =
            "What the desk holds of customer \(customer?.id ?? 0), \(name), and what becomes of it:"
        let ends = notes.map { "* " + SafeText.line($0) }
        return ([head, "", table.shown(on: display), "", "Not reached by it:"] + ends)
            .joined(separator: "\n")
    }
}

extension ErasureFate {
    fileprivate var word: String {
        switch self {
        case .goes: "gone"
        case .emptied: "emptied"
        case .stays: "stays"
        default: "?"
        }
    }
}

extension GetErasureReply: Displayable {
    package func shown(on display: Display) -> String {
        guard let erasure else { return "" }
        let head = "Erased customer \(erasure.customerID) at \(display.time(erasure.atMs))."
        if erasure.wipedAtMs != 0 {
            return head + " Nothing is left in the file, its log and the spool."
        }
        return head
            + " In free space of the file something may be left still: \(SafeText.line(erasure.note))."
    }
}

extension PersonalRecord {
    /// A line of an export: one object, with the section first.
    package var exportLine: String {
        var json = JSONWriter()
        json.beginObject()
        json.key("section")
        json.string(section)
        for field in fields {
            switch field.value {
            case .text(let text):
                json.key(field.name)
                json.string(text)
            case .number(let number):
                json.key(field.name)
                json.number(number)
            case .flag(let flag):
                json.key(field.name)
                json.bool(flag)
            case nil: continue
            }
        }
        json.endObject()
        return json.text
    }
}

/// A piece of a document's bytes in an export.
package struct ExportedBytes {
    private let document: UInt64
    private let offset: UInt64
    private let bytes: [UInt8]

    package init(document: UInt64, offset: UInt64, bytes: [UInt8]) {
        self.document = document
        self.offset = offset
        self.bytes = bytes
    }

    package var exportLine: String {
        var json = JSONWriter()
        json.beginObject()
        json.key("section")
        json.string("document_bytes_of")
        json.key("document")
        json.number(document)
        json.key("offset")
        json.number(offset)
        json.member("base64", bytes: bytes)
        json.endObject()
        return json.text
    }
}

/// The last line of an export: what is in it. A file without it was cut off.
package struct ExportSummary {
    package var counts: [(section: String, count: UInt64)] = []
    package var bytes: UInt64 = 0

    package init() {}

    package mutating func count(_ section: String) {
        if counts.last?.section == section {
            counts[counts.count - 1].count += 1
        } else {
            counts.append((section, 1))
        }
    }

    package var exportLine: String {
        var json = JSONWriter()
        json.beginObject()
        json.key("section")
        json.string("summary")
        json.key("counts")
        json.beginObject()
        for entry in counts {
            json.key(entry.section)
            json.number(entry.count)
        }
        json.endObject()
        json.key("documentBytes")
        json.number(bytes)
        json.endObject()
        return json.text
    }

    package var shown: String {
        counts.map { "  \($0.section): \($0.count)" }.joined(separator: "\n")
            + "\n  bytes of documents: \(ByteCount.text(bytes))"
    }
}
