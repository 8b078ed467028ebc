import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Says that one is away, or here again.
struct AwayCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "away",
        abstract: "Say that you are away and get no new tickets by themselves, or here again.",
        discussion: Program.discussion("deskwire-agent away", "deskwire-agent away --back")
    )

    @Flag(help: "Here again.")
    var back = false

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.setAway, SetAwayRequest(away: !back), key: keys)
    }
}
