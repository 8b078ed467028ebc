// Generated from Protocol/schema/events.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension EventKind: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Event: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.seq != 0 { json.member("seq", self.seq) }
        if self.kind.rawValue != 0 { json.member("kind", self.kind) }
        if self.atMs != 0 { json.member("atMs", self.atMs) }
        if let value = self.actor { json.member("actor", value) }
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if !self.ticketNumber.isEmpty { json.member("ticketNumber", self.ticketNumber) }
        if self.ticketVersion != 0 { json.member("ticketVersion", self.ticketVersion) }
        if self.messageID != 0 { json.member("messageId", self.messageID) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.summary.isEmpty { json.member("summary", self.summary) }
        json.endObject()
    }
}

extension EventFilter: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.kinds.isEmpty { json.member("kinds", self.kinds) }
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if self.mine { json.member("mine", self.mine) }
        json.endObject()
    }
}

extension SubscribeRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.filter { json.member("filter", value) }
        if !self.cursor.isEmpty { json.member("cursor", bytes: self.cursor) }
        json.endObject()
    }
}

extension SubscribeReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if case .subscribed(let value) = self.kind { json.member("subscribed", value) }
        if case .batch(let value) = self.kind { json.member("batch", value) }
        json.endObject()
    }
}

extension Subscribed: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.cursor.isEmpty { json.member("cursor", bytes: self.cursor) }
        if self.resumed { json.member("resumed", self.resumed) }
        json.endObject()
    }
}

extension EventBatch: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.events.isEmpty { json.member("events", self.events) }
        if !self.cursor.isEmpty { json.member("cursor", bytes: self.cursor) }
        json.endObject()
    }
}

