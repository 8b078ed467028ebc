import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Takes a reply back before it goes out.
struct UndoCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take one of your replies back before it goes out.",
        discussion: Program.discussion(
            "deskwire-agent undo-time 15",
            "deskwire-agent undo 7"
        )
    )

    @Argument(help: "The number that `reply` printed, and `show` prints.")
    var reply: UInt64

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = UndoReplyRequest(pendingID: reply)
        try await session.show(Methods.undoReply, request, key: keys)
    }
}

/// Says how long one's replies wait.
struct UndoTimeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo-time",
        abstract: "Say for how long your replies wait before they go out.",
        discussion: Program.discussion(
            "deskwire-agent undo-time",
            "deskwire-agent undo-time 15",
            "deskwire-agent undo-time 0"
        )
    )

    @Argument(help: "Seconds, up to 300; 0: replies go out at once. Without it, the time is shown.")
    var seconds: UInt32?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = SetUndoTimeRequest(seconds: seconds)
        try await session.show(Methods.setUndoTime, request, key: keys)
    }
}
