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
        if id != 0 { json.member("id", id) }
        if version != 0 { json.member("version", version) }
        if !name.isEmpty { json.member("name", name) }
        if !email.isEmpty { json.member("email", email) }
        if access.rawValue != 0 { json.member("access", access) }
        if createdAtMs != 0 { json.member("createdAtMs", createdAtMs) }
        if let createdBy { json.member("createdBy", createdBy) }
        json.endObject()
    }
}

extension CreateCustomerRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !name.isEmpty { json.member("name", name) }
        if !email.isEmpty { json.member("email", email) }
        json.endObject()
    }
}

extension CreateCustomerReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let customer { json.member("customer", customer) }
        json.endObject()
    }
}

extension GetCustomerRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if customerID != 0 { json.member("customerId", customerID) }
        if !email.isEmpty { json.member("email", email) }
        json.endObject()
    }
}

extension GetCustomerReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let customer { json.member("customer", customer) }
        json.endObject()
    }
}

extension ListCustomersRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if pageSize != 0 { json.member("pageSize", pageSize) }
        if !pageToken.isEmpty { json.member("pageToken", pageToken) }
        json.endObject()
    }
}

extension ListCustomersReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !customers.isEmpty { json.member("customers", customers) }
        if !nextPageToken.isEmpty { json.member("nextPageToken", nextPageToken) }
        json.endObject()
    }
}

extension InviteCustomerRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if customerID != 0 { json.member("customerId", customerID) }
        json.endObject()
    }
}

extension InviteCustomerReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let customer { json.member("customer", customer) }
        if mailID != 0 { json.member("mailId", mailID) }
        if expiresAtMs != 0 { json.member("expiresAtMs", expiresAtMs) }
        json.endObject()
    }
}

