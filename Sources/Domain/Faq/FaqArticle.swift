/// A question that is asked often, with its answer.
package struct FaqArticle: Sendable, Equatable {
    package let id: FaqArticleID
    package let version: UInt64
    package var question: String
    package var answer: String
    package var category: String
    package var position: Int64
    package var isPublished: Bool
    package let createdAt: Timestamp
    package let createdBy: Actor
    package let updatedAt: Timestamp
    package let updatedBy: Actor

    package init(
        id: FaqArticleID,
        version: UInt64,
        question: String,
        answer: String,
        category: String,
        position: Int64,
        isPublished: Bool,
        createdAt: Timestamp,
        createdBy: Actor,
        updatedAt: Timestamp,
        updatedBy: Actor
    ) {
        self.id = id
        self.version = version
        self.question = question
        self.answer = answer
        self.category = category
        self.position = position
        self.isPublished = isPublished
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.updatedAt = updatedAt
        self.updatedBy = updatedBy
    }

    package static func question(from input: String) throws(Refusal) -> String {
        try Wording.line(input, field: "question", bytesMax: 500)
    }

    package static func answer(from input: String) throws(Refusal) -> String {
        try Wording.body(input, field: "answer", bytesMax: 65_536)
    }

    package static func category(from input: String) throws(Refusal) -> String {
        try Wording.optionalLine(input, field: "category", bytesMax: 100)
    }

    package static func comment(from input: String) throws(Refusal) -> String {
        try Wording.body(input, field: "text", bytesMax: 4000)
    }

    /// The same words whether an article is not published or not there.
    package static let unknown = Refusal.notFound("There is no such article.")
}

/// Names an article of the FAQ.
package struct FaqArticleID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Names a comment on an article.
package struct FaqCommentID: ObjectID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// What somebody wrote below an article.
package struct FaqComment: Sendable, Equatable {
    package let id: FaqCommentID
    package let article: FaqArticleID
    package let author: Actor
    package let text: String
    package let createdAt: Timestamp
    package let isHidden: Bool

    package init(
        id: FaqCommentID,
        article: FaqArticleID,
        author: Actor,
        text: String,
        createdAt: Timestamp,
        isHidden: Bool
    ) {
        self.id = id
        self.article = article
        self.author = author
        self.text = text
        self.createdAt = createdAt
        self.isHidden = isHidden
    }

    package static let unknown = Refusal.notFound("There is no such comment.")
}

/// What readers think of an article.
package struct FaqVotes: Sendable, Equatable {
    package let yes: Int64
    package let no: Int64
    /// The reader's own.
    package let own: Bool?

    package init(yes: Int64, no: Int64, own: Bool?) {
        self.yes = yes
        self.no = no
        self.own = own
    }
}
