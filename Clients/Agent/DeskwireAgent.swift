import ArgumentParser
import DeskwireTerminal

/// The command for staff.
@main
struct DeskwireAgent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deskwire-agent",
        abstract: "The support desk for those who answer.",
        discussion: """
            Without a command, the inbox is printed. A reply goes to the customer by mail; a note stays \
            with the staff.

            Texts come from an argument, from standard input (-), or from $EDITOR on a terminal. Every \
            command prints JSON with --json. The server is named by --server, DESKWIRE_SERVER, or is \
            127.0.0.1:8437; the token by --token, DESKWIRE_TOKEN, or what `deskwire-agent login` kept. \
            NO_COLOR switches colours off.

            Completions for your shell: deskwire-agent --generate-completion-script bash|zsh|fish


            """
                + Program.discussion(
                    "deskwire-agent inbox --assignee me",
                    "deskwire-agent show DW-12",
                    "deskwire-agent reply DW-12 \"We are looking into it.\" --status Open",
                    "deskwire-agent note DW-12 \"Same fault as DW-7.\"",
                    "deskwire-agent watch --cursor-file ~/.deskwire-cursor"
                ),
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Who you are",
                subcommands: [
                    LoginCommand.self, LogoutCommand.self, WhoAmICommand.self,
                    RegisterCommand.self, PasswordCommand.self, SecondStepCommand.self,
                    AddressCommand.self, SessionsCommand.self,
                    ProfileCommand.self,
                ]
            ),
            CommandGroup(
                name: "Reading",
                subcommands: [
                    InboxCommand.self, UnassignedCommand.self, CountsCommand.self, ShowCommand.self,
                    ReadCommand.self,
                    SearchCommand.self, WatchCommand.self, EmailsCommand.self,
                    FaqCommand.self,
                    DownloadCommand.self, DocumentsCommand.self,
                ]
            ),
            CommandGroup(
                name: "Working",
                subcommands: [
                    ReplyCommand.self, NoteCommand.self, AttachCommand.self, UndoCommand.self,
                    UndoTimeCommand.self, MessageCommand.self, AssignCommand.self, AwayCommand.self,
                    StatusCommand.self,
                    CloseCommand.self, FollowUpCommand.self, TagCommand.self,
                    ParticipantCommand.self,
                ]
            ),
            CommandGroup(
                name: "Looking up",
                subcommands: [
                    CustomerCommand.self, HistoryCommand.self, LoginsCommand.self,
                    WhyNoAccessCommand.self, StaffCommand.self,
                    GroupsCommand.self, StatusesCommand.self, TrendsCommand.self,
                ]
            ),
        ],
        defaultSubcommand: InboxCommand.self
    )

    static func main() async {
        await Program.run(DeskwireAgent.self)
    }
}
