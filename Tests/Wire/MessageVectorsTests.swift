import DeskwireProtocol
import DeskwireRendering
import DeskwireWire
import Foundation
import Testing

/// The vectors of `Protocol/vectors/messages`, which stock protobuf made.
@Suite struct MessageVectorsTests {
    struct File: Decodable {
        let message: String
        let vectors: [Vector]
    }

    struct Vector: Decodable {
        struct OverLimit: Decodable {
            let field: String
            let limit: Int
        }

        let description: String
        let wire: String
        let reencode: String?
        let error: String?
        let unknown: Bool?
        let overLimit: OverLimit?

        enum CodingKeys: String, CodingKey {
            case description, wire, reencode, error, unknown
            case overLimit = "over_limit"
        }
    }

    @Test func everyMessageHasVectors() throws {
        let folder = Repository.root.appending(path: "Protocol/vectors/messages").path
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(files) == Set(messageTypes.keys.map { $0 + ".json" }))
    }

    @Test(arguments: messageTypes.keys.sorted())
    func vectorsAreReadAndWrittenAsStockProtobufDoes(_ name: String) throws {
        let path = "Protocol/vectors/messages/\(name).json"
        let data = Data(try Repository.bytes(of: path))
        let file = try JSONDecoder().decode(File.self, from: data)
        let expected =
            try #require(
                JSONSerialization.jsonObject(with: data) as? [String: Any]
            )["vectors"] as? [[String: Any]]
        let type = try #require(messageTypes[name])
        #expect(file.message == name)
        for (index, vector) in file.vectors.enumerated() {
            try check(vector, json: expected?[index]["json"] as? NSObject, type)
        }
    }

    private func check<Message: WireMessage>(
        _ vector: Vector,
        json: NSObject?,
        _ type: Message.Type
    ) throws {
        let comment = Comment(rawValue: "\(Message.name): \(vector.description)")
        let wire = try #require([UInt8](hexadecimal: vector.wire), comment)
        var unknown = false
        let message: Message
        do {
            message = try Message(decoding: wire.span, unknownFields: &unknown)
        } catch {
            #expect(vector.error == "MALFORMED_BODY", comment)
            return
        }
        #expect(vector.error == nil, comment)
        #expect(unknown == (vector.unknown ?? false), comment)
        #expect(message.encoded().hexadecimal == vector.reencode, comment)
        #expect(message.encodedSize == message.encoded().count, comment)
        if let limit = vector.overLimit {
            let found = message.firstFieldOverLimit()
            #expect(found?.field == limit.field && found?.limit == limit.limit, comment)
        }
        let text = try #require(message as? any JSONWritable, comment).json()
        let written = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSObject
        #expect(written == json, comment)
    }
}
