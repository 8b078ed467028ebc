// Generated from Protocol/schema/history.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension ObjectKind: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension ErasureExtent: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension ErasureFate: JSONWritable {
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

extension AuditRow: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.number != 0 { json.member("number", self.number) }
        if self.atMs != 0 { json.member("atMs", self.atMs) }
        if !self.actorKind.isEmpty { json.member("actorKind", self.actorKind) }
        if self.actorID != 0 { json.member("actorId", self.actorID) }
        if !self.peer.isEmpty { json.member("peer", self.peer) }
        if self.connection != 0 { json.member("connection", self.connection) }
        if !self.action.isEmpty { json.member("action", self.action) }
        if !self.objectKind.isEmpty { json.member("objectKind", self.objectKind) }
        if self.objectID != 0 { json.member("objectId", self.objectID) }
        if !self.outcome.isEmpty { json.member("outcome", self.outcome) }
        if !self.detail.isEmpty { json.member("detail", self.detail) }
        if self.times != 0 { json.member("times", self.times) }
        if self.traceID != 0 { json.member("traceId", self.traceID) }
        if !self.hash.isEmpty { json.member("hash", bytes: self.hash) }
        json.endObject()
    }
}

extension ListAuditRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension ListAuditReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.rows.isEmpty { json.member("rows", self.rows) }
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

extension ExportCustomerRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension ExportCustomerReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.records.isEmpty { json.member("records", self.records) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        if !self.counts.isEmpty { json.member("counts", self.counts) }
        json.endObject()
    }
}

extension PersonalRecord: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.section.isEmpty { json.member("section", self.section) }
        if !self.fields.isEmpty { json.member("fields", self.fields) }
        json.endObject()
    }
}

extension PersonalField: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if case .text(let value) = self.value { json.member("text", value) }
        if case .number(let value) = self.value { json.member("number", value) }
        if case .flag(let value) = self.value { json.member("flag", value) }
        json.endObject()
    }
}

extension PersonalCount: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.section.isEmpty { json.member("section", self.section) }
        if self.count != 0 { json.member("count", self.count) }
        json.endObject()
    }
}

extension PreviewErasureRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if self.extent.rawValue != 0 { json.member("extent", self.extent) }
        json.endObject()
    }
}

extension PreviewErasureReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        if !self.lines.isEmpty { json.member("lines", self.lines) }
        if !self.notes.isEmpty { json.member("notes", self.notes) }
        if !self.fingerprint.isEmpty { json.member("fingerprint", bytes: self.fingerprint) }
        json.endObject()
    }
}

extension ErasureLine: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.section.isEmpty { json.member("section", self.section) }
        if !self.what.isEmpty { json.member("what", self.what) }
        if self.count != 0 { json.member("count", self.count) }
        if self.fate.rawValue != 0 { json.member("fate", self.fate) }
        if !self.why.isEmpty { json.member("why", self.why) }
        json.endObject()
    }
}

extension EraseCustomerRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if self.extent.rawValue != 0 { json.member("extent", self.extent) }
        if !self.fingerprint.isEmpty { json.member("fingerprint", bytes: self.fingerprint) }
        json.endObject()
    }
}

extension EraseCustomerReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.erasure { json.member("erasure", value) }
        json.endObject()
    }
}

extension GetErasureRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.erasureID != 0 { json.member("erasureId", self.erasureID) }
        json.endObject()
    }
}

extension GetErasureReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.erasure { json.member("erasure", value) }
        json.endObject()
    }
}

extension Erasure: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if self.extent.rawValue != 0 { json.member("extent", self.extent) }
        if self.atMs != 0 { json.member("atMs", self.atMs) }
        if self.wipedAtMs != 0 { json.member("wipedAtMs", self.wipedAtMs) }
        if !self.note.isEmpty { json.member("note", self.note) }
        json.endObject()
    }
}

