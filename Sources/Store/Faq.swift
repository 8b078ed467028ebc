package import DeskwireDomain

/// Which articles a list shows.
package struct FaqFilter: Sendable, Equatable {
    package var onlyPublished = true
    package var category: String?
    /// All of them, folded.
    package var words: [String] = []
    package var isRecentFirst = false

    package init() {}
}

extension Snapshot {
    private static let articleQuery = """
        SELECT id, version, question, answer, category, position, published, created_at,
            created_by_kind, created_by_id, created_by_name, updated_at, updated_by_kind,
            updated_by_id, updated_by_name
        FROM faq_article
        """

    private static func article(_ row: Row) throws -> FaqArticle {
        FaqArticle(
            id: row.id(0),
            version: UInt64(clamping: row.integer(1)),
            question: row.text(2),
            answer: row.text(3),
            category: row.text(4),
            position: row.integer(5),
            isPublished: row.flag(6),
            createdAt: row.time(7),
            createdBy: try row.actor(8),
            updatedAt: row.time(11),
            updatedBy: try row.actor(12)
        )
    }

    package func article(_ id: FaqArticleID) throws -> FaqArticle? {
        try first("\(Self.articleQuery) WHERE id = ?", [id.sql], read: Self.article)
    }

    /// Articles after a place: position or moment, then id.
    package func articles(
        _ filter: FaqFilter,
        after place: (Int64, FaqArticleID)?,
        limit: Int
    ) throws -> [FaqArticle] {
        let order = filter.isRecentFirst ? "updated_at" : "position"
        var conditions = ["published >= ?"]
        var arguments: StatementArguments = [filter.onlyPublished ? 1 : 0]
        if let category = filter.category {
            conditions.append("category = ? COLLATE NOCASE")
            arguments += [category]
        }
        for word in filter.words {
            conditions.append("instr(words, ?) > 0")
            arguments += [word]
        }
        if let place {
            conditions.append("(\(order), id) \(filter.isRecentFirst ? "<" : ">") (?, ?)")
            arguments += [place.0, place.1.sql]
        }
        arguments += [limit]
        let direction = filter.isRecentFirst ? "DESC" : "ASC"
        return try all(
            """
            \(Self.articleQuery) WHERE \(conditions.joined(separator: " AND "))
            ORDER BY \(order) \(direction), id \(direction) LIMIT ?
            """,
            arguments,
            read: Self.article
        )
    }

    package func articleCategories(onlyPublished: Bool) throws -> [String] {
        try all(
            """
            SELECT DISTINCT category FROM faq_article WHERE published >= ? AND category <> ''
            ORDER BY category COLLATE NOCASE
            """,
            [onlyPublished ? 1 : 0]
        ) { $0.text(0) }
    }

    package func votes(on article: FaqArticleID, reader: AccountID) throws -> FaqVotes {
        let counts = try first(
            """
            SELECT ifnull(sum(helpful), 0), count(*) FROM faq_vote WHERE article_id = ?
            """,
            [article.sql]
        ) { ($0.integer(0), $0.integer(1)) }
        let own = try first(
            "SELECT helpful FROM faq_vote WHERE article_id = ? AND account_id = ?",
            [article.sql, reader.sql]
        ) { $0.flag(0) }
        let (yes, all) = counts ?? (0, 0)
        return FaqVotes(yes: yes, no: all - yes, own: own)
    }

    private static let commentQuery = """
        SELECT id, article_id, author_kind, author_id, author_name, text, created_at, hidden
        FROM faq_comment
        """

    private static func comment(_ row: Row) throws -> FaqComment {
        FaqComment(
            id: row.id(0),
            article: row.id(1),
            author: try row.actor(2),
            text: row.text(5),
            createdAt: row.time(6),
            isHidden: row.flag(7)
        )
    }

    package func comment(_ id: FaqCommentID) throws -> FaqComment? {
        try first("\(Self.commentQuery) WHERE id = ?", [id.sql], read: Self.comment)
    }

