// Generated from Protocol/schema/statuses.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension StatusDefinition: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.customerLabel.isEmpty { json.member("customerLabel", self.customerLabel) }
        if self.category.rawValue != 0 { json.member("category", self.category) }
        if self.position != 0 { json.member("position", self.position) }
        if self.active { json.member("active", self.active) }
        if self.pausesPromise { json.member("pausesPromise", self.pausesPromise) }
        if !self.transitions.isEmpty { json.member("transitions", self.transitions) }
        if let value = self.created { json.member("created", value) }
        if let value = self.updated { json.member("updated", value) }
        json.endObject()
    }
}

extension CreateStatusRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.category.rawValue != 0 { json.member("category", self.category) }
        if !self.customerLabel.isEmpty { json.member("customerLabel", self.customerLabel) }
        if self.position != 0 { json.member("position", self.position) }
        if self.pausesPromise { json.member("pausesPromise", self.pausesPromise) }
        json.endObject()
    }
}

extension CreateStatusReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.status { json.member("status", value) }
        json.endObject()
    }
}

extension UpdateStatusRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.statusID != 0 { json.member("statusId", self.statusID) }
        if let value = self.name { json.member("name", value) }
        if let value = self.customerLabel { json.member("customerLabel", value) }
        if let value = self.position { json.member("position", value) }
        if let value = self.active { json.member("active", value) }
        if let value = self.pausesPromise { json.member("pausesPromise", value) }
        json.endObject()
    }
}

extension UpdateStatusReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.status { json.member("status", value) }
        json.endObject()
    }
}

extension ListStatusDefinitionsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ListStatusDefinitionsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.statuses.isEmpty { json.member("statuses", self.statuses) }
        json.endObject()
    }
}

extension SetTransitionsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.fromStatusID != 0 { json.member("fromStatusId", self.fromStatusID) }
        if !self.toStatusIDs.isEmpty { json.member("toStatusIds", self.toStatusIDs) }
        json.endObject()
    }
}

extension SetTransitionsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.status { json.member("status", value) }
        json.endObject()
    }
}

