package import DeskwireProtocol

extension ListArticlesReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !articles.isEmpty else { return "No articles." }
        let isStaff = display.reader == .staff
        var columns: [TextTable.Column] = [
            .init("ID", isNumber: true), .init("QUESTION", isFlexible: true),
            .init("CATEGORY", isFlexible: true), .init("HELPED"),
        ]
        if isStaff { columns += [.init("PLACE", isNumber: true), .init("STATE")] }
        var table = TextTable(columns: columns)
        for article in articles {
            var cells: [TextTable.Cell] = [
                .init(String(article.id)), .init(article.question, .strong),
                .init(article.category), .init(article.helped),
            ]
            if isStaff {
                cells += [
                    .init(String(article.position)),
                    .init(article.published ? "published" : "draft"),
                ]
            }
            table.addRow(cells)
        }
        return table.shown(on: display)
    }
}

extension Article {
    /// As the seed words it: "2 out of 3".
    fileprivate var helped: String { "\(helpfulYes) out of \(helpfulYes + helpfulNo)" }

    fileprivate func page(on display: Display) -> String {
        let own = ownVote == .unspecified ? "" : " You said \(ownVote.word)."
        let title = display.style.paint("\(id)  \(SafeText.line(question))", .strong)
        let found = "\(helped) found this helpful.\(own) Comments: \(commentCount)."
        return [title, "", SafeText.lines(answer), "", found].joined(separator: "\n")
    }
}

extension GetArticleReply: Displayable {
    package func shown(on display: Display) -> String {
        var parts = [article?.page(on: display) ?? ""]
        parts += comments.map { $0.shown(on: display) }
        return parts.joined(separator: "\n\n")
    }
}

extension ArticleComment {
    fileprivate func shown(on display: Display) -> String {
        let state = hidden ? ", hidden" : ""
        let head = "\(id)  \(author?.shownName ?? "")\(state), \(display.time(createdAtMs))"
        return display.style.paint(head, .faint) + "\n" + SafeText.lines(text)
    }
}

extension CreateArticleReply: Displayable {
    package func shown(on display: Display) -> String { article?.page(on: display) ?? "" }
}

extension UpdateArticleReply: Displayable {
    package func shown(on display: Display) -> String { article?.page(on: display) ?? "" }
}

extension DeleteArticleReply: Displayable {
    package func shown(on display: Display) -> String { "The article is deleted." }
}

extension VoteOnArticleReply: Displayable {
    package func shown(on display: Display) -> String {
        "Thank you. \(article?.helped ?? "") found this helpful."
    }
}

extension CommentOnArticleReply: Displayable {
    package func shown(on display: Display) -> String { comment?.shown(on: display) ?? "" }
}

extension HideCommentReply: Displayable {
    package func shown(on display: Display) -> String { comment?.shown(on: display) ?? "" }
}
