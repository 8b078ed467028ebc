import Foundation
import Testing

@testable import deskwire_generate

/// The committed descriptor set says what the `.proto` files say: someone who edits one of them and forgets
/// to compile it learns it here, without protoc.
@Suite struct SchemaTests {
    @Test func descriptorSetIsThatOfTheProtoFiles() throws {
        let schema = try Schema(
            descriptorSet: Repository.bytes(of: "Protocol/schema/protocol.binpb")
        )
        var compiled: Set<String> = []
        for message in schema.files.flatMap(\.messages) {
            compiled.insert(message.name)
            compiled.formUnion(message.fields.map { "\(message.name).\($0.name)=\($0.number)" })
        }
        for type in schema.files.flatMap(\.enums) {
            compiled.insert(type.name)
            compiled.formUnion(type.values.map { "\(type.name).\($0.name)=\($0.number)" })
        }
        for service in schema.files.flatMap(\.services) {
            compiled.insert(service.name)
            compiled.formUnion(service.methods.map { "\(service.name).\($0.name)" })
        }
        let written = try Self.protoTexts().reduce(into: Set<String>()) { names, text in
            names.formUnion(Self.declarations(in: text))
        }
        #expect(written.subtracting(compiled).isEmpty, "compile the schema")
        #expect(compiled.subtracting(written).isEmpty, "compile the schema")
    }

    @Test func descriptorSetHasTheCommentsAndOptionsOfTheProtoFiles() throws {
        let set = String(
            decoding: try Repository.bytes(of: "Protocol/schema/protocol.binpb"),
            as: UTF8.self
        )
        for text in try Self.protoTexts() {
            for comment in text.matches(of: /^[ ]*\/\/(.+)$/.anchorsMatchLineEndings()) {
                #expect(set.contains(String(comment.output.1)), "compile the schema")
            }
        }
    }

    @Test func limitsAndOpcodesArriveInTheModel() throws {
        let schema = try Schema(
            descriptorSet: Repository.bytes(of: "Protocol/schema/protocol.binpb")
        )
        let text = try Self.protoTexts().joined()
        let opcodes = text.matches(of: /\(opcode\) = 0x([0-9A-F]{4})/).compactMap {
            UInt64($0.output.1, radix: 16)
        }
        #expect(schema.methods.map(\.opcode) == opcodes.sorted())
        let fields = schema.files.flatMap(\.messages).flatMap(\.fields)
        let maxBytes = text.matches(of: /\(max_bytes\) = ([0-9]+)/).compactMap {
            UInt64($0.output.1)
        }
        #expect(fields.compactMap(\.maxBytes).sorted() == maxBytes.sorted())
        let maxItems = text.matches(of: /\(max_items\) = ([0-9]+)/).compactMap {
            UInt64($0.output.1)
        }
        #expect(fields.compactMap(\.maxItems).sorted() == maxItems.sorted())
    }

    private static func protoTexts() throws -> [String] {
        let folder = Repository.root.appending(path: "Protocol/schema").path
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        return try names.filter { $0.hasSuffix(".proto") }.map { name in
            String(decoding: try Repository.bytes(of: "Protocol/schema/\(name)"), as: UTF8.self)
        }
    }

    /// Names with what they belong to, and their numbers; extensions are left out.
    private static func declarations(in text: String) -> [String] {
        var names: [String] = []
        var owner: String?
        for line in text.split(separator: "\n") {
            if let begin = line.firstMatch(of: /^(?:message|enum|service) (\w+)/) {
                owner = String(begin.output.1)
                names.append(owner ?? "")
                if line.hasSuffix("{}") { owner = nil }
            } else if line == "}" {
                owner = nil
            } else if let owner, let method = line.firstMatch(of: /^  rpc (\w+)/) {
                names.append("\(owner).\(method.output.1)")
            } else if let owner,
                let field = line.firstMatch(of: /^ +(?:(?:repeated |optional )?\w+ )?(\w+) = (\d+)/)
            {
                names.append("\(owner).\(field.output.1)=\(field.output.2)")
            }
        }
        return names
    }
}
