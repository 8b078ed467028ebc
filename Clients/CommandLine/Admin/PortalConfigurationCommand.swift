import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// What customers find in their portal.
struct PortalConfigurationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "portal",
        abstract: "Say which sections and fields customers see and may change.",
        discussion: """
            The portal's name, logo, theme, announcement, renewal notice and shortcuts are settings: deskwire admin \
            settings set --help


            """
                + Program.discussion(
                    "deskwire admin portal show",
                    "deskwire admin portal section faq --visible no",
                    "deskwire admin portal field tickets severity --required yes"
                ),
        subcommands: [
            PortalShowCommand.self, PortalSectionCommand.self, PortalFieldCommand.self,
        ],
        defaultSubcommand: PortalShowCommand.self
    )
}

/// Shows the configuration.
struct PortalShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "See sections, fields, and the rights that portal roles can give.",
        discussion: Program.discussion("deskwire admin portal show --json")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(
            Methods.getPortalConfiguration,
            GetPortalConfigurationRequest()
        )
    }
}

/// Configures a section.
struct PortalSectionCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "section",
        abstract: "Show, hide or move a section; a hidden one is shut.",
        discussion: Program.discussion(
            "deskwire admin portal section faq --visible no",
            "deskwire admin portal section tickets --may-create no --position 2"
        )
    )

    @Argument(help: "tickets, items, documents, faq, statistics or profile.")
    var section: String

    @Option(help: .init("Its place.", valueName: "number"))
    var position: UInt32?

    @Option(help: .init("Whether customers see and use it.", valueName: "yes|no"))
    var visible: YesOrNo?

    @Option(help: .init("Whether customers may add something new.", valueName: "yes|no"))
    var mayCreate: YesOrNo?

    @Option(help: .init("Whether customers may change something.", valueName: "yes|no"))
    var mayEdit: YesOrNo?

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = UpdatePortalSectionRequest(
            section: section,
            position: position,
            visible: visible.map { $0 == .yes },
            mayCreate: mayCreate.map { $0 == .yes },
            mayEdit: mayEdit.map { $0 == .yes }
        )
        try await session.show(Methods.updatePortalSection, request)
    }
}

/// Configures a field.
struct PortalFieldCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "field",
        abstract: "Say whether customers see a field, may say it, and must say it.",
        discussion: Program.discussion(
            "deskwire admin portal field tickets priority --editable no",
            "deskwire admin portal field profile phone --required yes"
        )
    )

    @Argument(help: "The section, e.g. tickets.")
    var section: String

    @Argument(help: "The field, e.g. severity.")
    var field: String

    @Option(help: .init("Whether customers see it.", valueName: "yes|no"))
    var visible: YesOrNo?

    @Option(help: .init("Whether customers may say it.", valueName: "yes|no"))
    var editable: YesOrNo?

    @Option(help: .init("Whether customers must say it.", valueName: "yes|no"))
    var required: YesOrNo?

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = UpdatePortalFieldRequest(
            section: section,
            field: field,
            visible: visible.map { $0 == .yes },
            editable: editable.map { $0 == .yes },
            required: required.map { $0 == .yes }
        )
        try await session.show(Methods.updatePortalField, request)
    }
}
