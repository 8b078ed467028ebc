package import ArgumentParser
package import DeskwireProtocol
import DeskwireRendering

/// Lists or searches articles.
package struct FaqListCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List questions and answers, or those that have some words.",
        discussion: Program.discussion(
            "\(Program.name) faq list",
            "\(Program.name) faq list lamp light --category Lamps",
            "\(Program.name) faq list --recent --limit 5"
        )
    )

    @Argument(help: "Words that question or answer must have, all of them.")
    package var words: [String] = []

    @Option(help: .init("Only this category.", valueName: "category"))
    package var category: String?

    @Flag(help: "Last changed first.")
    package var recent = false

    @OptionGroup package var pages: PageOptions
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        var filter = ListArticlesRequest()
        filter.category = category ?? ""
        filter.words = words.joined(separator: " ")
        filter.order = recent ? .recent : .unspecified
        try await session.showPages(pages) { pageSize, pageToken in
            var request = filter
            request.pageSize = pageSize
            request.pageToken = pageToken
            return try await session.call(Methods.listArticles, request)
        }
    }
}

extension ListArticlesReply: PageReply {
    package var items: [Article] {
        get { articles }
        set { articles = newValue }
    }
}

/// Shows an article with its comments.
package struct FaqShowCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Read an answer and its comments.",
        discussion: Program.discussion("\(Program.name) faq show 3")
    )

    @Argument(help: "The article's id.")
    package var article: UInt64

    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        var shown = GetArticleReply()
        var token = ""
        repeat {
            let page = try await session.call(
                Methods.getArticle,
                GetArticleRequest(
                    articleID: article,
                    pageSize: Limits.maxPageSize,
                    pageToken: token
                )
            )
            shown.article = page.article
            shown.comments += page.comments
            token = page.nextPageToken
        } while !token.isEmpty
        session.show(shown)
    }
}

/// Writes a comment below an article.
package struct FaqCommentCommand: DeskCommand {
    package static let configuration = CommandConfiguration(
        commandName: "comment",
        abstract: "Write a comment below an answer. Everybody can read it.",
        discussion: Program.discussion("\(Program.name) faq comment 3 \"It worked at once.\"")
    )

    @Argument(help: "The article's id.")
    package var article: UInt64

    @Argument(help: "The text; - reads standard input. Without it, $EDITOR opens.")
    package var text: String?

    @OptionGroup package var keys: KeyOptions
    @OptionGroup package var connection: ConnectionOptions

    package init() {}

    package func run(in session: Session) async throws {
        try await session.compose(text, asking: "Your comment.") { text in
            let request = CommentOnArticleRequest(articleID: article, text: text)
            try await session.show(Methods.commentOnArticle, request, key: keys)
        }
    }
}
