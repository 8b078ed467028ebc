import ArgumentParser
import DeskwireProtocol
import DeskwireRendering
import DeskwireTerminal

/// The categories of tickets.
struct CategoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "category",
        abstract: "Create and change the categories of tickets.",
        discussion: Program.discussion(
            "deskwire admin category create Billing",
            "deskwire admin category list"
        ),
        subcommands: [
            CategoryCreateCommand.self, CategoryListCommand.self, CategoryUpdateCommand.self,
            CategoryDeactivateCommand.self,
        ],
        defaultSubcommand: CategoryListCommand.self
    )
}

/// Creates a category.
struct CategoryCreateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a category.",
        discussion: Program.discussion("deskwire admin category create Billing --position 1")
    )

    @Argument(help: "Its name.")
    var name: String

    @Option(help: .init("Its place in the list, from 1; last if not given.", valueName: "number"))
    var position: UInt32?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = CreateCategoryRequest(name: name, position: position ?? 0)
        try await session.show(Methods.createCategory, request, key: keys)
    }
}

/// Lists categories.
struct CategoryListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the categories, the inactive ones too.",
        discussion: Program.discussion("deskwire admin category list --json")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = ListCategoriesRequest(includeInactive: true)
        try await session.show(Methods.listCategories, request)
    }
}

/// Changes what is given and nothing else.
struct CategoryUpdateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Rename, move, or activate a category.",
        discussion: Program.discussion(
            "deskwire admin category update Billing --name Invoices",
            "deskwire admin category update 3 --position 1 --active yes"
        )
    )

    @Argument(help: "The category: its name or id.")
    var category: String

    @Option(help: .init("Its new name.", valueName: "name"))
    var name: String?

    @Option(help: .init("Its new place in the list, from 1.", valueName: "number"))
    var position: UInt32?

    @Option(help: .init("Whether new tickets may have it.", valueName: "yes|no"))
    var active: YesOrNo?

    @Option(
        help: .init(
            "What a customer's reply to a closed ticket does: reopen, reopen-for (with "
                + "--reopen-days), follow-up or refuse.",
            valueName: "policy"
        )
    )
    var closedReply: String?

    @Option(help: .init("For how many days a closed ticket reopens.", valueName: "number"))
    var reopenDays: UInt32?

    @Option(
        help: .init(
            "A tag for every new ticket of the category. May be repeated.",
            valueName: "tag"
        )
    )
    var autoTag: [String] = []

    @Flag(help: "New tickets of the category get no tags.")
    var noAutoTags = false

    @Option(
        help: .init(
            "Within how many minutes a ticket is to be resolved; 0 = no promise.",
            valueName: "minutes"
        )
    )
    var resolutionMinutes: UInt32?

    @Option(
        help: .init(
            "Who gets the category's new tickets; none = as the settings say: an address, group: and a name, or none.",
            valueName: "who"
        )
    )
    var defaultAssignee: String?

    @Option(
        help: .init(
            "What a ticket must say beside its message, e.g. ref or priority. Replaces the list; "
                + "may be repeated; \"none\" empties it.",
            valueName: "field"
        )
    )
    var require: [String] = []

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if name == nil, position == nil, active == nil, closedReply == nil, autoTag.isEmpty,
            !noAutoTags, resolutionMinutes == nil, require.isEmpty, defaultAssignee == nil
        {
            throw ValidationError("Say what to change.")
        }
        if let closedReply, ClosedReplyPolicy(word: closedReply) == nil {
            throw ValidationError(
                "--closed-reply takes one of: "
                    + ClosedReplyPolicy.typedWords.joined(separator: ", ") + "."
            )
        }
    }

    func run(in session: Session) async throws {
        var request = UpdateCategoryRequest()
        request.categoryID = try await session.categoryID(category, includingInactive: true)
        request.name = name
        request.position = position
        request.active = active.map { $0 == .yes }
        request.closedReplyPolicy =
            closedReply.flatMap { ClosedReplyPolicy(word: $0) } ?? .unspecified
        request.reopenDays = reopenDays ?? 0
        if noAutoTags || !autoTag.isEmpty { request.autoTags = TagList(tags: autoTag) }
        request.resolutionMinutes = resolutionMinutes
        if let defaultAssignee {
            request.defaultAssignee = try await session.assignee(defaultAssignee)
        }
        if !require.isEmpty {
            let names = require.map { $0.replacing("-", with: "_") }
            request.requiredFields = FieldList(fields: names == ["none"] ? [] : names)
        }
        try await session.show(Methods.updateCategory, request, key: keys)
    }
}

/// Takes a category out of use.
struct CategoryDeactivateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "deactivate",
        abstract: "Take a category out of use; tickets keep it.",
        discussion: Program.discussion("deskwire admin category deactivate Billing")
    )

    @Argument(help: "The category: its name or id.")
    var category: String

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = UpdateCategoryRequest()
        request.categoryID = try await session.categoryID(category, includingInactive: true)
        request.active = false
        try await session.show(Methods.updateCategory, request, key: keys)
    }
}