    /// Oldest first, from after a comment on.
    package func comments(
        on article: FaqArticleID,
        withHidden: Bool,
        after id: FaqCommentID?,
        limit: Int
    ) throws -> [FaqComment] {
        try all(
            """
            \(Self.commentQuery) WHERE article_id = ? AND hidden <= ? AND id > ?
            ORDER BY id LIMIT ?
            """,
            [article.sql, withHidden ? 1 : 0, id?.sql ?? 0, limit],
            read: Self.comment
        )
    }

    package func commentCount(on article: FaqArticleID, withHidden: Bool) throws -> Int64 {
        try first(
            "SELECT count(*) FROM faq_comment WHERE article_id = ? AND hidden <= ?",
            [article.sql, withHidden ? 1 : 0]
        ) { $0.integer(0) } ?? 0
    }

    fileprivate func lastArticlePosition() throws -> Int64 {
        try first("SELECT ifnull(max(position), 0) FROM faq_article") { $0.integer(0) } ?? 0
    }
}

extension Transaction {
    /// Stores an article; without a position it comes last.
    package func insertArticle(
        question: String,
        answer: String,
        category: String,
        position: Int64?,
        isPublished: Bool,
        by actor: Actor,
        at now: Timestamp
    ) throws -> FaqArticleID {
        let id = try insert(
            """
            INSERT INTO faq_article (question, answer, category, position, published, words,
                created_at, created_by_kind, created_by_id, created_by_name,
                updated_at, updated_by_kind, updated_by_id, updated_by_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                question, answer, category, try position ?? snapshot.lastArticlePosition() + 1,
                isPublished ? 1 : 0, WordForm.folded(question + "\n" + answer),
                now.rawValue, actor.kind.rawValue, actor.id?.sql, actor.name,
                now.rawValue, actor.kind.rawValue, actor.id?.sql, actor.name,
            ]
        )
        return FaqArticleID(rawValue: id)
    }

    package func saveArticle(_ article: FaqArticle, by actor: Actor, at now: Timestamp) throws {
        try run(
            """
            UPDATE faq_article SET question = ?, answer = ?, category = ?, position = ?,
                published = ?, words = ?, version = version + 1, updated_at = ?,
                updated_by_kind = ?, updated_by_id = ?, updated_by_name = ? WHERE id = ?
            """,
            [
                article.question, article.answer, article.category, article.position,
                article.isPublished ? 1 : 0,
                WordForm.folded(article.question + "\n" + article.answer), now.rawValue,
                actor.kind.rawValue, actor.id?.sql, actor.name, article.id.sql,
            ]
        )
    }

    /// The article goes with its votes and comments.
    package func deleteArticle(_ id: FaqArticleID) throws {
        try run("DELETE FROM faq_vote WHERE article_id = ?", [id.sql])
        try run("DELETE FROM faq_comment WHERE article_id = ?", [id.sql])
        try run("DELETE FROM faq_article WHERE id = ?", [id.sql])
    }

    /// One vote a reader; nil takes it back.
    package func vote(on article: FaqArticleID, by reader: AccountID, _ helpful: Bool?) throws {
        guard let helpful else {
            try run(
                "DELETE FROM faq_vote WHERE article_id = ? AND account_id = ?",
                [article.sql, reader.sql]
            )
            return
        }
        try run(
            """
            INSERT INTO faq_vote (article_id, account_id, helpful) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET helpful = excluded.helpful
            """,
            [article.sql, reader.sql, helpful ? 1 : 0]
        )
    }

    package func insertComment(
        on article: FaqArticleID,
        by author: Actor,
        text: String,
        at now: Timestamp
    ) throws -> FaqCommentID {
        let id = try insert(
            """
            INSERT INTO faq_comment (article_id, author_kind, author_id, author_name, text,
                created_at) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                article.sql, author.kind.rawValue, author.id?.sql, author.name, text,
                now.rawValue,
            ]
        )
        return FaqCommentID(rawValue: id)
    }

    package func setHidden(_ comment: FaqCommentID, _ isHidden: Bool) throws {
        try run(
            "UPDATE faq_comment SET hidden = ? WHERE id = ?",
            [isHidden ? 1 : 0, comment.sql]
        )
    }
}
