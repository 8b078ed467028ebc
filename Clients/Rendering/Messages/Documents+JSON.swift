// Generated from Protocol/schema/documents.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension FileState: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension UploadState: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Document: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.mediaType.isEmpty { json.member("mediaType", self.mediaType) }
        if self.size != 0 { json.member("size", self.size) }
        if !self.sha256.isEmpty { json.member("sha256", bytes: self.sha256) }
        if self.createdAtMs != 0 { json.member("createdAtMs", self.createdAtMs) }
        if let value = self.createdBy { json.member("createdBy", value) }
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if self.messageID != 0 { json.member("messageId", self.messageID) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.kind.isEmpty { json.member("kind", self.kind) }
        if !self.ref.isEmpty { json.member("ref", self.ref) }
        if self.mayShowInline { json.member("mayShowInline", self.mayShowInline) }
        if self.state.rawValue != 0 { json.member("state", self.state) }
        json.endObject()
    }
}

extension Upload: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.size != 0 { json.member("size", self.size) }
        if !self.sha256.isEmpty { json.member("sha256", bytes: self.sha256) }
        if self.state.rawValue != 0 { json.member("state", self.state) }
        if self.chunkSize != 0 { json.member("chunkSize", self.chunkSize) }
        if self.nextOffset != 0 { json.member("nextOffset", self.nextOffset) }
        if self.expiresAtMs != 0 { json.member("expiresAtMs", self.expiresAtMs) }
        if !self.mediaType.isEmpty { json.member("mediaType", self.mediaType) }
        json.endObject()
    }
}

extension BeginUploadRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.size != 0 { json.member("size", self.size) }
        if !self.sha256.isEmpty { json.member("sha256", bytes: self.sha256) }
        json.endObject()
    }
}

extension BeginUploadReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.upload { json.member("upload", value) }
        json.endObject()
    }
}

extension PutUploadChunkRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.uploadID != 0 { json.member("uploadId", self.uploadID) }
        if self.offset != 0 { json.member("offset", self.offset) }
        if !self.data.isEmpty { json.member("data", bytes: self.data) }
        json.endObject()
    }
}

extension PutUploadChunkReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.nextOffset != 0 { json.member("nextOffset", self.nextOffset) }
        json.endObject()
    }
}

extension GetUploadRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.uploadID != 0 { json.member("uploadId", self.uploadID) }
        json.endObject()
    }
}

extension GetUploadReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.upload { json.member("upload", value) }
        json.endObject()
    }
}

extension FinishUploadRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.uploadID != 0 { json.member("uploadId", self.uploadID) }
        json.endObject()
    }
}

extension FinishUploadReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.upload { json.member("upload", value) }
        json.endObject()
    }
}

extension CancelUploadRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.uploadID != 0 { json.member("uploadId", self.uploadID) }
        json.endObject()
    }
}

extension CancelUploadReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension AddDocumentRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.uploadID != 0 { json.member("uploadId", self.uploadID) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        if !self.kind.isEmpty { json.member("kind", self.kind) }
        if !self.ref.isEmpty { json.member("ref", self.ref) }
        json.endObject()
    }
}

extension AddDocumentReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.document { json.member("document", value) }
        json.endObject()
    }
}

extension ListDocumentsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        if !self.kind.isEmpty { json.member("kind", self.kind) }
        if !self.ref.isEmpty { json.member("ref", self.ref) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        if self.whose.rawValue != 0 { json.member("whose", self.whose) }
        json.endObject()
    }
}

extension ListDocumentsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.documents.isEmpty { json.member("documents", self.documents) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        json.endObject()
    }
}

extension GetDocumentRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.documentID != 0 { json.member("documentId", self.documentID) }
        json.endObject()
    }
}

extension GetDocumentReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.document { json.member("document", value) }
        json.endObject()
    }
}

extension ReadDocumentRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.documentID != 0 { json.member("documentId", self.documentID) }
        if self.offset != 0 { json.member("offset", self.offset) }
        if self.length != 0 { json.member("length", self.length) }
        json.endObject()
    }
}

extension ReadDocumentReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.data.isEmpty { json.member("data", bytes: self.data) }
        json.endObject()
    }
}

extension RemoveDocumentRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.documentID != 0 { json.member("documentId", self.documentID) }
        json.endObject()
    }
}

extension RemoveDocumentReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ListAttachmentsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if !self.number.isEmpty { json.member("number", self.number) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension ListAttachmentsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.attachments.isEmpty { json.member("attachments", self.attachments) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        json.endObject()
    }
}

