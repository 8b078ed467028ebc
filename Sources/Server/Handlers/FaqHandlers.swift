import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about the FAQ. Staff write and order it; customers read what is published, vote and comment.
struct FaqHandlers: Sendable {
    let pages: PageTokens

    func register(in table: inout MethodTable) {
        table.write(Methods.createArticle, create)
        table.write(Methods.updateArticle, update)
        table.write(Methods.deleteArticle) { request, call, transaction in
            let article = try transaction.snapshot.article(
                request.articleID,
                for: try call.principal()
            )
            try transaction.deleteArticle(article.id)
            return DeleteArticleReply()
        }
        table.read(Methods.listArticles, list)
        table.read(Methods.getArticle, get)
        table.write(Methods.voteOnArticle, vote)
        table.write(Methods.commentOnArticle, comment)
        table.write(Methods.hideComment, hide)
    }

    private func create(
        _ request: CreateArticleRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreateArticleReply {
        let caller = try call.principal()
        let id = try transaction.insertArticle(
            question: try FaqArticle.question(from: request.question),
            answer: try FaqArticle.answer(from: request.answer),
            category: try FaqArticle.category(from: request.category),
            position: request.position == 0 ? nil : Int64(request.position),
            isPublished: request.published,
            by: caller.actor,
            at: call.now
        )
        let article = try transaction.snapshot.article(id.wire, for: caller)
        return CreateArticleReply(
            article: try Article(article, for: caller, in: transaction.snapshot)
        )
    }

    private func update(
        _ request: UpdateArticleRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> UpdateArticleReply {
        let caller = try call.principal()
        let before = try transaction.snapshot.article(request.articleID, for: caller)
        guard request.ifVersion == 0 || request.ifVersion == before.version else {
            throw Refusal.versionConflict(current: before.version)
        }
        var after = before
        if let text = request.question { after.question = try FaqArticle.question(from: text) }
        if let text = request.answer { after.answer = try FaqArticle.answer(from: text) }
        if let text = request.category { after.category = try FaqArticle.category(from: text) }
        if let position = request.position { after.position = Int64(position) }
        if let isPublished = request.published { after.isPublished = isPublished }
        if after != before {
            try transaction.saveArticle(after, by: caller.actor, at: call.now)
        }
        let saved = try transaction.snapshot.article(request.articleID, for: caller)
        return UpdateArticleReply(
            article: try Article(saved, for: caller, in: transaction.snapshot)
        )
    }

    private func list(
        _ request: ListArticlesRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListArticlesReply {
        let caller = try call.principal()
        var query = request
        (query.pageSize, query.pageToken) = (0, "")
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 2)
        let size = PageTokens.size(request.pageSize)
        var filter = FaqFilter()
        filter.onlyPublished = !caller.isDeskSide
        filter.category = request.category.isEmpty ? nil : Wording.trimmed(request.category)
        filter.words = request.words.split(whereSeparator: \.isWhitespace).map {
            WordForm.folded($0)
        }
        filter.isRecentFirst = request.order == .recent
        let found = try snapshot.articles(
            filter,
            after: place.map { ($0[0], FaqArticleID(rawValue: $0[1])) },
            limit: size + 1
        )
        var next = ""
        if found.count > size {
            let last = found[size - 1]
            let key = filter.isRecentFirst ? last.updatedAt.rawValue : last.position
            next = pages.make(at: [key, last.id.rawValue], of: query, for: caller)
        }
        return ListArticlesReply(
            articles: try found.prefix(size).map { try Article($0, for: caller, in: snapshot) },
            nextPageToken: next,
            categories: try snapshot.articleCategories(onlyPublished: !caller.isDeskSide)
        )
    }

    private func get(
        _ request: GetArticleRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetArticleReply {
        let caller = try call.principal()
        let article = try snapshot.article(request.articleID, for: caller)
        var query = request
        (query.pageSize, query.pageToken) = (0, "")
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let size = PageTokens.size(request.pageSize)
        let found = try snapshot.comments(
            on: article.id,
            withHidden: caller.isDeskSide,
            after: place.map { FaqCommentID(rawValue: $0[0]) },
            limit: size + 1
        )
        var next = ""
        if found.count > size {
            next = pages.make(at: [found[size - 1].id.rawValue], of: query, for: caller)
        }
        return GetArticleReply(
            article: try Article(article, for: caller, in: snapshot),
            comments: found.prefix(size).map { ArticleComment($0, for: caller) },
            nextPageToken: next
        )
    }

    private func vote(
        _ request: VoteOnArticleRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> VoteOnArticleReply {
        let caller = try call.principal()
        let article = try transaction.snapshot.article(request.articleID, for: caller)
        let vote: Bool? =
            switch request.helpful {
            case .unspecified: nil
            case .yes: true
            case .no: false
            default: throw Refusal.invalid("helpful", "Say yes, no, or nothing.")
            }
        try transaction.vote(on: article.id, by: caller.account, vote)
        return VoteOnArticleReply(
            article: try Article(article, for: caller, in: transaction.snapshot)
        )
    }

    private func comment(
        _ request: CommentOnArticleRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CommentOnArticleReply {
        let caller = try call.principal()
        let article = try transaction.snapshot.article(request.articleID, for: caller)
        let id = try transaction.insertComment(
            on: article.id,
            by: caller.actor,
            text: try FaqArticle.comment(from: request.text),
            at: call.now
        )
        guard let comment = try transaction.snapshot.comment(id) else {
            throw FaqComment.unknown
        }
        return CommentOnArticleReply(comment: ArticleComment(comment, for: caller))
    }

    private func hide(
        _ request: HideCommentRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> HideCommentReply {
        let caller = try call.principal()
        guard let id = FaqCommentID(wire: request.commentID),
            try transaction.snapshot.comment(id) != nil
        else { throw FaqComment.unknown }
        try transaction.setHidden(id, request.hidden)
        guard let comment = try transaction.snapshot.comment(id) else { throw FaqComment.unknown }
        return HideCommentReply(comment: ArticleComment(comment, for: caller))
    }
}

extension Snapshot {
    /// The article that a request names, if the caller may know of it.
    fileprivate func article(_ id: UInt64, for caller: Principal) throws -> FaqArticle {
        guard let article = try FaqArticleID(wire: id).flatMap({ try article($0) }),
            caller.isDeskSide || article.isPublished
        else { throw FaqArticle.unknown }
        return article
    }
}

extension Article {
    fileprivate init(_ article: FaqArticle, for reader: Principal, in snapshot: Snapshot) throws {
        let votes = try snapshot.votes(on: article.id, reader: reader.account)
        let comments = try snapshot.commentCount(on: article.id, withHidden: reader.isDeskSide)
        self.init(
            id: article.id.wire,
            version: article.version,
            question: article.question,
            answer: article.answer,
            category: article.category,
            position: UInt32(clamping: article.position),
            published: article.isPublished,
            helpfulYes: UInt64(clamping: votes.yes),
            helpfulNo: UInt64(clamping: votes.no),
            commentCount: UInt64(clamping: comments),
            ownVote: votes.own.map { $0 ? .yes : .no } ?? .unspecified,
            createdAtMs: article.createdAt.rawValue,
            updatedAtMs: article.updatedAt.rawValue,
            createdBy: reader.isDeskSide ? WireActor(article.createdBy, for: reader) : nil,
            updatedBy: reader.isDeskSide ? WireActor(article.updatedBy, for: reader) : nil
        )
    }
}

extension ArticleComment {
    /// Of other customers, a customer is told the kind only.
    fileprivate init(_ comment: FaqComment, for reader: Principal) {
        let isStranger =
            !reader.isDeskSide && comment.author.kind == .customer
            && comment.author.id != reader.account
        self.init(
            id: comment.id.wire,
            articleID: comment.article.wire,
            author: isStranger
                ? WireActor(kind: .customer) : WireActor(comment.author, for: reader),
            text: comment.text,
            createdAtMs: comment.createdAt.rawValue,
            hidden: reader.isDeskSide && comment.isHidden
        )
    }
}
