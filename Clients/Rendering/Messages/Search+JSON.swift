// Generated from Protocol/schema/search.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension SearchRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.query.isEmpty { json.member("query", self.query) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        if self.whose.rawValue != 0 { json.member("whose", self.whose) }
        json.endObject()
    }
}

extension SearchReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.hits.isEmpty { json.member("hits", self.hits) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        json.endObject()
    }
}

extension SearchHit: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.ticket { json.member("ticket", value) }
        if self.messageID != 0 { json.member("messageId", self.messageID) }
        if self.visibility.rawValue != 0 { json.member("visibility", self.visibility) }
        if !self.snippet.isEmpty { json.member("snippet", self.snippet) }
        json.endObject()
    }
}

extension SnippetPart: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.text.isEmpty { json.member("text", self.text) }
        if self.isHit { json.member("isHit", self.isHit) }
        json.endObject()
    }
}

