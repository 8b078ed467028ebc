// Generated from Protocol/schema/profiles.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension UpdateProfileRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        if let value = self.name { json.member("name", value) }
        if let value = self.phone { json.member("phone", value) }
        if let value = self.language { json.member("language", value) }
        if let value = self.timeZone { json.member("timeZone", value) }
        json.endObject()
    }
}

extension UpdateProfileReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        json.endObject()
    }
}

extension FieldChange: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.atMs != 0 { json.member("atMs", self.atMs) }
        if let value = self.actor { json.member("actor", value) }
        if !self.field.isEmpty { json.member("field", self.field) }
        if !self.previous.isEmpty { json.member("previous", self.previous) }
        if !self.current.isEmpty { json.member("current", self.current) }
        json.endObject()
    }
}

extension ProfileFact: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.key.isEmpty { json.member("key", self.key) }
        if !self.label.isEmpty { json.member("label", self.label) }
        if !self.value.isEmpty { json.member("value", self.value) }
        if self.updatedAtMs != 0 { json.member("updatedAtMs", self.updatedAtMs) }
        json.endObject()
    }
}

extension PutFactsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        if !self.facts.isEmpty { json.member("facts", self.facts) }
        if self.replace { json.member("replace", self.replace) }
        json.endObject()
    }
}

extension PutFactsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.facts.isEmpty { json.member("facts", self.facts) }
        json.endObject()
    }
}

extension ListFactsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        json.endObject()
    }
}

extension ListFactsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.facts.isEmpty { json.member("facts", self.facts) }
        json.endObject()
    }
}

