import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal
import Foundation

/// Makes the first administrator.
struct ClaimCommand: AnonymousCommand {
    static let configuration = CommandConfiguration(
        commandName: "claim",
        abstract: "Claim the first administrator account of a new installation, once.",
        discussion: Program.discussion(
            "deskwire admin claim --file DATA/claim --email boss@example.com --name Boss"
        )
    )

    @Option(help: .init("The file `claim` in the server's data folder.", valueName: "path"))
    var file: String

    @Option(help: .init("The administrator's address.", valueName: "address"))
    var email: String

    @Option(help: .init("The administrator's name.", valueName: "name"))
    var name: String?

    @Flag(help: "Read the new password from standard input.")
    var passwordStdin = false

    @OptionGroup var server: ServerOptions

    func run(in session: Session) async throws {
        guard let data = FileManager.default.contents(atPath: file),
            let claim = String(data: data, encoding: .utf8)
        else {
            throw ProgramError.file(
                "Cannot read \(file). The server's first start says where the file is; it is gone "
                    + "once it was used."
            )
        }
        let password = try PasswordInput(terminal: session.terminal)
            .password(fromStandardInput: passwordStdin, isNew: true)
        var request = ClaimAdministratorRequest()
        request.claim = claim.trimmingCharacters(in: .whitespacesAndNewlines)
        request.name = name ?? String(email.prefix { $0 != "@" })
        request.email = email
        request.password = password
        try await session.show(Methods.claimAdministrator, request)
    }
}
