import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// How mails are worded.
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Word the mails yourself, and switch kinds of mail.",
        discussion: Program.discussion(
            "deskwire admin template create Welcome --subject \"Hello {{account_name}}\" "
                + "--text - < welcome.txt",
            "deskwire admin template use 1 --kind invitation",
            "deskwire admin template kinds",
            "deskwire admin template variables invitation"
        ),
        subcommands: [
            TemplateCreateCommand.self, TemplateEditCommand.self, TemplateDeleteCommand.self,
            TemplateListCommand.self, TemplatePreviewCommand.self, TemplateUseCommand.self,
            TemplateSwitchCommand.self, TemplateKindsCommand.self, TemplateVariablesCommand.self,
        ],
        defaultSubcommand: TemplateListCommand.self
    )
}

/// Creates a template.
struct TemplateCreateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a template.",
        discussion: Program.discussion(
            "deskwire admin template create Welcome --subject Hello --text -"
        )
    )

    @Argument(help: "Its name.")
    var name: String

    @Option(help: .init("The subject; may hold variables.", valueName: "text"))
    var subject: String

    @Option(help: .init("The text; - reads standard input.", valueName: "text"))
    var text: String?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.compose(text, asking: "The text of the mail.") { text in
            try await session.show(
                Methods.createTemplate,
                CreateTemplateRequest(name: name, subject: subject, text: text),
                key: keys
            )
        }
    }
}

/// Edits a template.
struct TemplateEditCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Change what is given, and nothing else.",
        discussion: Program.discussion(
            "deskwire admin template edit 1 --subject Welcome"
        )
    )

    @Argument(help: "The template's id.")
    var template: UInt64

    @Option(help: .init("Its new name.", valueName: "name"))
    var name: String?

    @Option(help: .init("The new subject.", valueName: "text"))
    var subject: String?

    @Option(help: .init("The new text; - reads standard input.", valueName: "text"))
    var text: String?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = UpdateTemplateRequest()
        request.templateID = template
        request.name = name
        request.subject = subject
        request.text = try text.map { try session.text($0) }
        try await session.show(Methods.updateTemplate, request, key: keys)
    }
}

/// Deletes a template.
struct TemplateDeleteCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a template that no kind of mail uses.",
        discussion: Program.discussion(
            "deskwire admin template delete 1"
        )
    )

    @Argument(help: "The template's id.")
    var template: UInt64

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = DeleteTemplateRequest(templateID: template)
        try await session.show(Methods.deleteTemplate, request, key: keys)
    }
}

/// Lists templates.
struct TemplateListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the templates.",
        discussion: Program.discussion(
            "deskwire admin template list --json"
        )
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.listTemplates, ListTemplatesRequest())
    }
}

/// Previews a template.
struct TemplatePreviewCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show what a mail becomes, with samples for values.",
        discussion: Program.discussion(
            "deskwire admin template preview --kind invitation --set account_name=Eva"
        )
    )

    @Option(help: .init("The kind of mail.", valueName: "kind"))
    var kind: String

    @Option(help: .init("The template's id; without it, what the kind has.", valueName: "id"))
    var template: UInt64?

    @Option(help: .init("The language.", valueName: "tag"))
    var language: String?

    @Option(help: .init("A value of a variable. May be repeated.", valueName: "name=value"))
    var set: [String] = []

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = PreviewTemplateRequest()
        request.kind = kind.replacing("-", with: "_")
        request.templateID = template ?? 0
        request.language = language ?? ""
        request.variables = set.map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return TemplateVariable(
                name: String(parts[0]),
                value: parts.count > 1 ? String(parts[1]) : ""
            )
        }
        try await session.show(Methods.previewTemplate, request)
    }
}

/// Chooses a template.
struct TemplateUseCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "use",
        abstract: "Choose the template of a kind of mail; 0 is the built-in one.",
        discussion: Program.discussion(
            "deskwire admin template use 1 --kind invitation --language de"
        )
    )

    @Argument(help: "The template's id; 0 goes back to the built-in wording.")
    var template: UInt64

    @Option(
        help: .init("The kind; invitation is the mail with the login details.", valueName: "kind")
    )
    var kind: String

    @Option(help: .init("The language.", valueName: "tag"))
    var language: String?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = SetMailKindRequest()
        request.kind = kind.replacing("-", with: "_")
        request.language = language ?? ""
        request.templateID = template
        try await session.show(Methods.setMailKind, request, key: keys)
    }
}

/// Switches a kind of mail.
struct TemplateSwitchCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "switch",
        abstract: "Switch a kind of mail on or off.",
        discussion: Program.discussion(
            "deskwire admin template switch staff-reply no"
        )
    )

    @Argument(help: "The kind.")
    var kind: String

    @Argument(help: "Whether mails of this kind are sent.")
    var enabled: YesOrNo

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = SetMailKindRequest()
        request.kind = kind.replacing("-", with: "_")
        request.enabled = enabled == .yes
        try await session.show(Methods.setMailKind, request, key: keys)
    }
}

/// Lists kinds of mail.
struct TemplateKindsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "kinds",
        abstract: "List the kinds of mail.",
        discussion: Program.discussion(
            "deskwire admin template kinds"
        )
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.listMailKinds, ListMailKindsRequest())
    }
}

/// Says what the templates of a kind may name.
struct TemplateVariablesCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "variables",
        abstract: "Show which {{variables}} the templates of a kind of mail may hold.",
        discussion: Program.discussion(
            "deskwire admin template variables invitation",
            "deskwire admin template variables --json"
        )
    )

    @Argument(help: "The kind of mail, as `kinds` lists it; without it, every kind.")
    var kind: String?

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var reply = try await session.call(Methods.listMailKinds, ListMailKindsRequest())
        if let wanted = kind?.replacing("-", with: "_") {
            let names = reply.kinds.map(\.kind).joined(separator: ", ")
            reply.kinds = reply.kinds.filter { $0.kind == wanted }
            guard !reply.kinds.isEmpty else {
                throw ProgramError.refused(
                    "There is no kind of mail \(wanted). There are: \(names)."
                )
            }
        }
        if session.isJSON {
            session.show(reply)
        } else {
            session.remark(reply.shownVariables(on: session.display))
        }
    }
}
