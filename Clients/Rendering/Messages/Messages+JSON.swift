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
        json.endObject()
    }
}

