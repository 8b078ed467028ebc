import DeskwireProtocol
import DeskwireWire
import Foundation

/// Where this package lies.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(of path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appending(path: path)))
    }
}

/// The generated message types, by the schema's name.
let messageTypes: [String: any WireMessage.Type] = Dictionary(
    uniqueKeysWithValues: Messages.all.map { ($0.name, $0) }
)

/// Bytes and hexadecimal text.
extension [UInt8] {
    init?(hexadecimal text: String) {
        let digits = text.utf8.map { UInt8(ascii: "a") <= $0 ? $0 - 87 : $0 - 48 }
        guard digits.count.isMultiple(of: 2), digits.allSatisfy({ $0 < 16 }) else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    var hexadecimal: String {
        let digits = Array<Character>("0123456789abcdef")
        return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
