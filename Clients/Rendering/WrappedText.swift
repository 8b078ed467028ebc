extension String {
    /// The text with lines broken at spaces so that none is wider than `width`. Lines that fit stay as they are;
    /// a word that is too long for a line is not cut, so that links and tokens can be copied whole.
    package func wrapped(toWidth width: Int) -> String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { wrappedLine(String($0), width: width) }
            .joined(separator: "\n")
    }

    /// Every line that is not empty, moved to the right.
    package func indented(by columns: Int) -> String {
        let margin = String(repeating: " ", count: columns)
        return split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : margin + $0 }
            .joined(separator: "\n")
    }
}

private func wrappedLine(_ line: String, width: Int) -> String {
    guard line.displayWidth > width else { return line }
    let margin = String(line.prefix { $0 == " " })
    var lines: [String] = []
    var current = margin
    var isStart = true
    for word in line.split(separator: " ") {
        if !isStart, current.displayWidth + 1 + String(word).displayWidth > width {
            lines.append(current)
            current = margin
            isStart = true
        }
        current += isStart ? String(word) : " " + word
        isStart = false
    }
    lines.append(current)
    return lines.joined(separator: "\n")
}
