import ArgumentParser
import DeskwireTerminal

/// The command for customers, operators and scripts.
@main
struct Deskwire: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deskwire",
        abstract: "The support desk on the command line.",
        discussion: """
            Log in once, then report issues, read the answers and reply. Operators set the desk up with \
            `deskwire admin`; staff work with `deskwire-agent`.

            Texts come from an argument, from standard input (-), or from $EDITOR on a terminal. Every \
            command prints JSON with --json. The server is named by --server, DESKWIRE_SERVER, or is \
            127.0.0.1:8437; the token by --token, DESKWIRE_TOKEN, or what `deskwire login` kept. \
            NO_COLOR switches colours off.

            Completions for your shell: deskwire --generate-completion-script bash|zsh|fish


            """
                + Program.discussion(
                    "deskwire login --email ada@example.com",
                    "deskwire report --ref SUB-1001 --message \"The lamp does not light.\"",
                    "deskwire list",
                    "deskwire show DW-12",
                    "deskwire reply DW-12 \"It works again, thank you.\""
                ),
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Who you are",
                subcommands: [
                    LoginCommand.self, LogoutCommand.self, WhoAmICommand.self,
                    RegisterCommand.self, PasswordCommand.self, SecondStepCommand.self,
                    AddressCommand.self, SessionsCommand.self,
                    ProfileCommand.self, PreferencesCommand.self,
                ]
            ),
            CommandGroup(
                name: "Your tickets",
                subcommands: [
                    ReportCommand.self, ListCommand.self, ShowCommand.self, ReplyCommand.self,
                    AttachCommand.self, MessageCommand.self, CloseCommand.self,
                    FollowUpCommand.self, SearchCommand.self,
                    DownloadCommand.self, DocumentsCommand.self,
                    CategoriesCommand.self, ItemsCommand.self, RequestCancellationCommand.self,
                    ReportFormCommand.self, TicketHistoryCommand.self, MuteCommand.self,
                    ExportCommand.self, StatisticsCommand.self, FaqCommand.self,
                ]
            ),
            CommandGroup(
                name: "The desk",
                subcommands: [
                    HomeCommand.self, AboutCommand.self, AdminCommand.self, EmailsCommand.self,
                    InfoCommand.self, PortalCommand.self,
                ]
            ),
        ]
    )

    static func main() async {
        await Program.run(Deskwire.self)
    }
}
