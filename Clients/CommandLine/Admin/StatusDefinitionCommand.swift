import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// The statuses of tickets, and where a ticket may move.
struct StatusDefinitionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Create and change the statuses of tickets, and where tickets may move.",
        discussion: Program.discussion(
            "deskwire admin status list",
            "deskwire admin status create Resolved --means resolved",
            "deskwire admin status transitions Open --to \"In Progress\" --to Closed"
        ),
        subcommands: [
            StatusListCommand.self, StatusCreateCommand.self, StatusUpdateCommand.self,
            StatusTransitionsCommand.self,
        ],
        defaultSubcommand: StatusListCommand.self
    )
}

/// Lists the statuses as administrators define them.
struct StatusListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the statuses, the inactive ones too.",
        discussion: Program.discussion("deskwire admin status list --json")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.listStatusDefinitions, ListStatusDefinitionsRequest())
    }
}

/// Creates a status.
struct StatusCreateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a status.",
        discussion: Program.discussion(
            "deskwire admin status create Resolved --means resolved",
            "deskwire admin status create \"Wait for Vendor\" --means waiting --label Waiting"
        )
    )

    @Argument(help: "Its name.")
    var name: String

    @Option(help: .init("What it means: new, open, waiting, resolved or closed."))
    var means: String

    @Option(help: .init("What customers are shown instead of the name.", valueName: "text"))
    var label: String?

    @Option(help: .init("Its place in the list, from 1; last if not given.", valueName: "number"))
    var position: UInt32?

    @Flag(help: "The promised time stands still while a ticket is in this status.")
    var pausesPromise = false

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        guard StatusCategory(word: means) != nil else {
            throw ValidationError(
                "--means takes one of: \(StatusCategory.typedWords.joined(separator: ", "))."
            )
        }
    }

    func run(in session: Session) async throws {
        let request = CreateStatusRequest(
            name: name,
            category: StatusCategory(word: means) ?? .unspecified,
            customerLabel: label ?? "",
            position: position ?? 0,
            pausesPromise: pausesPromise
        )
        try await session.show(Methods.createStatus, request, key: keys)
    }
}

/// Changes what is given and nothing else.
struct StatusUpdateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Rename, label, move, activate or deactivate a status.",
        discussion: Program.discussion(
            "deskwire admin status update Waiting --label \"Your turn\"",
            "deskwire admin status update \"In Progress\" --active no"
        )
    )

    @Argument(help: "The status: its name or id.")
    var status: String

    @Option(help: .init("Its new name.", valueName: "name"))
    var name: String?

    @Option(help: .init("What customers are shown; empty = the name.", valueName: "text"))
    var label: String?

    @Option(help: .init("Its new place in the list, from 1.", valueName: "number"))
    var position: UInt32?

    @Option(help: .init("Whether tickets can be given it.", valueName: "yes|no"))
    var active: YesOrNo?

    @Option(help: .init("Whether the promised time stands still in it.", valueName: "yes|no"))
    var pausesPromise: YesOrNo?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = UpdateStatusRequest()
        request.statusID = try await session.statusDefinitionID(status)
        request.name = name
        request.customerLabel = label
        request.position = position
        request.active = active.map { $0 == .yes }
        request.pausesPromise = pausesPromise.map { $0 == .yes }
        try await session.show(Methods.updateStatus, request, key: keys)
    }
}

/// Says where tickets may move from one status.
struct StatusTransitionsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "transitions",
        abstract: "Say which statuses a ticket may move to from one status.",
        discussion: Program.discussion(
            "deskwire admin status transitions Open --to \"In Progress\" --to Closed",
            "deskwire admin status transitions Open --anywhere"
        )
    )

    @Argument(help: "The status that tickets leave: its name or id.")
    var from: String

    @Option(help: .init("Where they may move to. May be repeated.", valueName: "status"))
    var to: [String] = []

    @Flag(help: "Take the limits away: they may move anywhere.")
    var anywhere = false

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        guard to.isEmpty == anywhere else {
            throw ValidationError("Give either --to (once or more) or --anywhere.")
        }
    }

    func run(in session: Session) async throws {
        var request = SetTransitionsRequest()
        request.fromStatusID = try await session.statusDefinitionID(from)
        for target in to {
            request.toStatusIDs.append(try await session.statusDefinitionID(target))
        }
        try await session.show(Methods.setTransitions, request, key: keys)
    }
}

extension Session {
    /// The id of a status that was named by its id or its name, active or not.
    fileprivate func statusDefinitionID(_ text: String) async throws -> UInt64 {
        if let id = UInt64(text) { return id }
        let statuses = try await call(
            Methods.listStatusDefinitions,
            ListStatusDefinitionsRequest()
        ).statuses
        guard let status = statuses.first(where: { $0.name.lowercased() == text.lowercased() })
        else {
            throw ProgramError.refused(
                "There is no status \(text). There are: "
                    + statuses.map(\.name).joined(separator: ", ") + "."
            )
        }
        return status.id
    }
}
