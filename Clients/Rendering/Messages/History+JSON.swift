// Generated from Protocol/schema/history.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension ObjectKind: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Change: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if let value = self.by { json.member("by", value) }
        if !self.operation.isEmpty { json.member("operation", self.operation) }
        if !self.requestID.isEmpty { json.member("requestId", self.requestID) }
        if self.traceID != 0 { json.member("traceId", self.traceID) }
        if !self.field.isEmpty { json.member("field", self.field) }
        if !self.oldValue.isEmpty { json.member("oldValue", self.oldValue) }
        if !self.newValue.isEmpty { json.member("newValue", self.newValue) }
        json.endObject()
    }
}

extension ListChangesRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.kind.rawValue != 0 { json.member("kind", self.kind) }
        if self.objectID != 0 { json.member("objectId", self.objectID) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension ListChangesReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.changes.isEmpty { json.member("changes", self.changes) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        json.endObject()
    }
}

extension GetCustomerOverviewRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.email.isEmpty { json.member("email", self.email) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        json.endObject()
    }
}

extension GetCustomerOverviewReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        if !self.tickets.isEmpty { json.member("tickets", self.tickets) }
        if !self.mails.isEmpty { json.member("mails", self.mails) }
        if let value = self.logins { json.member("logins", value) }
        if !self.sessions.isEmpty { json.member("sessions", self.sessions) }
        if !self.changes.isEmpty { json.member("changes", self.changes) }
        json.endObject()
    }
}

extension LoginSession: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.beganAtMs != 0 { json.member("beganAtMs", self.beganAtMs) }
        if self.lastUsedAtMs != 0 { json.member("lastUsedAtMs", self.lastUsedAtMs) }
        if self.endedAtMs != 0 { json.member("endedAtMs", self.endedAtMs) }
        if !self.peer.isEmpty { json.member("peer", self.peer) }
        if self.openLink { json.member("openLink", self.openLink) }
        json.endObject()
    }
}

extension DeleteCustomerRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if self.eraseName { json.member("eraseName", self.eraseName) }
        json.endObject()
    }
}

extension DeleteCustomerReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        json.endObject()
    }
}

