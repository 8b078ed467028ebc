import Foundation
import NIOCore

/// The vectors that stock protobuf and zlib have made.
enum VectorFile {
    static func read<Content: Decodable>(_ name: String, as type: Content.Type) throws -> Content {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        let root = tests.appending(path: "../../..").standardizedFileURL
        let file = root.appending(path: "Protocol/vectors").appending(path: name)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(type, from: Data(contentsOf: file))
    }
}
