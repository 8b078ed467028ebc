import DeskwireTerminal
import Foundation

/// The file in which `watch` keeps its place: the server's cursor, and the last event that was printed.
struct CursorFile {
    struct Place: Codable, Equatable {
        var cursor: [UInt8] = []
        var seq: UInt64 = 0

        private enum CodingKeys: CodingKey { case cursor, seq }

        init() {}

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            cursor = Array(try container.decode(Data.self, forKey: .cursor))
            seq = try container.decode(UInt64.self, forKey: .seq)
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(Data(cursor), forKey: .cursor)
            try container.encode(seq, forKey: .seq)
        }
    }

    let path: String

    init(path: String) {
        self.path = path
    }

    /// The start of the log of now when there is no file yet.
    func read() throws -> Place {
        guard FileManager.default.fileExists(atPath: path) else { return Place() }
        guard let data = FileManager.default.contents(atPath: path),
            let place = try? JSONDecoder().decode(Place.self, from: data)
        else {
            throw ProgramError.file("\(path) is not a cursor file. Delete it to start from now.")
        }
        return place
    }

    func write(_ place: Place) throws {
        try AtomicFile.write(try JSONEncoder().encode(place) + Data("\n".utf8), to: path)
    }
}
