import ArgumentParser
import DeskwireTerminal

/// What operators and administrators do.
struct AdminCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admin",
        abstract: "Set the desk up and look after it.",
        discussion: Program.discussion(
            "deskwire admin claim --file DATA/claim --email boss@example.com",
            "deskwire admin settings set --care-address care@example.com",
            "deskwire admin customer create --email ada@example.com --name Ada --invite"
        ),
        groupedSubcommands: [
            CommandGroup(
                name: "Installation",
                subcommands: [
                    ClaimCommand.self, SettingsCommand.self, BccCommand.self,
                    CategoryCommand.self, StatusDefinitionCommand.self,
                ]
            ),
            CommandGroup(
                name: "People and programs",
                subcommands: [
                    StaffCommand.self, GroupCommand.self, CustomerCommand.self,
                    OrganisationCommand.self, PortalConfigurationCommand.self,
                    PortalRoleCommand.self, ItemCommand.self, TokenCommand.self,
                    AdminSecondStepCommand.self,
                ]
            ),
            CommandGroup(
                name: "Mail",
                subcommands: [
                    NotifyCommand.self, OptOutCommand.self, TemplateCommand.self,
                    TestMailCommand.self,
                ]
            ),
            CommandGroup(
                name: "Watching over it",
                subcommands: [
                    LoginsCommand.self, WhyNoAccessCommand.self, HistoryCommand.self,
                    AuditCommand.self, HealthCommand.self,
                    MethodsCommand.self,
                ]
            ),
        ]
    )
}
