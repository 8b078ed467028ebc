import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Who the customer is to the desk, and what she wants.
struct ProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "See and change your name, phone, language and time zone.",
        discussion: Program.discussion(
            "deskwire profile",
            "deskwire profile set --language de --time-zone Europe/Berlin",
            "deskwire profile facts"
        ),
        subcommands: [
            ProfileShowCommand.self, ProfileSetCommand.self, ProfileFactsCommand.self,
        ],
        defaultSubcommand: ProfileShowCommand.self
    )
}

/// Shows the profile.
struct ProfileShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "See your profile.",
        discussion: Program.discussion("deskwire profile show --json")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.getCustomer, GetCustomerRequest())
    }
}

/// What may be changed of a profile.
struct ProfileOptions: ParsableArguments {
    @Option(help: .init("The name.", valueName: "name"))
    var name: String?

    @Option(help: .init("The phone number; empty: none.", valueName: "number"))
    var phone: String?

    @Option(help: .init("The language of texts and mails.", valueName: "en|de"))
    var language: String?

    @Option(help: .init("The time zone of times in mails; empty: UTC.", valueName: "zone"))
    var timeZone: String?

    var request: UpdateProfileRequest {
        UpdateProfileRequest(
            name: name,
            phone: phone,
            language: language,
            timeZone: timeZone
        )
    }

    func validate() throws {
        if request == UpdateProfileRequest() { throw ValidationError("Say what to change.") }
    }
}

/// Changes the profile.
struct ProfileSetCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Change your profile.",
        discussion: Program.discussion(
            "deskwire profile set --name \"Ada King\" --phone \"+44 20 7946 0000\"",
            "deskwire profile set --language de --time-zone Europe/Berlin"
        )
    )

    @OptionGroup var profile: ProfileOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.updateProfile, profile.request)
    }
}

/// Shows what is said of the customer.
struct ProfileFactsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "See what we know of you, e.g. balance and plan.",
        discussion: Program.discussion("deskwire profile facts --json")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.listFacts, ListFactsRequest())
    }
}
