import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// Changes the caller's own profile.
struct ProfileCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "See or change your name, and the language and time zone of your mails.",
        discussion: Program.discussion(
            "deskwire-agent profile",
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

    /// Without options nothing is changed, and the answer shows what there is.
    func run(in session: Session) async throws {
        let request = UpdateProfileRequest(name: name, language: language, timeZone: timeZone)
        let reply = try await session.call(Methods.updateProfile, request)
        if session.isJSON {
            session.show(reply)
        } else {
            session.remark(reply.shownAsStaff(on: session.display))
        }
    }
}
