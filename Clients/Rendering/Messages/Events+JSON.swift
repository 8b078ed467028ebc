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
        if seq != 0 { json.member("seq", seq) }
        if kind.rawValue != 0 { json.member("kind", kind) }
        if atMs != 0 { json.member("atMs", atMs) }
        if let actor { json.member("actor", actor) }
        if ticketID != 0 { json.member("ticketId", ticketID) }
        if !ticketNumber.isEmpty { json.member("ticketNumber", ticketNumber) }
        if ticketVersion != 0 { json.member("ticketVersion", ticketVersion) }
        if messageID != 0 { json.member("messageId", messageID) }
        if customerID != 0 { json.member("customerId", customerID) }
        if !summary.isEmpty { json.member("summary", summary) }
        json.endObject()
    }
}

extension EventFilter: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !kinds.isEmpty { json.member("kinds", kinds) }
        if ticketID != 0 { json.member("ticketId", ticketID) }
        if mine { json.member("mine", mine) }
        json.endObject()
    }
}

extension SubscribeRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let filter { json.member("filter", filter) }
        if !cursor.isEmpty { json.member("cursor", bytes: cursor) }
        json.endObject()
    }
}

extension SubscribeReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if case .subscribed(let value) = kind { json.member("subscribed", value) }
        if case .batch(let value) = kind { json.member("batch", value) }
        json.endObject()
    }
}

extension Subscribed: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !cursor.isEmpty { json.member("cursor", bytes: cursor) }
        if resumed { json.member("resumed", resumed) }
        json.endObject()
    }
}

extension EventBatch: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !events.isEmpty { json.member("events", events) }
        if !cursor.isEmpty { json.member("cursor", bytes: cursor) }
        json.endObject()
    }
}

