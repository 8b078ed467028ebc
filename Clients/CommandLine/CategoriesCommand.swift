import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Lists the categories a ticket can have.
struct CategoriesCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "categories",
        abstract: "List the categories a ticket can have.",
        discussion: Program.discussion("deskwire categories")
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.listCategories, ListCategoriesRequest())
    }
}
