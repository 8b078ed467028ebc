import DeskwireProtocol
import Foundation
import Testing

@testable import DeskwireServer

/// What may not travel in the clear (SEC-002).
struct PrivateMethodsTests {
    @Test("every request with a password or a code in its schema is private, and no other")
    func theSchemaSaysWhich() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Protocol/schema").standardizedFileURL
        var requests: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(
            at: folder,
            includingPropertiesForKeys: nil
        ) where file.pathExtension == "proto" {
            var message = ""
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let words = line.split(separator: " ")
                if words.first == "message", words.count > 1 { message = String(words[1]) }
                guard words.count > 1, words[0] == "string", message.hasSuffix("Request") else {
                    continue
                }
                if words[1] == "code" || words[1].hasSuffix("password") { requests.insert(message) }
            }
        }
        let known = Methods.all.filter { PrivateMethods.opcodes.contains($0.opcode) }
        #expect(Set(known.map(\.requestName)) == requests)
    }
}
