import DeskwireProtocol
import DeskwireWire
import Foundation
import Testing

@testable import deskwire_generate

/// What is committed is what the generator makes, and it refuses what it cannot express.
@Suite struct GeneratorTests {
    @Test func committedFilesAreNotStale() throws {
        let stale = try Generate.staleFiles(below: Repository.root.path).map(\.path)
        #expect(stale.isEmpty, "run: swift run deskwire-generate")
    }

    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func hashIsSHA256(_ text: String, _ hash: String) {
        #expect(SHA256.hash([UInt8](text.utf8)).hexadecimal == hash)
    }

    @Test func schemaHashIsThatOfTheDescriptorSet() throws {
        let set = try Repository.bytes(of: "Protocol/schema/protocol.binpb")
        #expect(schemaHash == SHA256.hash(set))
    }

    @Test(arguments: [
        ("ticket_id", "ticketID"), ("id", "id"), ("status_ids", "statusIDs"),
        ("public_url", "publicURL"), ("created_at_ms", "createdAtMs"), ("in", "`in`"),
    ])
    func fieldsAreSpelledAsSwiftDoes(_ schema: String, _ swift: String) {
        #expect(SwiftNames.field(schema) == swift)
    }

    @Test func bytesThatAreNoDescriptorSetAreRefused() {
        #expect(throws: WireError.truncated) { try Schema(descriptorSet: [0x0A, 0x05, 0x00]) }
    }

    @Test func aMessageThatContainsItselfIsRefused() {
        let field = SchemaField(
            name: "inner",
            jsonName: "inner",
            number: 1,
            kind: .message("Knot"),
            presence: .explicit,
            comment: "",
            maxBytes: nil,
            maxItems: nil
        )
        let knot = SchemaMessage(name: "Knot", comment: "", fields: [field], oneofs: [])
        let file = SchemaFile(name: "knot", comment: "", messages: [knot], enums: [], services: [])
        #expect(throws: SchemaProblem.self) { try Schema(files: [file], hash: []).check() }
    }

    /// SEC-064: whoever adds a method for services says what a token that is limited to categories gets.
    @Test(arguments: [("ROLE_SERVICE", true), ("ROLE_STAFF", false)])
    func aMethodForServicesSaysWhatLimitedTokensGet(roles: String, needsIt: Bool) throws {
        let set = try Repository.bytes(of: "Protocol/schema/protocol.binpb")
        var schema = try Schema(descriptorSet: set)
        let role = try #require(schema.enumeration("Role")?.values.first { $0.name == roles })
        for limitedTokens in Int32(0)...1 {
            let method = SchemaMethod(
                name: "Wave",
                group: "Waves",
                comment: "",
                request: "WaveRequest",
                reply: "WaveReply",
                opcode: 0xF001,
                repeatClass: 1,
                roles: [role.number],
                scope: "",
                deadlineMs: 1,
                isSensitive: false,
                isStreaming: false,
                limitedTokens: limitedTokens
            )
            let service = SchemaService(name: "Waves", comment: "", methods: [method])
            let last = schema.files.count - 1
            let before = schema.files[last]
            schema.files[last].services.append(service)
            if needsIt == (limitedTokens != 0) {
                #expect(throws: Never.self) { try schema.check() }
            } else {
                #expect(throws: SchemaProblem.self) { try schema.check() }
            }
            schema.files[last] = before
        }
    }
}
