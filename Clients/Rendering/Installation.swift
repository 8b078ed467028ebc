package import DeskwireProtocol

extension ServerInfoReply: Displayable {
    package func shown(on display: Display) -> String {
        var facts = FactList()
        facts.add("Server", "\(server) \(version)")
        facts.add("Time", time: serverTimeMs, on: display)
        facts.add("Started", time: startedAtMs, on: display)
        facts.add("Schema", schemaHash.prefix(8).map(hexadecimal).joined())
        return facts.shown(on: display)
    }

    private func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}

extension ClaimAdministratorReply: Displayable {
    package func shown(on display: Display) -> String {
        let email = SafeText.line(identity?.email ?? "")
        return "\(email) is the administrator now. Log in with: deskwire login --email \(email)"
    }
}

extension GetHealthReply: Displayable {
    package func shown(on display: Display) -> String {
        let head =
            healthy
            ? display.style.paint("Healthy.", .good)
            : display.style.paint("Needs attention:", .attention)
        let findingLines = findings.map {
            "\n  \(SafeText.line($0.name)): \(SafeText.line($0.message))"
        }
        return head + findingLines.joined() + (mail.map { "\n" + $0.line(on: display) } ?? "")
    }
}

extension ListMethodsReply: Displayable {
    package func shown(on display: Display) -> String {
        var table = TextTable(columns: [
            .init("OPCODE"), .init("METHOD"), .init("REPEAT"), .init("DEADLINE", isNumber: true),
            .init("ROLES", isFlexible: true), .init("SCOPE"),
        ])
        for method in methods {
            let digits = String(method.opcode, radix: 16, uppercase: true)
            let opcode = "0x" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            table.addRow([
                .init(opcode, .faint), .init(method.name, .strong), .init(method.repeatClass.word),
                .init("\(method.deadlineMs) ms"),
                .init(method.roles.map(\.word).joined(separator: ", ")), .init(method.scope),
            ])
        }
        return table.shown(on: display)
    }
}

extension MailQueueState {
    /// Where mail goes, and what waits.
    fileprivate func line(on display: Display) -> String {
        var line = "Mail goes to \(SafeText.line(route)); "
        line += waiting == 0 ? "none waits." : "\(waiting) wait."
        if waiting > 0 { line += " The oldest is of \(display.time(oldestAtMs))." }
        if problemSinceMs > 0 { line += " None goes out since \(display.time(problemSinceMs))." }
        return line
    }
}
