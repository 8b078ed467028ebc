import Foundation

/// A JSON value. What is not there reads as null, empty or zero, so that a test says what it expects and no more.
enum JSON: Decodable, Equatable, Sendable {
    case object([String: JSON])
    case array([JSON])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null

    /// Throws when the text is not one JSON value.
    init(_ text: Data) throws {
        self = try JSONDecoder().decode(JSON.self, from: text)
    }

    init(_ text: some StringProtocol) throws {
        try self.init(Data(text.utf8))
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    subscript(key: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members[key] ?? .null
    }

    subscript(index: Int) -> JSON {
        list.indices.contains(index) ? list[index] : .null
    }

    var list: [JSON] {
        guard case .array(let items) = self else { return [] }
        return items
    }

    var text: String {
        guard case .string(let text) = self else { return "" }
        return text
    }

    /// proto3 JSON writes numbers of 64 bits as text.
    var integer: UInt64 {
        switch self {
        case .number(let value): UInt64(exactly: value) ?? 0
        case .string(let text): UInt64(text) ?? 0
        default: 0
        }
    }

    var isTrue: Bool { self == .bool(true) }

    var isObject: Bool {
        guard case .object = self else { return false }
        return true
    }
}
