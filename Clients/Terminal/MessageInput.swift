package import Foundation

/// Where the text of a message comes from: an argument, standard input, or the user's editor.
package struct MessageInput: Sendable {
    private let terminal: Terminal
    private let readStandardInput: @Sendable () throws -> Data

    package init(
        terminal: Terminal,
        readStandardInput: @escaping @Sendable () throws -> Data = {
            try FileHandle.standardInput.readToEnd() ?? Data()
        }
    ) {
        self.terminal = terminal
        self.readStandardInput = readStandardInput
    }

    /// The text that `argument` stands for: itself, `-` for standard input, nothing for the editor.
    package func text(_ argument: String?, asking title: String) throws(ProgramError) -> Message {
        var message =
            switch argument {
            case "-": Message(text: try standardInput())
            case .some(let text): Message(text: text)
            case nil: try edited(title)
            }
        message.text = String(message.text.reversed().drop { $0.isWhitespace }.reversed())
        guard !message.text.isEmpty else {
            message.forgetDraft()
            throw .usage("There is no text, so nothing was sent.")
        }
        return message
    }

    /// A text, and the file it was written in, which is kept until the text was sent.
    package struct Message: Sendable {
        package var text: String
        var draft: String?

        func forgetDraft() {
            if let draft { unlink(draft) }
        }
    }

    private func standardInput() throws(ProgramError) -> String {
        let data: Data
        do {
            data = try readStandardInput()
        } catch {
            throw .usage("Standard input cannot be read: \(error.localizedDescription)")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw .usage("Standard input is not UTF-8 text.")
        }
        return text
    }

    private func edited(_ title: String) throws(ProgramError) -> Message {
        guard terminal.isInputTerminal, terminal.isOutputTerminal else {
            throw .usage("Give the text as an argument, or - to read it from standard input.")
        }
        let editor = terminal.environment["VISUAL"] ?? terminal.environment["EDITOR"] ?? ""
        guard !editor.isEmpty else {
            throw .usage(
                "Give the text as an argument, - to read it from standard input, or set EDITOR."
            )
        }
        return try Editor(command: editor).message(title: title)
    }
}

/// The user's editor on a private file.
private struct Editor {
    private static let scissors = "------------------------ >8 ------------------------"

    let command: String

    func message(title: String) throws(ProgramError) -> MessageInput.Message {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("deskwire-\(UUID().uuidString).txt").path
        let hint =
            "\n\n\(Self.scissors)\n\(title)\nThe text above this line is sent; "
            + "an empty text sends nothing.\n"
        try AtomicFile.write(Data(hint.utf8), to: path)
        // The path travels in the environment, so that no shell quoting can go wrong.
        setenv("DESKWIRE_MESSAGE_FILE", path, 1)
        guard system("\(command) \"$DESKWIRE_MESSAGE_FILE\"") == 0 else {
            throw .usage("The editor ended with an error, so nothing was sent. See \(path)")
        }
        guard let data = FileManager.default.contents(atPath: path),
            let text = String(data: data, encoding: .utf8)
        else { throw .file("The edited text cannot be read. See \(path)") }
        let written = text.components(separatedBy: Self.scissors).first ?? ""
        return MessageInput.Message(text: written, draft: path)
    }
}

extension Session {
    /// The text that an option stands for, which may be `-`.
    package func text(_ argument: String) throws(ProgramError) -> String {
        try MessageInput(terminal: terminal).text(argument, asking: "").text
    }

    /// Gets the text of a message and sends it. A text that was written in the editor is not lost when sending
    /// fails.
    package func compose(
        _ argument: String?,
        asking title: String,
        send: (String) async throws -> Void
    ) async throws {
        let message = try MessageInput(terminal: terminal).text(argument, asking: title)
        do {
            try await send(message.text)
            message.forgetDraft()
        } catch {
            if let draft = message.draft { Output.note("Your text is kept in \(draft)") }
            throw error
        }
    }
}
