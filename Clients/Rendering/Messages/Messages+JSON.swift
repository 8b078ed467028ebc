// Generated from Protocol/schema/messages.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension TicketMessage: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if id != 0 { json.member("id", id) }
        if ticketID != 0 { json.member("ticketId", ticketID) }
        if seq != 0 { json.member("seq", seq) }
        if let author { json.member("author", author) }
        if visibility.rawValue != 0 { json.member("visibility", visibility) }
        if !text.isEmpty { json.member("text", text) }
        if createdAtMs != 0 { json.member("createdAtMs", createdAtMs) }
        json.endObject()
    }
}

extension PostMessageRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if ticketID != 0 { json.member("ticketId", ticketID) }
        if !text.isEmpty { json.member("text", text) }
        if visibility.rawValue != 0 { json.member("visibility", visibility) }
        if statusID != 0 { json.member("statusId", statusID) }
        if !status.isEmpty { json.member("status", status) }
        if silent { json.member("silent", silent) }
        json.endObject()
    }
}

extension PostMessageReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let message { json.member("message", message) }
        if let status { json.member("status", status) }
        if reopened { json.member("reopened", reopened) }
        json.endObject()
    }
}

