internal import DeskwireWire

/// Something in the schema that this generator cannot or will not turn into code.
struct SchemaProblem: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) {
        self.description = description
    }
}

/// The rules of the profile that the compiler of the schema does not know.
extension Schema {
    func check() throws {
        for message in files.flatMap(\.messages) {
            try check(message, inside: [])
        }
        for value in files.flatMap(\.enums) {
            guard let first = value.values.first, first.number == 0,
                first.name == value.prefix + "UNSPECIFIED"
            else {
                throw SchemaProblem(
                    "\(value.name): the first value is not \(value.prefix)UNSPECIFIED"
                )
            }
            guard value.values.allSatisfy({ $0.name.hasPrefix(value.prefix) }) else {
                throw SchemaProblem("\(value.name): a value does not begin with \(value.prefix)")
            }
        }
        var opcodes: Set<UInt64> = []
        for method in methods {
            try check(method)
            guard opcodes.insert(method.opcode).inserted else {
                throw SchemaProblem("\(method.name): the opcode is taken")
            }
        }
    }

    /// A message that contains itself could not be a struct, and could be nested without end.
    private func check(_ message: SchemaMessage, inside outer: [String]) throws {
        guard !outer.contains(message.name) else {
            throw SchemaProblem("\(message.name): contains itself")
        }
        guard outer.count < 32 else {
            throw SchemaProblem("\(message.name): nested deeper than 32 levels")
        }
        for field in message.fields {
            // What a message is described by must not be what somebody wrote into it.
            guard field.name != "description", field.name != "encoded_size" else {
                throw SchemaProblem("\(message.name).\(field.name): the name is taken in Swift")
            }
            guard field.maxItems ?? 0 <= UInt64(WireLimits.itemsPerField) else {
                throw SchemaProblem("\(message.name).\(field.name): no list has so many items")
            }
            guard case .message(let name) = field.kind else { continue }
            guard let inner = self.message(name) else {
                throw SchemaProblem("\(message.name).\(field.name): \(name) is not in the schema")
            }
            try check(inner, inside: outer + [message.name])
        }
    }

    private func check(_ method: SchemaMethod) throws {
        guard UInt16(exactly: method.opcode) != nil, method.opcode != 0 else {
            throw SchemaProblem("\(method.name): needs an opcode of 16 bits")
        }
        guard method.repeatClass != 0, !method.roles.isEmpty, method.deadlineMs != 0 else {
            throw SchemaProblem("\(method.name): needs repeat_class, roles and deadline_ms")
        }
        guard isForServices(method) == (method.limitedTokens != 0) else {
            throw SchemaProblem(
                "\(method.name): needs limited_tokens where services may call, and only there"
            )
        }
        guard method.request == method.name + "Request", method.reply == method.name + "Reply"
        else {
            throw SchemaProblem("\(method.name): its messages end in Request and Reply")
        }
    }
}

extension Schema {
    private func isForServices(_ method: SchemaMethod) -> Bool {
        let roles = enumeration("Role")?.values ?? []
        guard let service = roles.first(where: { $0.name == "ROLE_SERVICE" }) else { return false }
        return method.roles.contains(service.number)
    }
}

extension SchemaEnum {
    /// What every value's name begins with: `StatusCategory` gives `STATUS_CATEGORY_`.
    var prefix: String {
        var prefix = ""
        for character in name {
            if character.isUppercase, !prefix.isEmpty { prefix.append("_") }
            prefix += character.uppercased()
        }
        return prefix + "_"
    }
}
