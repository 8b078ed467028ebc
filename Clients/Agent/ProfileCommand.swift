import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Changes the caller's own profile.
struct ProfileCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "Change your name, and the language and time zone of your mails.",
        discussion: Program.discussion(
            "deskwire-agent profile --language de --time-zone Europe/Berlin"
        )
    )

    @Option(help: .init("The name.", valueName: "name"))
    var name: String?

    @Option(help: .init("The language of mails.", valueName: "en|de"))
    var language: String?

    @Option(help: .init("The time zone of times in mails; empty: UTC.", valueName: "zone"))
    var timeZone: String?

    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if name == nil, language == nil, timeZone == nil {
            throw ValidationError("Say what to change.")
        }
    }

    func run(in session: Session) async throws {
        let request = UpdateProfileRequest(name: name, language: language, timeZone: timeZone)
        try await session.show(Methods.updateProfile, request)
    }
}
