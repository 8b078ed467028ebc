/// What the schema says, in the words that the output needs.
struct Schema {
    var files: [SchemaFile]
    /// SHA-256 of the descriptor set.
    var hash: [UInt8]

    /// A message by its name without the package.
    func message(_ name: String) -> SchemaMessage? {
        files.lazy.flatMap(\.messages).first { $0.name == name }
    }

    /// An enum by its name without the package.
    func enumeration(_ name: String) -> SchemaEnum? {
        files.lazy.flatMap(\.enums).first { $0.name == name }
    }

    /// Every method, by opcode.
    var methods: [SchemaMethod] {
        files.flatMap(\.services).flatMap(\.methods).sorted { $0.opcode < $1.opcode }
    }
}

/// One `.proto` file: an opcode group, or what groups share.
struct SchemaFile {
    /// Without the ending, e.g. `tickets`.
    var name: String
    var comment: String
    var messages: [SchemaMessage]
    var enums: [SchemaEnum]
    var services: [SchemaService]
}

struct SchemaMessage {
    var name: String
    var comment: String
    /// In the order of the schema.
    var fields: [SchemaField]
    var oneofs: [String]

    /// In the order in which they are written.
    var fieldsByNumber: [SchemaField] { fields.sorted { $0.number < $1.number } }
}

struct SchemaField {
    enum Kind: Equatable {
        case uint64, int64, uint32, int32, bool, string, bytes
        case message(String)
        case enumeration(String)
    }

    enum Presence: Equatable {
        /// Left out when it has its default.
        case implicit
        /// An `optional` scalar, or a message.
        case explicit
        case repeated
        /// One of the members of a oneof, by its index.
        case oneof(Int)
    }

    var name: String
    var jsonName: String
    var number: UInt32
    var kind: Kind
    var presence: Presence
    var comment: String
    var maxBytes: UInt64?
    var maxItems: UInt64?

    /// Travels as a varint.
    var isVarint: Bool {
        switch kind {
        case .string, .bytes, .message: false
        default: true
        }
    }

    /// The tag under which the field is written.
    var tag: UInt32 {
        number << 3 | (isVarint && presence != .repeated ? 0 : 2)
    }

    /// The tag of one item that is not packed.
    var unpackedTag: UInt32 { number << 3 | (isVarint ? 0 : 2) }
}

struct SchemaEnum {
    struct Value {
        var name: String
        var number: Int32
        var comment: String
        var retryAdvice: UInt64?
    }

    var name: String
    var comment: String
    var values: [Value]
}

struct SchemaService {
    var name: String
    var comment: String
    var methods: [SchemaMethod]
}

struct SchemaMethod {
    var name: String
    var group: String
    var comment: String
    var request: String
    var reply: String
    var opcode: UInt64
    var repeatClass: Int32
    var roles: [Int32]
    var scope: String
    var deadlineMs: UInt64
    var isSensitive: Bool
    var isStreaming: Bool
    /// 0: not said.
    var limitedTokens: Int32
}
