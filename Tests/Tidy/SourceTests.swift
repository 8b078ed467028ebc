import Foundation
import Testing

/// What is checkable about the sources (STYLE, rule 42). The words that are looked for are put together here, so that
/// this file has none of them.
struct SourceTests {
    @Test func theSourcesWereFound() {
        #expect(Repository.swift.count > 200)
        #expect(Repository.swift.contains { $0.path == "Tests/Tidy/SourceTests.swift" })
    }

    /// Things are named after the problem, not after the kind of code.
    @Test func noNameSaysNothing() {
        let empty = ["Ut" + "ils", "Help" + "er", "Man" + "ager"]
        for file in Repository.swift {
            for word in empty { #expect(!file.path.contains(word), "\(file)") }
            for (number, line) in file.lines.enumerated() {
                guard let name = declaredType(line) else { continue }
                for word in empty { #expect(!name.contains(word), "\(file):\(number + 1)") }
            }
        }
    }

    /// The name of the type that the line declares.
    private func declaredType(_ line: Substring) -> Substring? {
        var words = line.split(separator: " ")[...]
        let kinds: Set<Substring> = ["class", "struct", "enum", "actor", "protocol", "typealias"]
        while let word = words.popFirst() {
            if kinds.contains(word) {
                return words.first?.prefix { $0.isLetter || $0.isNumber }
            }
            guard word.allSatisfy({ $0.isLowercase || $0 == "@" }) else { return nil }
        }
        return nil
    }

    @Test func nothingIsPutOff() {
        let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
        for file in Repository.swift + Repository.pages {
            for (number, line) in file.lines.enumerated() {
                for word in words { #expect(!line.contains(word), "\(file):\(number + 1)") }
            }
        }
    }

    @Test func nothingEndsTheProcessByForce() {
        let words = ["fatal" + "Error(", "try" + "!", "as" + "! ", "unsafe" + "BitCast("]
        for file in Repository.swift {
            for (number, line) in file.lines.enumerated() where !isComment(line) {
                for word in words { #expect(!line.contains(word), "\(file):\(number + 1)") }
            }
        }
    }

    /// What the compiler cannot check says why it holds, in the lines above it.
    @Test func whatIsNotCheckedSaysWhyItIsSafe() {
        let words = [
            "@unchecked " + "Sendable", "nonisolated" + "(unsafe)", "precondition" + "Failure(",
        ]
        for file in Repository.swift {
            let lines = file.lines
            for (number, line) in lines.enumerated() where !isComment(line) {
                guard words.contains(where: { line.contains($0) }) else { continue }
                let above = lines[max(0, number - 4)..<number]
                #expect(above.contains { $0.contains("// Safety:") }, "\(file):\(number + 1)")
            }
        }
    }

    /// 100 columns; texts and comments, which no tool wraps, may have 120. Tables and expected output in the
    /// multi-line texts of tests are as wide as they are.
    @Test func linesAreShort() {
        for file in Repository.swift {
            var isText = false
            for (number, line) in file.lines.enumerated() {
                let startsInText = isText
                let pieces = String(line).components(separatedBy: "\"\"\"").count
                if pieces == 2 { isText.toggle() }
                guard line.count > 100 else { continue }
                if startsInText && file.path.hasPrefix("Tests/") { continue }
                let isWords = startsInText || isComment(line) || line.contains("\"")
                #expect(isWords && line.count <= 120, "\(file):\(number + 1) has \(line.count)")
            }
        }
    }

    @Test func functionsFitOnAScreen() {
        for file in Repository.swift {
            let lines = file.lines
            for (number, line) in lines.enumerated() where opensFunction(line) {
                let end = String(line.prefix { $0 == " " }) + "}"
                let last = lines[number...].firstIndex { $0 == end } ?? number
                let length = last - number + 1
                #expect(length <= 70, "\(file):\(number + 1) has \(length) lines")
            }
        }
    }

    private func opensFunction(_ line: Substring) -> Bool {
        guard !isComment(line), !line.hasSuffix("}") else { return false }
        return ["func ", " init(", " init<", " init?("].contains { line.contains($0) }
    }

    /// Nobody outside the store knows its language (ARCHITECTURE, SEC-126).
    @Test func onlyTheStoreSpeaksSQL() {
        let words = ["SELECT ", "INSERT INTO ", "DELETE FROM ", "PRAGMA ", "CREATE TABLE "]
        for file in Repository.swift {
            guard !file.path.hasPrefix("Sources/Store/"), !file.path.hasPrefix("Tests/") else {
                continue
            }
            for (number, line) in file.lines.enumerated() {
                for word in words { #expect(!line.contains(word), "\(file):\(number + 1)") }
            }
        }
    }

    private func isComment(_ line: Substring) -> Bool {
        line.drop { $0 == " " }.hasPrefix("//")
    }
}
