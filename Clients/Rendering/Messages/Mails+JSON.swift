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
        if !address.isEmpty { json.member("address", address) }
        if field.rawValue != 0 { json.member("field", field) }
        if status.rawValue != 0 { json.member("status", status) }
        if !reply.isEmpty { json.member("reply", reply) }
        json.endObject()
    }
}

extension MailSummary: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if id != 0 { json.member("id", id) }
        if !kind.isEmpty { json.member("kind", kind) }
        if !subject.isEmpty { json.member("subject", subject) }
        if status.rawValue != 0 { json.member("status", status) }
        if !reason.isEmpty { json.member("reason", reason) }
        if !recipients.isEmpty { json.member("recipients", recipients) }
        if createdAtMs != 0 { json.member("createdAtMs", createdAtMs) }
        if ticketID != 0 { json.member("ticketId", ticketID) }
        if !ticketNumber.isEmpty { json.member("ticketNumber", ticketNumber) }
        if customerID != 0 { json.member("customerId", customerID) }
        if attempts != 0 { json.member("attempts", attempts) }
        json.endObject()
    }
}

extension Mail: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let summary { json.member("summary", summary) }
        if !messageID.isEmpty { json.member("messageId", messageID) }
        if !from.isEmpty { json.member("from", from) }
        if !replyTo.isEmpty { json.member("replyTo", replyTo) }
        if !text.isEmpty { json.member("text", text) }
        if let actor { json.member("actor", actor) }
        if finishedAtMs != 0 { json.member("finishedAtMs", finishedAtMs) }
        json.endObject()
    }
}

extension ListMailsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !subject.isEmpty { json.member("subject", subject) }
        if !subjectPrefix.isEmpty { json.member("subjectPrefix", subjectPrefix) }
        if !recipient.isEmpty { json.member("recipient", recipient) }
        if !kind.isEmpty { json.member("kind", kind) }
        if status.rawValue != 0 { json.member("status", status) }
        if afterMs != 0 { json.member("afterMs", afterMs) }
        if beforeMs != 0 { json.member("beforeMs", beforeMs) }
        if ticketID != 0 { json.member("ticketId", ticketID) }
        if customerID != 0 { json.member("customerId", customerID) }
        if pageSize != 0 { json.member("pageSize", pageSize) }
        if !pageToken.isEmpty { json.member("pageToken", pageToken) }
        if count { json.member("count", count) }
        json.endObject()
    }
}

extension ListMailsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !mails.isEmpty { json.member("mails", mails) }
        if !nextPageToken.isEmpty { json.member("nextPageToken", nextPageToken) }
        if total != 0 { json.member("total", total) }
        json.endObject()
    }
}

extension GetMailRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if mailID != 0 { json.member("mailId", mailID) }
        json.endObject()
    }
}

extension GetMailReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let mail { json.member("mail", mail) }
        json.endObject()
    }
}

extension PreviewMailRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if mailID != 0 { json.member("mailId", mailID) }
        json.endObject()
    }
}

extension PreviewMailReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let summary { json.member("summary", summary) }
        if !from.isEmpty { json.member("from", from) }
        if !text.isEmpty { json.member("text", text) }
        if truncated { json.member("truncated", truncated) }
        json.endObject()
    }
}

