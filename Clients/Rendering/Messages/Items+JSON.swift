// Generated from Protocol/schema/items.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension ItemAction: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Item: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.ref.isEmpty { json.member("ref", self.ref) }
        if !self.label.isEmpty { json.member("label", self.label) }
        if !self.status.isEmpty { json.member("status", self.status) }
        if !self.allowedActions.isEmpty { json.member("allowedActions", self.allowedActions) }
        if let value = self.updated { json.member("updated", value) }
        json.endObject()
    }
}

extension PutItemRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        if !self.ref.isEmpty { json.member("ref", self.ref) }
        if !self.label.isEmpty { json.member("label", self.label) }
        if !self.status.isEmpty { json.member("status", self.status) }
        json.endObject()
    }
}

extension PutItemReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.item { json.member("item", value) }
        json.endObject()
    }
}

extension RemoveItemRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        if !self.ref.isEmpty { json.member("ref", self.ref) }
        json.endObject()
    }
}

extension RemoveItemReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.removed { json.member("removed", self.removed) }
        json.endObject()
    }
}

extension ListItemsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        json.endObject()
    }
}

extension ListItemsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.items.isEmpty { json.member("items", self.items) }
        json.endObject()
    }
}

