// Generated from Protocol/schema/mails.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension MailStatus: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension RecipientField: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension MailRecipient: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.address.isEmpty { json.member("address", self.address) }
        if self.field.rawValue != 0 { json.member("field", self.field) }
        if self.status.rawValue != 0 { json.member("status", self.status) }
        if !self.reply.isEmpty { json.member("reply", self.reply) }
        json.endObject()
    }
}

extension MailSummary: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if !self.kind.isEmpty { json.member("kind", self.kind) }
        if !self.subject.isEmpty { json.member("subject", self.subject) }
        if self.status.rawValue != 0 { json.member("status", self.status) }
        if !self.reason.isEmpty { json.member("reason", self.reason) }
        if !self.recipients.isEmpty { json.member("recipients", self.recipients) }
        if self.createdAtMs != 0 { json.member("createdAtMs", self.createdAtMs) }
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if !self.ticketNumber.isEmpty { json.member("ticketNumber", self.ticketNumber) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if self.attempts != 0 { json.member("attempts", self.attempts) }
        json.endObject()
    }
}

extension MailAttempt: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.number != 0 { json.member("number", self.number) }
        if !self.address.isEmpty { json.member("address", self.address) }
        if self.begunAtMs != 0 { json.member("begunAtMs", self.begunAtMs) }
        if self.endedAtMs != 0 { json.member("endedAtMs", self.endedAtMs) }
        if self.status.rawValue != 0 { json.member("status", self.status) }
        if !self.reply.isEmpty { json.member("reply", self.reply) }
        json.endObject()
    }
}

extension Mail: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.summary { json.member("summary", value) }
        if !self.messageID.isEmpty { json.member("messageId", self.messageID) }
        if !self.from.isEmpty { json.member("from", self.from) }
        if !self.replyTo.isEmpty { json.member("replyTo", self.replyTo) }
        if !self.text.isEmpty { json.member("text", self.text) }
        if let value = self.actor { json.member("actor", value) }
        if self.finishedAtMs != 0 { json.member("finishedAtMs", self.finishedAtMs) }
        if self.resentFrom != 0 { json.member("resentFrom", self.resentFrom) }
        if !self.references.isEmpty { json.member("references", self.references) }
        if self.source.rawValue != 0 { json.member("source", self.source) }
        if !self.attempts.isEmpty { json.member("attempts", self.attempts) }
        json.endObject()
    }
}

extension ListMailsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.subject.isEmpty { json.member("subject", self.subject) }
        if !self.subjectPrefix.isEmpty { json.member("subjectPrefix", self.subjectPrefix) }
        if !self.recipient.isEmpty { json.member("recipient", self.recipient) }
        if !self.kind.isEmpty { json.member("kind", self.kind) }
        if self.status.rawValue != 0 { json.member("status", self.status) }
        if self.afterMs != 0 { json.member("afterMs", self.afterMs) }
        if self.beforeMs != 0 { json.member("beforeMs", self.beforeMs) }
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        if self.count { json.member("count", self.count) }
        json.endObject()
    }
}

extension ListMailsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.mails.isEmpty { json.member("mails", self.mails) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        if self.total != 0 { json.member("total", self.total) }
        json.endObject()
    }
}

extension GetMailRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.mailID != 0 { json.member("mailId", self.mailID) }
        json.endObject()
    }
}

extension GetMailReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.mail { json.member("mail", value) }
        json.endObject()
    }
}

extension PreviewMailRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.mailID != 0 { json.member("mailId", self.mailID) }
        json.endObject()
    }
}

extension PreviewMailReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.summary { json.member("summary", value) }
        if !self.from.isEmpty { json.member("from", self.from) }
        if !self.text.isEmpty { json.member("text", self.text) }
        if self.truncated { json.member("truncated", self.truncated) }
        json.endObject()
    }
}

extension ResendMailRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.mailID != 0 { json.member("mailId", self.mailID) }
        json.endObject()
    }
}

extension ResendMailReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.mail { json.member("mail", value) }
        json.endObject()
    }
}

extension CancelMailRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.mailID != 0 { json.member("mailId", self.mailID) }
        json.endObject()
    }
}

extension CancelMailReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.mail { json.member("mail", value) }
        json.endObject()
    }
}

extension RetryMailsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.mailID != 0 { json.member("mailId", self.mailID) }
        json.endObject()
    }
}

extension RetryMailsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.retried != 0 { json.member("retried", self.retried) }
        json.endObject()
    }
}

extension SendTestMailRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.address.isEmpty { json.member("address", self.address) }
        json.endObject()
    }
}

extension SendTestMailReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.mail { json.member("mail", value) }
        json.endObject()
    }
}

