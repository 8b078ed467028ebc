import Foundation

/// Where a password comes from: standard input when asked for, else a prompt on a terminal. Never an argument.
package struct PasswordInput: Sendable {
    private let terminal: Terminal

    package init(terminal: Terminal) {
        self.terminal = terminal
    }

    /// The password. A new one is asked for twice.
    package func password(
        fromStandardInput: Bool,
        isNew: Bool = false
    ) throws(ProgramError) -> String {
        if fromStandardInput {
            let data = (try? FileHandle.standardInput.readToEnd()) ?? Data()
            guard let text = String(data: data, encoding: .utf8) else {
                throw .usage("The password on standard input is not UTF-8 text.")
            }
            return try Self.accepted(Self.firstLine(of: text))
        }
        guard terminal.isInputTerminal, terminal.isErrorTerminal else {
            throw .usage("Give the password on standard input, with --password-stdin.")
        }
        let password = try Self.accepted(try ask("Password: "))
        if isNew, try ask("Once more: ") != password {
            throw .usage("The two passwords are not the same.")
        }
        return password
    }

    /// The old password and the new one, which is asked for twice.
    package func oldAndNew(
        fromStandardInput: Bool
    ) throws(ProgramError) -> (old: String, new: String) {
        guard fromStandardInput else {
            guard terminal.isInputTerminal, terminal.isErrorTerminal else {
                throw .usage("Give both passwords on standard input, with --passwords-stdin.")
            }
            let old = try Self.accepted(try ask("Old password: "))
            let new = try Self.accepted(try ask("New password: "))
            if try ask("Once more: ") != new { throw .usage("The two passwords are not the same.") }
            return (old, new)
        }
        let data = (try? FileHandle.standardInput.readToEnd()) ?? Data()
        guard let text = String(data: data, encoding: .utf8) else {
            throw .usage("The passwords on standard input are not UTF-8 text.")
        }
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        guard lines.count == 2 else {
            throw .usage("Give two lines on standard input: the old password, then the new one.")
        }
        return (try Self.accepted(lines[0]), try Self.accepted(lines[1]))
    }

    /// A line of plain text, asked for on a terminal.
    package func line(_ prompt: String, orElse advice: String) throws(ProgramError) -> String {
        guard terminal.isInputTerminal, terminal.isErrorTerminal else { throw .usage(advice) }
        write(prompt)
        guard let line = readLine(), !line.isEmpty else { throw .usage(advice) }
        return line
    }

    /// `echo` and editors end a line with a break that is not part of the password.
    static func firstLine(of text: String) -> String {
        String(text.prefix { !$0.isNewline })
    }

    private static func accepted(_ password: String) throws(ProgramError) -> String {
        guard !password.isEmpty else { throw .usage("The password is empty.") }
        return password
    }

    /// Echo and signals are off while the password is typed, so that a Ctrl-C cannot leave the terminal mute.
    private func ask(_ prompt: String) throws(ProgramError) -> String {
        write(prompt)
        var saved = termios()
        guard tcgetattr(STDIN_FILENO, &saved) == 0 else {
            throw .usage("The terminal cannot be switched; use --password-stdin.")
        }
        var quiet = saved
        quiet.c_lflag &= ~tcflag_t(ECHO | ISIG)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved)
            write("\n")
        }
        guard let line = readLine(), !line.contains("\u{3}") else {
            throw .usage("No password was given.")
        }
        return line
    }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
