import Foundation

/// Gives a file's lines in groups, from a buffer that holds one line and a piece at most.
struct LineReader {
    private static let pieceBytes = 1 << 20

    private let file: FileHandle
    private let bytesMax: Int
    private var buffer = Data()
    private var isAtEnd = false

    init(file: FileHandle, bytesMax: Int) {
        self.file = file
        self.bytesMax = bytesMax
    }

    /// Up to so many lines without their line breaks; none at the end of the file.
    mutating func next(_ count: Int) throws -> [Data] {
        var lines: [Data] = []
        while lines.count < count {
            guard let line = try nextLine() else { break }
            lines.append(line)
        }
        return lines
    }

    private mutating func nextLine() throws -> Data? {
        var searched = buffer.startIndex
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { buffer = buffer[(end + 1)...] }
                return buffer[..<end]
            }
            if isAtEnd {
                defer { buffer = Data() }
                return buffer.isEmpty ? nil : buffer
            }
            guard buffer.count < bytesMax else {
                throw ImportFileProblem("a line is longer than \(bytesMax) bytes")
            }
            let piece = try file.read(upToCount: Self.pieceBytes) ?? Data()
            isAtEnd = piece.isEmpty
            let known = buffer.count
            buffer = Data(buffer) + piece
            searched = buffer.startIndex + known
        }
    }
}

/// The file itself is not one that can be read as lines.
struct ImportFileProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
