import DeskwireProtocol
import DeskwireRendering
import DeskwireSeeds
import DeskwireWire
import Foundation
import Testing

/// The codec against stock Python protobuf, on random messages of every type and on damaged ones.
///
/// Whatever both read must be written with the same bytes, with the same unknown fields and the same JSON; and
/// what one refuses the other must refuse, but for the limits that are this protocol's own. Needs `python3`
/// with the package `protobuf`; without them the test fails. `DESKWIRE_DIFFERENTIAL_COUNT` sets how many
/// random messages of every type are tried.
@Suite struct DifferentialTests {
    private static let count =
        ProcessInfo.processInfo.environment["DESKWIRE_DIFFERENTIAL_COUNT"] ?? "10"
    private static let damagedPerMessage = 5

    @Test func stockProtobufReadsAndWritesTheSame() throws {
        let seed = seedOfThisRun()
        var random = SeededRandom(seed: seed)
        let made = try python(["make", String(seed), Self.count], input: "")
        var seen = ""
        var tried = 0
        for line in made.output.split(separator: "\n") {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            let type = try #require(messageTypes[String(parts[0])])
            let bytes = try #require([UInt8](hexadecimal: String(parts[1])))
            seen += observation(of: bytes, as: type) + "\n"
            for _ in 0..<Self.damagedPerMessage {
                var damaged = bytes
                RandomBytes.damage(&damaged, &random)
                seen += observation(of: damaged, as: type) + "\n"
            }
            tried += 1 + Self.damagedPerMessage
        }
        let verdict = try python(["judge"], input: seen)
        #expect(verdict.status == 0, "\(verdict.output.suffix(4_000))")
        #expect(tried > 0 && verdict.output.contains("judged \(tried), wrong 0"))
    }

    /// What this codec makes of some bytes, as a line of JSON.
    private func observation<Message: WireMessage>(
        of bytes: [UInt8],
        as type: Message.Type
    ) -> String {
        var json = JSONWriter()
        json.beginObject()
        json.member("name", Message.name)
        json.member("wire", bytes.hexadecimal)
        json.key("error")
        do {
            var unknown = false
            let message = try Message(decoding: bytes.span, unknownFields: &unknown)
            json.null()
            json.member("unknown", unknown)
            json.member("encoded", message.encoded().hexadecimal)
            json.member("json", (message as? any JSONWritable)?.json() ?? "null")
        } catch {
            json.string("\(error)")
        }
        json.endObject()
        return json.text
    }

    private func python(
        _ arguments: [String],
        input: String
    ) throws -> (status: Int32, output: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (inputFile, outputFile) = (folder.appending(path: "in"), folder.appending(path: "out"))
        try Data(input.utf8).write(to: inputFile)
        try Data().write(to: outputFile)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["python3", Repository.root.appending(path: "Tests/Wire/differential.py").path]
            + arguments
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        let output = try FileHandle(forWritingTo: outputFile)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        let text = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
        if arguments.first == "make" {
            try #require(
                process.terminationStatus == 0,
                "this test needs python3 with the package protobuf: \(text.suffix(2_000))"
            )
        }
        return (process.terminationStatus, text)
    }
}
