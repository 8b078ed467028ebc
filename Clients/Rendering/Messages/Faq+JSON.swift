// Generated from Protocol/schema/faq.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension Helpful: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension ArticleOrder: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Article: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.version != 0 { json.member("version", self.version) }
        if !self.question.isEmpty { json.member("question", self.question) }
        if !self.answer.isEmpty { json.member("answer", self.answer) }
        if !self.category.isEmpty { json.member("category", self.category) }
        if self.position != 0 { json.member("position", self.position) }
        if self.published { json.member("published", self.published) }
        if self.helpfulYes != 0 { json.member("helpfulYes", self.helpfulYes) }
        if self.helpfulNo != 0 { json.member("helpfulNo", self.helpfulNo) }
        if self.commentCount != 0 { json.member("commentCount", self.commentCount) }
        if self.ownVote.rawValue != 0 { json.member("ownVote", self.ownVote) }
        if self.createdAtMs != 0 { json.member("createdAtMs", self.createdAtMs) }
        if self.updatedAtMs != 0 { json.member("updatedAtMs", self.updatedAtMs) }
        if let value = self.createdBy { json.member("createdBy", value) }
        if let value = self.updatedBy { json.member("updatedBy", value) }
        json.endObject()
    }
}

extension ArticleComment: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.articleID != 0 { json.member("articleId", self.articleID) }
        if let value = self.author { json.member("author", value) }
        if !self.text.isEmpty { json.member("text", self.text) }
        if self.createdAtMs != 0 { json.member("createdAtMs", self.createdAtMs) }
        if self.hidden { json.member("hidden", self.hidden) }
        json.endObject()
    }
}

extension CreateArticleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.question.isEmpty { json.member("question", self.question) }
        if !self.answer.isEmpty { json.member("answer", self.answer) }
        if !self.category.isEmpty { json.member("category", self.category) }
        if self.position != 0 { json.member("position", self.position) }
        if self.published { json.member("published", self.published) }
        json.endObject()
    }
}

extension CreateArticleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.article { json.member("article", value) }
        json.endObject()
    }
}

extension UpdateArticleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.articleID != 0 { json.member("articleId", self.articleID) }
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        if let value = self.question { json.member("question", value) }
        if let value = self.answer { json.member("answer", value) }
        if let value = self.category { json.member("category", value) }
        if let value = self.position { json.member("position", value) }
        if let value = self.published { json.member("published", value) }
        json.endObject()
    }
}

extension UpdateArticleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.article { json.member("article", value) }
        json.endObject()
    }
}

extension DeleteArticleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.articleID != 0 { json.member("articleId", self.articleID) }
        json.endObject()
    }
}

extension DeleteArticleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ListArticlesRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.category.isEmpty { json.member("category", self.category) }
        if !self.words.isEmpty { json.member("words", self.words) }
        if self.order.rawValue != 0 { json.member("order", self.order) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension ListArticlesReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.articles.isEmpty { json.member("articles", self.articles) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        if !self.categories.isEmpty { json.member("categories", self.categories) }
        json.endObject()
    }
}

extension GetArticleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.articleID != 0 { json.member("articleId", self.articleID) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension GetArticleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.article { json.member("article", value) }
        if !self.comments.isEmpty { json.member("comments", self.comments) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        json.endObject()
    }
}

extension VoteOnArticleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.articleID != 0 { json.member("articleId", self.articleID) }
        if self.helpful.rawValue != 0 { json.member("helpful", self.helpful) }
        json.endObject()
    }
}

extension VoteOnArticleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.article { json.member("article", value) }
        json.endObject()
    }
}

extension CommentOnArticleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.articleID != 0 { json.member("articleId", self.articleID) }
        if !self.text.isEmpty { json.member("text", self.text) }
        json.endObject()
    }
}

extension CommentOnArticleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.comment { json.member("comment", value) }
        json.endObject()
    }
}

extension HideCommentRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.commentID != 0 { json.member("commentId", self.commentID) }
        if self.hidden { json.member("hidden", self.hidden) }
        json.endObject()
    }
}

extension HideCommentReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.comment { json.member("comment", value) }
        json.endObject()
    }
}

