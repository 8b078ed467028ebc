// Generated from Protocol/schema/portal.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension RecordScope: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension PortalRole: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.version != 0 { json.member("version", self.version) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.isDefault { json.member("isDefault", self.isDefault) }
        if self.ticketScope.rawValue != 0 { json.member("ticketScope", self.ticketScope) }
        json.endObject()
    }
}

extension CreatePortalRoleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.ticketScope.rawValue != 0 { json.member("ticketScope", self.ticketScope) }
        json.endObject()
    }
}

extension CreatePortalRoleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.role { json.member("role", value) }
        json.endObject()
    }
}

extension UpdatePortalRoleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.roleID != 0 { json.member("roleId", self.roleID) }
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        if let value = self.name { json.member("name", value) }
        if self.ticketScope.rawValue != 0 { json.member("ticketScope", self.ticketScope) }
        json.endObject()
    }
}

extension UpdatePortalRoleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.role { json.member("role", value) }
        json.endObject()
    }
}

extension ListPortalRolesRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ListPortalRolesReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.roles.isEmpty { json.member("roles", self.roles) }
        json.endObject()
    }
}

extension DeletePortalRoleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.roleID != 0 { json.member("roleId", self.roleID) }
        json.endObject()
    }
}

extension DeletePortalRoleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension SetPortalRoleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        if self.roleID != 0 { json.member("roleId", self.roleID) }
        json.endObject()
    }
}

extension SetPortalRoleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.role { json.member("role", value) }
        json.endObject()
    }
}

