// Generated from Protocol/schema/selfservice.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension MuteTicketRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if self.muted { json.member("muted", self.muted) }
        json.endObject()
    }
}

extension MuteTicketReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.ticket { json.member("ticket", value) }
        json.endObject()
    }
}

extension ListTicketHistoryRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if !self.number.isEmpty { json.member("number", self.number) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension ListTicketHistoryReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.changes.isEmpty { json.member("changes", self.changes) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        json.endObject()
    }
}

extension GetStatisticsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        if self.whose.rawValue != 0 { json.member("whose", self.whose) }
        json.endObject()
    }
}

extension GetStatisticsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.slices.isEmpty { json.member("slices", self.slices) }
        json.endObject()
    }
}

extension SeveritySlice: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.severity.rawValue != 0 { json.member("severity", self.severity) }
        if !self.colour.isEmpty { json.member("colour", self.colour) }
        if self.`open` != 0 { json.member("open", self.`open`) }
        if self.closed != 0 { json.member("closed", self.closed) }
        if self.averageClosingMs != 0 { json.member("averageClosingMs", self.averageClosingMs) }
        if !self.label.isEmpty { json.member("label", self.label) }
        json.endObject()
    }
}

