internal import DeskwireWire

/// Builds the model out of a `FileDescriptorSet`. Numbers are those of google/protobuf/descriptor.proto
/// and, for the options, of options.proto.
extension Schema {
    init(descriptorSet bytes: [UInt8]) throws {
        let set = try RawMessage(bytes)
        files = []
        for raw in try set.messages(1) where raw.text(2) == "deskwire.v1" {
            files.append(try SchemaFile(raw))
        }
        hash = SHA256.hash(bytes)
        try check()
    }
}

extension SchemaFile {
    fileprivate init(_ raw: RawMessage) throws {
        let fileName = raw.text(1)
        name = fileName.hasSuffix(".proto") ? String(fileName.dropLast(6)) : fileName
        let comments = try SchemaComments(raw.message(9))
        // 12 is the place of `syntax`: what stands above it is about the file.
        comment = comments.at([12])
        messages = []
        for (index, message) in try raw.messages(4).enumerated() {
            messages.append(try SchemaMessage(message, comments, path: [4, index]))
        }
        enums = []
        for (index, value) in try raw.messages(5).enumerated() {
            enums.append(try SchemaEnum(value, comments, path: [5, index]))
        }
        services = []
        for (index, service) in try raw.messages(6).enumerated() {
            services.append(try SchemaService(service, comments, path: [6, index]))
        }
    }
}

extension SchemaMessage {
    fileprivate init(_ raw: RawMessage, _ comments: SchemaComments, path: [Int]) throws {
        name = raw.text(1)
        comment = comments.at(path)
        guard try raw.messages(3).isEmpty, try raw.messages(4).isEmpty else {
            throw SchemaProblem("\(name): types inside messages are not in the profile")
        }
        oneofs = try raw.messages(8).map { $0.text(1) }
        fields = []
        for (index, field) in try raw.messages(2).enumerated() {
            fields.append(try SchemaField(field, of: name, comments.at(path + [2, index])))
        }
        // The compiler adds a oneof for every `optional` field; those are nobody's members here.
        let used = fields.compactMap { field -> Int? in
            guard case .oneof(let index) = field.presence else { return nil }
            return index
        }
        oneofs = oneofs.enumerated().filter { used.contains($0.offset) }.map(\.element)
    }
}

extension SchemaField {
    fileprivate init(_ raw: RawMessage, of message: String, _ comment: String) throws {
        name = raw.text(1)
        self.comment = comment
        jsonName = raw.text(10)
        number = UInt32(truncatingIfNeeded: raw.number(3) ?? 0)
        let typeName = String(raw.text(6).split(separator: ".").last ?? "")
        kind =
            switch raw.number(5) {
            case 3: .int64
            case 4: .uint64
            case 5: .int32
            case 8: .bool
            case 9: .string
            case 11: .message(typeName)
            case 12: .bytes
            case 13: .uint32
            case 14: .enumeration(typeName)
            default: throw SchemaProblem("\(message).\(name): this type is not in the profile")
            }
        if raw.number(4) == 3 {
            presence = .repeated
        } else if raw.number(17) == 1 {
            presence = .explicit
        } else if let oneof = raw.number(9) {
            presence = .oneof(Int(oneof))
        } else if case .message = kind {
            presence = .explicit
        } else {
            presence = .implicit
        }
        let options = try raw.message(8)
        maxBytes = options.number(50011)
        maxItems = options.number(50012)
    }
}

extension SchemaEnum {
    fileprivate init(_ raw: RawMessage, _ comments: SchemaComments, path: [Int]) throws {
        name = raw.text(1)
        comment = comments.at(path)
        values = []
        for (index, value) in try raw.messages(2).enumerated() {
            values.append(
                Value(
                    name: value.text(1),
                    number: Int32(truncatingIfNeeded: value.number(2) ?? 0),
                    comment: comments.at(path + [2, index]),
                    retryAdvice: try value.message(3).number(50021)
                )
            )
        }
    }
}

extension SchemaService {
    fileprivate init(_ raw: RawMessage, _ comments: SchemaComments, path: [Int]) throws {
        name = raw.text(1)
        comment = comments.at(path)
        methods = []
        for (index, method) in try raw.messages(2).enumerated() {
            let options = try method.message(4)
            methods.append(
                SchemaMethod(
                    name: method.text(1),
                    group: name,
                    comment: comments.at(path + [2, index]),
                    request: String(method.text(2).split(separator: ".").last ?? ""),
                    reply: String(method.text(3).split(separator: ".").last ?? ""),
                    opcode: options.number(50001) ?? 0,
                    repeatClass: Int32(truncatingIfNeeded: options.number(50002) ?? 0),
                    roles: options.numbers(50003).map { Int32(truncatingIfNeeded: $0) },
                    scope: options.text(50004),
                    deadlineMs: options.number(50005) ?? 0,
                    isSensitive: options.number(50006) == 1,
                    isStreaming: options.number(50007) == 1,
                    limitedTokens: Int32(truncatingIfNeeded: options.number(50008) ?? 0)
                )
            )
        }
    }
}
