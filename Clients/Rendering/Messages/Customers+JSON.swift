// Generated from Protocol/schema/customers.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension AccessState: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Customer: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.version != 0 { json.member("version", self.version) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.email.isEmpty { json.member("email", self.email) }
        if self.access.rawValue != 0 { json.member("access", self.access) }
        if self.createdAtMs != 0 { json.member("createdAtMs", self.createdAtMs) }
        if let value = self.createdBy { json.member("createdBy", value) }
        json.endObject()
    }
}

extension CreateCustomerRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension CreateCustomerReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        json.endObject()
    }
}

extension GetCustomerRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension GetCustomerReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        json.endObject()
    }
}

extension ListCustomersRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension ListCustomersReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.customers.isEmpty { json.member("customers", self.customers) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        json.endObject()
    }
}

extension InviteCustomerRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        json.endObject()
    }
}

extension InviteCustomerReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        if self.mailID != 0 { json.member("mailId", self.mailID) }
        if self.expiresAtMs != 0 { json.member("expiresAtMs", self.expiresAtMs) }
        json.endObject()
    }
}

