// Generated from Protocol/schema/messages.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension TicketMessage: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if self.seq != 0 { json.member("seq", self.seq) }
        if let value = self.author { json.member("author", value) }
        if self.visibility.rawValue != 0 { json.member("visibility", self.visibility) }
        if !self.text.isEmpty { json.member("text", self.text) }
        if self.createdAtMs != 0 { json.member("createdAtMs", self.createdAtMs) }
        if self.mailID != 0 { json.member("mailId", self.mailID) }
        if self.mailStatus.rawValue != 0 { json.member("mailStatus", self.mailStatus) }
        if !self.mailRecipients.isEmpty { json.member("mailRecipients", self.mailRecipients) }
        if !self.mailError.isEmpty { json.member("mailError", self.mailError) }
        if self.source.rawValue != 0 { json.member("source", self.source) }
        if !self.attachments.isEmpty { json.member("attachments", self.attachments) }
        if self.editedAtMs != 0 { json.member("editedAtMs", self.editedAtMs) }
        if self.deletedAtMs != 0 { json.member("deletedAtMs", self.deletedAtMs) }
        json.endObject()
    }
}

extension PostMessageRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if !self.text.isEmpty { json.member("text", self.text) }
        if self.visibility.rawValue != 0 { json.member("visibility", self.visibility) }
        if self.statusID != 0 { json.member("statusId", self.statusID) }
        if !self.status.isEmpty { json.member("status", self.status) }
        if self.silent { json.member("silent", self.silent) }
        if !self.uploadIDs.isEmpty { json.member("uploadIds", self.uploadIDs) }
        json.endObject()
    }
}

extension PostMessageReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.message { json.member("message", value) }
        if let value = self.status { json.member("status", value) }
        if self.reopened { json.member("reopened", self.reopened) }
        if self.followUpTicketID != 0 { json.member("followUpTicketId", self.followUpTicketID) }
        if !self.followUpNumber.isEmpty { json.member("followUpNumber", self.followUpNumber) }
        if let value = self.pending { json.member("pending", value) }
        json.endObject()
    }
}

extension PendingReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if let value = self.author { json.member("author", value) }
        if !self.text.isEmpty { json.member("text", self.text) }
        if self.publishAtMs != 0 { json.member("publishAtMs", self.publishAtMs) }
        if !self.fileNames.isEmpty { json.member("fileNames", self.fileNames) }
        json.endObject()
    }
}

extension UndoReplyRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.pendingID != 0 { json.member("pendingId", self.pendingID) }
        json.endObject()
    }
}

extension UndoReplyReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.pending { json.member("pending", value) }
        json.endObject()
    }
}

extension SetUndoTimeRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.seconds { json.member("seconds", value) }
        json.endObject()
    }
}

extension SetUndoTimeReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.seconds != 0 { json.member("seconds", self.seconds) }
        json.endObject()
    }
}

extension EditMessageRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.messageID != 0 { json.member("messageId", self.messageID) }
        if !self.text.isEmpty { json.member("text", self.text) }
        json.endObject()
    }
}

extension EditMessageReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.message { json.member("message", value) }
        json.endObject()
    }
}

extension DeleteMessageRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.messageID != 0 { json.member("messageId", self.messageID) }
        json.endObject()
    }
}

extension DeleteMessageReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.message { json.member("message", value) }
        json.endObject()
    }
}

extension ListRevisionsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.messageID != 0 { json.member("messageId", self.messageID) }
        json.endObject()
    }
}

extension MessageRevision: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.text.isEmpty { json.member("text", self.text) }
        if self.replacedAtMs != 0 { json.member("replacedAtMs", self.replacedAtMs) }
        if let value = self.replacedBy { json.member("replacedBy", value) }
        json.endObject()
    }
}

extension ListRevisionsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.revisions.isEmpty { json.member("revisions", self.revisions) }
        json.endObject()
    }
}

