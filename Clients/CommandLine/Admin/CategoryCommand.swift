import ArgumentParser
import DeskwireProtocol
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

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if name == nil, position == nil, active == nil {
            throw ValidationError("Say what to change.")
        }
    }

    func run(in session: Session) async throws {
        var request = UpdateCategoryRequest()
        request.categoryID = try await session.categoryID(category, includingInactive: true)
        request.name = name
        request.position = position
        request.active = active.map { $0 == .yes }
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
