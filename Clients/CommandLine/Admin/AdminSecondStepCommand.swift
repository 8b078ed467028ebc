import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// Second steps of other people's logins.
struct AdminSecondStepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "second-step",
        abstract: "Say who must have a second step, and take away a lost one.",
        discussion: Program.discussion(
            "deskwire admin second-step rules --require staff --require administrator",
            "deskwire admin second-step reset ada@example.com"
        ),
        subcommands: [SecondStepRulesCommand.self, SecondStepResetCommand.self]
    )
}

/// Changes what holds for second steps.
struct SecondStepRulesCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Say who must have a second step, and what holds for its codes.",
        discussion: Program.discussion(
            "deskwire admin second-step rules --require staff",
            "deskwire admin second-step rules --require nobody",
            "deskwire admin second-step rules --code-digits 8 --code-minutes 5"
        )
    )

    /// Whose logins must have one.
    enum Whose: String, ExpressibleByArgument, CaseIterable {
        case customer, staff, administrator, nobody
    }

    @Option(help: "Who must have one. Replaces the list; may be repeated.")
    var require: [Whose] = []

    @Option(help: .init("How long mailed codes are: 6 to 10.", valueName: "number"))
    var codeDigits: UInt32?

    @Option(help: .init("How long a mailed code is good: 1 to 60.", valueName: "minutes"))
    var codeMinutes: UInt32?

    @Option(help: .init("How often one is mailed again: 0 to 10.", valueName: "number"))
    var resends: UInt32?

    @Option(help: .init("How many wrong codes are taken: 1 to 10.", valueName: "number"))
    var tries: UInt32?

    @Option(help: .init("When tries and mails are counted anew: 1 to 1440.", valueName: "minutes"))
    var resetMinutes: UInt32?

    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if require.contains(.nobody), require.count > 1 {
            throw ValidationError("Give --require nobody alone.")
        }
    }

    func run(in session: Session) async throws {
        let settings = try await session.call(Methods.getSettings, GetSettingsRequest()).settings
        var request = UpdateSettingsRequest()
        request.ifVersion = settings?.version ?? 0
        var rules = settings?.secondStep ?? SecondStepRules()
        if !require.isEmpty { rules.requiredFor = require.compactMap(\.role) }
        rules.codeDigits = codeDigits ?? rules.codeDigits
        rules.codeMinutes = codeMinutes ?? rules.codeMinutes
        rules.resendsMax = resends ?? rules.resendsMax
        rules.triesMax = tries ?? rules.triesMax
        rules.resetMinutes = resetMinutes ?? rules.resetMinutes
        request.secondStep = rules
        try await session.show(Methods.updateSettings, request)
    }
}

extension SecondStepRulesCommand.Whose {
    fileprivate var role: Role? {
        switch self {
        case .customer: .customer
        case .staff: .staff
        case .administrator: .administrator
        case .nobody: nil
        }
    }
}

/// Takes somebody's second step away.
struct SecondStepResetCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Take away the second step of somebody who lost it; she is told by mail.",
        discussion: Program.discussion("deskwire admin second-step reset ada@example.com")
    )

    @Argument(help: "The address of the account.")
    var email: String

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.resetSecondStep, ResetSecondStepRequest(email: email))
    }
}
