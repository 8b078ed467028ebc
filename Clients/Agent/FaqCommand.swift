import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Writes the questions that are asked often.
struct FaqCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "faq",
        abstract: "Write, order and publish questions and answers, and hide comments.",
        discussion: Program.discussion(
            "deskwire-agent faq create \"Why is it dark?\" \"Screw the lamp in.\" --publish",
            "deskwire-agent faq edit 3 --position 1",
            "deskwire-agent faq hide 12"
        ),
        subcommands: [
            FaqListCommand.self, FaqShowCommand.self, FaqCreateCommand.self, FaqEditCommand.self,
            FaqDeleteCommand.self, FaqCommentCommand.self, FaqHideCommand.self,
        ],
        defaultSubcommand: FaqListCommand.self
    )
}

/// Writes an article.
struct FaqCreateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Write an article. Customers see it when it is published.",
        discussion: Program.discussion(
            "deskwire-agent faq create \"Why is it dark?\" \"Screw the lamp in.\" --category Lamps",
            "deskwire-agent faq create \"Why is it dark?\" - --publish < answer.txt"
        )
    )

    @Argument(help: "The question.")
    var question: String

    @Argument(help: "The answer; - reads standard input. Without it, $EDITOR opens.")
    var answer: String?

    @Option(help: .init("Its category.", valueName: "category"))
    var category: String?

    @Option(help: .init("Its place in the list; without it, the last.", valueName: "number"))
    var position: UInt32?

    @Flag(help: "Publish it at once.")
    var publish = false

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.compose(answer, asking: question) { answer in
            let request = CreateArticleRequest(
                question: question,
                answer: answer,
                category: category ?? "",
                position: position ?? 0,
                published: publish
            )
            try await session.show(Methods.createArticle, request, key: keys)
        }
    }
}

/// Changes an article.
struct FaqEditCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Change, move, publish or withdraw an article.",
        discussion: Program.discussion(
            "deskwire-agent faq edit 3 --published true",
            "deskwire-agent faq edit 3 --position 1 --category Lamps"
        )
    )

    @Argument(help: "The article's id.")
    var article: UInt64

    @Option(help: .init("The new question.", valueName: "text"))
    var question: String?

    @Option(help: .init("The new answer; - reads standard input.", valueName: "text"))
    var answer: String?

    @Option(help: .init("Its category; empty: none.", valueName: "category"))
    var category: String?

    @Option(help: .init("Its place in the list.", valueName: "number"))
    var position: UInt32?

    @Option(help: .init("Whether customers see it: true or false.", valueName: "true|false"))
    var published: Bool?

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = UpdateArticleRequest(
            articleID: article,
            question: question,
            answer: try answer.map { try session.text($0) },
            category: category,
            position: position,
            published: published
        )
        try await session.show(Methods.updateArticle, request)
    }
}

/// Deletes an article.
struct FaqDeleteCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete an article with its votes and comments.",
        discussion: Program.discussion("deskwire-agent faq delete 3 --yes")
    )

    @Argument(help: "The article's id.")
    var article: UInt64

    @Flag(help: "Yes, it cannot be undone.")
    var yes = false

    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if !yes { throw ValidationError("This cannot be undone; add --yes if you mean it.") }
    }

    func run(in session: Session) async throws {
        let request = DeleteArticleRequest(articleID: article)
        try await session.show(Methods.deleteArticle, request)
    }
}

/// Hides a comment.
struct FaqHideCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "hide",
        abstract: "Hide a comment from customers, or show it again.",
        discussion: Program.discussion(
            "deskwire-agent faq hide 12",
            "deskwire-agent faq hide 12 --off"
        )
    )

    @Argument(help: "The comment's id.")
    var comment: UInt64

    @Flag(help: "Show it again.")
    var off = false

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let request = HideCommentRequest(commentID: comment, hidden: !off)
        try await session.show(Methods.hideComment, request)
    }
}
