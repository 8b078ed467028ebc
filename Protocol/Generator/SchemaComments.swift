internal import DeskwireWire

/// The comments of one `.proto` file, by the place of what they are about.
struct SchemaComments {
    private var byPath: [[Int]: String] = [:]

    /// Reads a `SourceCodeInfo`.
    init(_ raw: RawMessage) throws(WireError) {
        for location in try raw.messages(1) {
            let text = location.text(3).isEmpty ? location.text(4) : location.text(3)
            guard !text.isEmpty else { continue }
            byPath[location.numbers(1).map { Int(truncatingIfNeeded: $0) }] = text
        }
    }

    /// The comment at a place, one line after the other; empty where there is none.
    func at(_ path: [Int]) -> String {
        (byPath[path] ?? "")
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in line.hasPrefix(" ") ? String(line.dropFirst()) : String(line) }
            .reversed().drop(while: \.isEmpty).reversed()
            .joined(separator: "\n")
    }
}
